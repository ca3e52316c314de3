import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { PulseError } from '../errors.ts';
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
  readonly render: (view: View) => string;
}

/** The same from src/report and from dist/report. */
export const templatesFolder: string = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * Reads and compiles `weekly.html.hbs` and `weekly.text.hbs`, which takes 20–40 ms in a new process.
 * @throws PulseError E_TEMPLATE for a file that is missing, or that is no template (with its line)
 */
export function loadTemplates(folder: string = templatesFolder): Templates {
  return {
    html: loadTemplate(join(folder, 'weekly.html.hbs'), true),
    text: loadTemplate(join(folder, 'weekly.text.hbs'), false),
  };
}

/** @throws PulseError E_TEMPLATE where a template uses what the view does not have */
export function render(templates: Templates, view: View): RenderedMail {
  return { subject: view.subject, html: templates.html.render(view), text: templates.text.render(view) };
}

function loadTemplate(path: string, html: boolean): Template {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    const remedy = path.startsWith(templatesFolder)
      ? 'run `node scripts/compile-templates.ts`, or install the package again'
      : 'put it there, or leave the templates folder to its default';
    throw new PulseError('E_TEMPLATE', `${shownPath(path)} cannot be read; ${remedy}`, { cause });
  }
  try {
    const run = compile(source, html);
    return { path, render: guarded(path, run) };
  } catch (cause) {
    throw broken(path, cause);
  }
}

type Run = (view: View) => string;

const compileOptions = {
  // A variable that is not there is a mistake in the template, not an empty string.
  strict: true,
  // With names fixed at compile time, data can never be called as a helper.
  knownHelpersOnly: true,
  knownHelpers: { if: true, each: true, unless: false, with: false, log: false, lookup: false },
};

function compile(source: string, html: boolean): Run {
  const environment = Handlebars.create();
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  environment.registerHelper('if', when);
  environment.registerHelper('each', forEach);
  const options = { ...compileOptions, noEscape: !html };
  // compile() is lazy; this reports mistakes now, with their line.
  environment.precompile(source, options);
  // Its default options deny access to prototypes.
  return environment.compile<View>(source, options);
}

/** What Handlebars passes to helpers and its types leave out. */
interface BlockOptions extends Handlebars.HelperOptions {
  readonly name: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** Handlebars' own `if` and `each` take an unknown variable for an empty one even in strict mode; these do not. */
function when(this: unknown, value: unknown, options: BlockOptions): string {
  known(value, options);
  const empty =
    value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
  return empty ? options.inverse(this) : options.fn(this);
}

function forEach(items: unknown, options: BlockOptions): string {
  known(items, options);
  if (!Array.isArray(items)) throw new Error(`{{#each}} needs a list - ${place(options)}`);
  let text = '';
  for (const item of items) text += options.fn(item);
  return text;
}

function known(value: unknown, options: BlockOptions): void {
  if (value !== undefined) return;
  throw new Error(`{{#${options.name}}} is given a variable that the view does not have - ${place(options)}`);
}

/** As Handlebars writes it in its own messages. */
function place({ loc }: BlockOptions): string {
  return `${loc.start.line}:${loc.start.column}`;
}

function guarded(path: string, run: Run): Run {
  return (view) => {
    try {
      return run(view);
    } catch (cause) {
      throw broken(path, cause);
    }
  };
}

/** Handlebars says "… on line 12:" or "… - 12:5", according to what is wrong. */
function broken(path: string, cause: unknown): PulseError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = /on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  const where = line === undefined ? shownPath(path) : `${shownPath(path)}:${line}`;
  const first = message.split('\n', 1)[0];
  return new PulseError('E_TEMPLATE', `${where} is not a usable template: ${first}; mend that line`, { cause });
}

function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
