import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTemplate, type TemplateFile, templateReads } from '../contract/diff/index.ts';
import { PulseError } from '../errors.ts';

/** The same from src/cli and from dist/cli. */
const ownFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * The templates of a folder with what they read of the view. Of one that is compiled from MJML, the MJML: that is where
 * a person mends it.
 * @throws PulseError E_TEMPLATE
 */
export async function loadTemplateReads(folder: string = ownFolder): Promise<readonly TemplateFile[]> {
  const files = filesIn(folder);
  const sources = files.filter(
    (file) => file.endsWith('.mjml') || (file.endsWith('.hbs') && !files.includes(mjmlOf(file))),
  );
  if (sources.length === 0) {
    throw new PulseError('E_TEMPLATE', `${folder} holds no template; name a folder with *.mjml or *.hbs files`);
  }
  return await Promise.all(sources.map((file) => readTemplate(folder, file)));
}

/** What a template may be compiled from: a name that no file has where it is none. */
function mjmlOf(file: string): string {
  return file.endsWith('.html.hbs') ? file.replace(/\.html\.hbs$/, '.mjml') : '';
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  } catch (cause) {
    throw new PulseError('E_TEMPLATE', `${folder} cannot be read; name the folder of the templates`, { cause });
  }
}

async function readTemplate(folder: string, file: string): Promise<TemplateFile> {
  const path = join(folder, file);
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? (folder === ownFolder ? join('templates', file) : path) : near;
  try {
    return { path: shown, reads: templateReads(await parseTemplate(readFileSync(path, 'utf8'))) };
  } catch (cause) {
    const [reason] = cause instanceof Error ? cause.message.split('\n', 1) : [String(cause)];
    throw new PulseError('E_TEMPLATE', `${shown} cannot be parsed (${reason}); mend it`, { cause });
  }
}
