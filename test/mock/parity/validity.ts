import { createRequire } from 'node:module';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Answer, Request } from './exchange.ts';

/** As much of Prism's operations as is looked at here. */
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly responses: readonly { readonly code: string; readonly contents?: readonly Content[] }[];
}

interface Content {
  readonly mediaType: string;
  readonly schema?: { readonly $schema?: string };
}

type Route = (asked: { resources: readonly Operation[]; input: object }) => { readonly right?: Operation };
const router = createRequire(import.meta.url)('@stoplight/prism-http/dist/router/index.js') as { default: Route };

/** Says in what the JSON body of an answer breaks the schema that the document has for it. */
export async function schemaCheck(document: string) {
  const operations = (await getHttpOperationsFromSpec(document)) as unknown as readonly Operation[];
  const validators = new Map<Content, ValidateFunction>();
  return ({ method, target }: Request, { status, headers, body }: Answer): readonly string[] => {
    const { pathname: path } = new URL(target, 'http://mock');
    const { right: operation } = router.default({ resources: operations, input: { method, url: { path } } });
    const code = String(status);
    const response = [code, `${code[0]}XX`, 'default']
      .map((known) => operation?.responses.find((one) => one.code === known))
      .find((found) => found !== undefined);
    const content = response?.contents?.find(({ mediaType }) => mediaType === headers['content-type']);
    if (content?.schema === undefined || !/json/.test(content.mediaType) || body === '') return [];
    let validate = validators.get(content);
    if (validate === undefined) {
      const Compiler = content.schema.$schema?.includes('2020-12') ? Ajv2020 : Ajv;
      const ajv = new Compiler({ strict: false, allErrors: true, logger: false });
      formats.default(ajv);
      // The bundle holds what recursive schemas refer to.
      const { __bundled__ } = operation as { __bundled__?: unknown };
      validate = ajv.compile({ ...content.schema, __bundled__ });
      validators.set(content, validate);
    }
    if (validate(JSON.parse(body))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `body${instancePath} ${message}`);
  };
}
