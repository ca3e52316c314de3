import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars/runtime.js';
import { PulseError } from '../errors.ts';
import { withHelpers } from './handlebars-helpers.ts';
import * as precompiled from './precompiled.ts';
import type { View } from './view.ts';

/** A mail's three texts, ready for MIME. */
export interface RenderedMail {
  /** One line. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface Templates {
  readonly html: Template;
  readonly text: Template;
}

interface Template {
  readonly path: string;
  readonly render: Run;
}

type Run = (view: View) => string;

const htmlFile = 'weekly.html.hbs';
const textFile = 'weekly.text.hbs';

/** The same from src/report and from dist/report. */
const ownFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * The package's own templates, which come precompiled; or `weekly.html.hbs` and `weekly.text.hbs` of another folder, for
 * which Handlebars' compiler is loaded: 60 ms and 25 MB more.
 * @throws PulseError E_TEMPLATE for a file that is missing, or that is no template (with its line)
 */
export async function loadTemplates(folder?: string): Promise<Templates> {
  return folder === undefined ? ownTemplates() : await compileTemplates(folder);
}

/** @throws PulseError E_TEMPLATE where a template uses what the view does not have */
export function render(templates: Templates, view: View): RenderedMail {
  return { subject: view.subject, html: templates.html.render(view), text: templates.text.render(view) };
}

function ownTemplates(): Templates {
  // Its default options deny access to prototypes.
  const { template } = withHelpers(Handlebars.create());
  return {
    html: guarded(join(ownFolder, htmlFile), template(precompiled.html), reinstall),
    text: guarded(join(ownFolder, textFile), template(precompiled.text), reinstall),
  };
}

async function compileTemplates(folder: string): Promise<Templates> {
  const { compile } = await import('./precompile.ts');
  const load = (path: string, html: boolean): Template => {
    const source = read(path);
    try {
      return guarded(path, compile(source, html), mend);
    } catch (cause) {
      throw broken(path, cause, mend);
    }
  };
  return { html: load(join(folder, htmlFile), true), text: load(join(folder, textFile), false) };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const remedy = 'put it there, or leave the templates folder to its default';
    throw new PulseError('E_TEMPLATE', `${shownPath(path)} cannot be read; ${remedy}`, { cause });
  }
}

const mend = 'mend that line';
/** The package's own templates are not its user's to mend. */
const reinstall = 'install the package again';

function guarded(path: string, run: Run, remedy: string): Template {
  return {
    path,
    render(view) {
      try {
        return run(view);
      } catch (cause) {
        throw broken(path, cause, remedy);
      }
    },
  };
}

/** Handlebars says "… on line 12:" or "… - 12:5", according to what is wrong. */
function broken(path: string, cause: unknown, remedy: string): PulseError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = /on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  const where = line === undefined ? shownPath(path) : `${shownPath(path)}:${line}`;
  const first = message.split('\n', 1)[0];
  return new PulseError('E_TEMPLATE', `${where} is not a usable template: ${first}; ${remedy}`, { cause });
}

function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
