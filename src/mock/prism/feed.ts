import type { Source } from '../engine.ts';
import { mocker, type Operation, type PrismHttpComponents } from './parts.ts';
import type { Asked } from './remember.ts';

type Mock = PrismHttpComponents['mock'];

/**
 * Prism's own mocker, given the source's body as the first named example of the 2xx responses. The operation is cloned
 * shallowly: a deep clone costs 5 ms and 112 kB of heap for ever, as Prism compiles each schema object anew.
 */
export function mockFed(source: Source): Mock {
  const fed = new WeakMap<object, Operation>();
  const parameterNames = new WeakMap<Operation, readonly (string | undefined)[]>();

  const withBody = (operation: Operation, body: unknown): Operation => {
    const known = typeof body === 'object' && body !== null ? fed.get(body) : undefined;
    if (known !== undefined) return known;
    const example = { id: 'world', key: 'world', value: body };
    const clone = {
      ...operation,
      responses: operation.responses.map((response) =>
        response.code.startsWith('2')
          ? {
              ...response,
              contents: response.contents?.map((c) => ({ ...c, examples: [example, ...(c.examples ?? [])] })),
            }
          : response,
      ),
    } as Operation;
    if (typeof body === 'object' && body !== null) fed.set(body, clone);
    return clone;
  };

  /** The template and the path have as many segments: Prism has matched them. */
  const pathParameters = (operation: Operation, path: string): Record<string, string> => {
    let names = parameterNames.get(operation);
    if (names === undefined) {
      names = operation.path.split('/').map((part) => /^\{(.+)\}$/.exec(part)?.[1]);
      parameterNames.set(operation, names);
    }
    const parameters: Record<string, string> = {};
    const segments = path.split('/');
    for (const [i, name] of names.entries()) {
      if (name !== undefined) parameters[name] = decodeURIComponent(segments[i] ?? '');
    }
    return parameters;
  };

  const resourceFor = ({ resource, input, config }: Parameters<Mock>[0]): Operation => {
    const { code, exampleKey, dynamic } = config as { code?: number; exampleKey?: string; dynamic?: boolean };
    // An explicit wish for something else is Prism's to grant, and an invalid request Prism's to refuse.
    const wished = dynamic === true || (code ?? 200) >= 300 || (exampleKey ?? 'world') !== 'world';
    if (wished || input.validations.some(({ severity }) => severity === 0)) return resource;
    const asked = input.data as Asked;
    const { request } = asked;
    const produced = source(resource.iid ?? '', pathParameters(resource, request.path), request);
    if (produced === undefined) return resource;
    if (produced !== 'not found') {
      asked.sourced = produced.body;
      return withBody(resource, produced.body);
    }
    // Asked for by being the only one left, so that Accept is negotiated as for any other response.
    return { ...resource, responses: resource.responses.filter((r) => r.code === '404') } as unknown as Operation;
  };

  return (options) => mocker({ ...options, resource: resourceFor(options) });
}
