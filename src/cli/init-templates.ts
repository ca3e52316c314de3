import { lstatSync } from 'node:fs';
import { constants, copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PulseError } from '../errors.ts';
import { mjmlIsInstalled } from '../report/templates/load-mjml.ts';
import { ownFolder } from '../report/templates/render.ts';
import { print, talk } from './output.ts';

export interface InitTemplatesOptions {
  /** Where to; `true` where the option names no folder. */
  readonly templates?: string | true;
  /** The MJML, instead of the HTML that is made of it. */
  readonly mjml?: boolean;
  readonly force?: boolean;
}

/**
 * Copies the package's templates into a folder, to be changed there.
 * @throws PulseError E_CONFIG_EXISTS, E_OUTPUT
 */
export async function initTemplates({
  templates = true,
  mjml = false,
  force = false,
}: InitTemplatesOptions): Promise<number> {
  const folder = resolve(templates === true ? 'templates' : templates);
  const names = mjml ? await mjmlNames() : ['weekly.html.hbs', 'weekly.text.hbs'];
  const rival = mjml ? 'weekly.html.hbs' : 'weekly.mjml';
  if (isThere(join(folder, rival))) {
    throw new PulseError(
      'E_CONFIG_EXISTS',
      `${join(folder, rival)} is there, and one mail has one template; move it away`,
    );
  }
  const there = names.find((name) => isThere(join(folder, name)));
  if (there !== undefined && !force) {
    throw new PulseError('E_CONFIG_EXISTS', `${join(folder, there)} is there already; use --force to overwrite it`);
  }
  try {
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await copyFile(join(ownFolder, name), join(folder, name), force ? 0 : constants.COPYFILE_EXCL);
      print(join(folder, name));
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PulseError('E_OUTPUT', `the templates cannot be written: ${reason}; choose another folder`, { cause });
  }
  talk(`next: put this line under a report of the configuration\n    templates: ${settingFor(folder)}`);
  if (mjml && !mjmlIsInstalled()) talk('MJML is not installed: npm install mjml');
  return 0;
}

/** A link that leads nowhere is there as well: what is copied to it would be written where it leads. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

async function mjmlNames(): Promise<readonly string[]> {
  const parts = await readdir(join(ownFolder, 'weekly'));
  return ['weekly.mjml', ...parts.toSorted().map((name) => join('weekly', name)), 'weekly.text.hbs'];
}

/** As the configuration names it, which is taken to be here; quoted where YAML would read something else. */
function settingFor(folder: string): string {
  const way = relative(process.cwd(), folder).split(sep).join('/');
  const path = way.startsWith('..') ? folder : `./${way}`;
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
