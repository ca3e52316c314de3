import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import * as z from 'zod';
import { configDefinition } from '../src/config/definition.ts';
import { readOperations } from '../src/mock/prism/read-operations.ts';
import { precompile } from '../src/report/templates/precompile.ts';
import { openApiPath } from '../src/spec/document.ts';
import { loadDocument } from '../src/spec/read-document.ts';
import { apiFieldsModule } from './api-fields.ts';
import { compileTemplates } from './compile-templates.ts';
import { compileValidators } from './compile-validators.ts';
import { failuresPage } from './failures-page.ts';
import { fieldUsesModule } from './field-uses.ts';
import { ruleReference } from './rule-reference.ts';
import { templatesReference, viewFieldsModule } from './view-reference.ts';

/** A committed file that is made from other files of this repository; the same sources always make the same text. */
export interface Artefact {
  /** Relative to the root of the repository. */
  readonly path: string;
  make(): Promise<string>;
}

const root = new URL('../', import.meta.url);

export const artefacts: readonly Artefact[] = [
  {
    path: 'src/spec/types.ts',
    async make() {
      const types = await openapiTS(new URL('openapi.yaml', root), {
        // A response is a value that nobody changes.
        immutable: true,
        // A default binds the server, not the caller, who may leave the parameter out.
        defaultNonNullable: false,
      });
      return `// Generated from openapi.yaml by scripts/generate.ts; do not edit.\n\n${astToString(types)}`;
    },
  },
  {
    path: 'src/spec/own-document.ts',
    make: async () => `// Generated from openapi.yaml by scripts/generate.ts; do not edit.

export const ownDocument = ${JSON.stringify(loadDocument(openApiPath), null, 1)};
`,
  },
  {
    path: 'src/spec/compiled.ts',
    make: async () => compileValidators(loadDocument(openApiPath)),
  },
  {
    path: 'src/insights/language/api-fields.ts',
    make: async () => apiFieldsModule(loadDocument(openApiPath)),
  },
  {
    path: 'docs/rules-reference.md',
    make: async () => ruleReference(),
  },
  {
    path: 'docs/failures.md',
    make: async () => failuresPage(),
  },
  {
    path: 'src/mock/prism/own-operations.ts',
    async make() {
      const operations = await readOperations(loadDocument(openApiPath));
      return `// Generated from openapi.yaml by scripts/generate.ts; do not edit.
import type { Operation } from './parts.ts';

export const operations = ${JSON.stringify(operations, null, 1)} as unknown as Operation[];
`;
    },
  },
  {
    path: 'schema/config.schema.json',
    async make() {
      // What a file may say, so defaulted settings are optional.
      const schema = z.toJSONSchema(configDefinition, { io: 'input', unrepresentable: 'any' });
      return `${JSON.stringify({ title: 'Campaign Pulse configuration', ...schema }, null, 2)}\n`;
    },
  },
  {
    path: 'src/report/templates/view-fields.ts',
    make: async () => viewFieldsModule(),
  },
  {
    path: 'docs/templates-reference.md',
    make: async () => templatesReference(),
  },
  {
    // Checked by the fields above and so listed after them.
    path: 'templates/weekly.html.hbs',
    async make() {
      const [compiled] = await compileTemplates();
      if (!compiled) throw new Error('templates/ holds no MJML');
      return compiled.content;
    },
  },
  {
    // Made of the file above and so listed after it.
    path: 'src/report/templates/precompiled.ts',
    async make() {
      const read = (name: string) => readFile(new URL(`templates/${name}`, root), 'utf8');
      const html = precompile(await read('weekly.html.hbs'), true);
      const text = precompile(await read('weekly.text.hbs'), false);
      return `// Generated from templates/*.hbs by scripts/generate.ts; do not edit.
// @ts-nocheck: Handlebars writes JavaScript.
export const html = ${html};
export const text = ${text};
`;
    },
  },
  {
    // Made of the sources, precompiled templates among them.
    path: 'src/contract/diff/field-uses.ts',
    make: async () => fieldUsesModule(),
  },
];

/** The paths of those artefacts whose file is missing or differs from what would be made now. */
export async function stalePaths(list: readonly Artefact[]): Promise<readonly string[]> {
  const paths = await Promise.all(
    list.map(async ({ path, make }) => {
      const [made, committed] = await Promise.all([
        make(),
        readFile(new URL(path, root), 'utf8').catch(() => undefined),
      ]);
      return made === committed ? [] : [path];
    }),
  );
  return paths.flat();
}

async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--check')) {
    console.error(`scripts/generate.ts takes only --check, not "${args.join(' ')}"`);
    return 2;
  }
  if (args.length > 0) {
    const stale = await stalePaths(artefacts);
    if (stale.length === 0) return 0;
    console.error(`${stale.join(', ')} ${stale.length > 1 ? 'are' : 'is'} stale; run npm run generate and commit it`);
    return 1;
  }
  for (const { path, make } of artefacts) {
    await writeFile(new URL(path, root), await make());
    console.log(`wrote ${fileURLToPath(new URL(path, root))}`);
  }
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
