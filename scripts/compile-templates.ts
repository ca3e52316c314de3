/**
 * Compiles templates/*.mjml to the Handlebars templates beside them, which are committed: MJML (61 MB installed, 350 ms
 * to import) is never loaded at run time. `generate.ts` writes them.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'templates');

export interface CompiledTemplate {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly content: string;
}

export async function compileTemplates(): Promise<readonly CompiledTemplate[]> {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.mjml')).toSorted();
  return await Promise.all(sources.map((name) => compileTemplate(join(folder, name))));
}

/** @throws Error for a missing include, invalid MJML, or a result that would not stand in a mail */
export async function compileTemplate(file: string): Promise<CompiledTemplate> {
  const source = await readFile(file, 'utf8');
  await checkIncludes(file, source);
  const { html, errors } = await mjml2html(source, {
    filePath: file,
    // Left out without a word by default.
    ignoreIncludes: false,
    // Strict rejects every expression in a colour or a direction.
    validationLevel: 'soft',
    // The default adds links to Google Fonts.
    fonts: {},
    // Minifying breaks on block helpers inside tags and prints a warning for each run; `tidy` saves as much here.
    minify: false,
    keepComments: false,
  });
  const real = errors.filter((error) => !error.formattedMessage.includes('{{'));
  if (real.length > 0) {
    throw new Error(`${relative(root, file)}:\n${real.map((error) => error.formattedMessage).join('\n')}`);
  }
  const content = inBrandColours(tidy(html));
  checkResult(file, content);
  return { path: relative(root, file.replace(/\.mjml$/, '.html.hbs')), content };
}

/** MJML replaces an include that it cannot read by a comment and reports no error. */
async function checkIncludes(file: string, source: string): Promise<void> {
  for (const [, path] of source.matchAll(/<mj-include[^>]*\spath="([^"]*)"/g)) {
    const included = join(dirname(file), path ?? '');
    if (!existsSync(included)) throw new Error(`${relative(root, file)} includes ${path}, which does not exist`);
    if (included.endsWith('.mjml')) await checkIncludes(included, await readFile(included, 'utf8'));
  }
}

/**
 * Takes indentation, empty lines and comments of style sheets away, which changes nothing that is shown and leaves lines to point at. Lines that
 * hold a block helper alone go with their line break (Handlebars' own rule).
 */
function tidy(html: string): string {
  const lines = html.split('\n').map((line) => line.trim());
  return `${lines.filter((line) => line !== '' && !/^\/\*.*\*\/$/.test(line)).join('\n')}\n`;
}

/** The style sheets say `var(--accent-on-dark)`, which no mail program knows, for `brand.accentOnDark` of the view. */
function inBrandColours(html: string): string {
  return html.replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const field = name.replaceAll(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
    return `{{@root.brand.${field}}}`;
  });
}

function checkResult(file: string, content: string): void {
  const name = relative(root, file);
  const leftover = /<\/?mj-[a-z-]+|<!-- mj-include/.exec(content);
  if (leftover) throw new Error(`${name}: ${leftover[0]} is left in the compiled template`);
  for (const [remote] of content.matchAll(/(?:src|href)="https?:[^"]*"|url\(|@import/g)) {
    throw new Error(`${name}: a mail loads nothing from elsewhere, but has ${remote}`);
  }
}
