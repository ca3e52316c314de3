import { createRequire } from 'node:module';
import type { PrismHttpComponents } from '@stoplight/prism-http';
import type { Source } from '../engine.ts';

type Mock = PrismHttpComponents['mock'];
type Operation = Parameters<Mock>[0]['resource'];

// Required, because Node and Vite disagree on what the default import of this CommonJS module is.
const mocker = createRequire(import.meta.url)('@stoplight/prism-http/dist/mocker/index.js') as { default: Mock };

/**
 * Prism's own mocker, given the source's body as the first named example of the 2xx responses. The operation is cloned
 * shallowly: a deep clone costs 5 ms and 112 kB of heap for ever, as Prism compiles each schema object anew.
 */
export function mockFed(source: Source): Mock {
  const fed = new WeakMap<object, Operation>();
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

  const resourceFor = ({ resource, input, config }: Parameters<Mock>[0]): Operation => {
    const { code, exampleKey, dynamic } = config as { code?: number; exampleKey?: string; dynamic?: boolean };
    // An explicit wish for something else is Prism's to grant, and an invalid request Prism's to refuse.
    const wished = dynamic === true || (code ?? 200) >= 300 || (exampleKey ?? 'world') !== 'world';
    if (wished || input.validations.some(({ severity }) => severity === 0)) return resource;
    const { path, query = {} } = input.data.url;
    const produced = source(resource.iid ?? '', pathParameters(resource.path, path), query);
    if (produced === undefined) return resource;
    if (produced !== 'not found') return withBody(resource, produced.body);
    // Asked for by being the only one left, so that Accept is negotiated as for any other response.
    return { ...resource, responses: resource.responses.filter((r) => r.code === '404') } as unknown as Operation;
  };

  return (options) => mocker.default({ ...options, resource: resourceFor(options) } as Parameters<Mock>[0]);
}

/** The template and the path have as many segments: Prism has matched them. */
function pathParameters(template: string, path: string): Record<string, string> {
  const segments = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [i, part] of template.split('/').entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = decodeURIComponent(segments[i] ?? '');
  }
  return parameters;
}
