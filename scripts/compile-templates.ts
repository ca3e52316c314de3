/**
 * Compiles templates/*.mjml to the Handlebars templates beside them, which are committed: MJML is never loaded for the
 * package's own mail. `generate.ts` writes them.
 */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMjml } from '../src/report/templates/compile-mjml.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'templates');

export interface CompiledTemplate {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly content: string;
}

export async function compileTemplates(): Promise<readonly CompiledTemplate[]> {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.mjml')).toSorted();
  return await Promise.all(
    sources.map(async (name) => {
      const { content } = await compileMjml(join(folder, name));
      return { path: relative(root, join(folder, name.replace(/\.mjml$/, '.html.hbs'))), content };
    }),
  );
}
