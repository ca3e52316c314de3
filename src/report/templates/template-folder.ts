import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PulseError } from '../../errors.ts';
import type { View } from '../view.ts';
import { inBrandColours } from './brand-colours.ts';
import { checkTemplate } from './check-template.ts';
import { compileMjml } from './compile-mjml.ts';
import type { Work } from './handlebars-helpers.ts';
import { compile } from './precompile.ts';
import { readTemplate } from './read-template.ts';
import {
  firstLineOf,
  notUsable,
  type Position,
  positionOf,
  shownPath,
  type TemplateProblem,
} from './template-problem.ts';

export type Run = (view: View, options: { readonly data: { readonly work: Work } }) => string;

/** A part of the mail, ready to be rendered. */
export interface LoadedTemplate {
  readonly path: string;
  readonly run: Run;
  /** Where what is run was written. */
  placeOf(position: Position): Pick<TemplateProblem, 'path' | 'line'>;
}

/** What a folder has of the mail's two parts; null for a part that it leaves to the package. */
export interface FolderTemplates {
  readonly html: LoadedTemplate | null;
  readonly text: LoadedTemplate | null;
}

/**
 * Reads `weekly.mjml` or `weekly.html.hbs`, and `weekly.text.hbs`. All that could go wrong in a mail goes wrong here.
 * @throws PulseError E_TEMPLATE with the line of a mistake
 */
export async function loadFolder(folder: string): Promise<FolderTemplates> {
  const names = namesIn(folder);
  const path = (name: string): string | null => (names.includes(name) ? join(folder, name) : null);
  const [mjml, html, text] = [path('weekly.mjml'), path('weekly.html.hbs'), path('weekly.text.hbs')];
  if (mjml && html) {
    throw new PulseError('E_TEMPLATE', `${shownPath(mjml)} and weekly.html.hbs are both there; keep one of them`);
  }
  if (!mjml && !html && !text) {
    const remedy = '"campaign-pulse init --templates" puts templates into a folder';
    throw new PulseError(
      'E_TEMPLATE',
      `${shownPath(folder)} holds no weekly.mjml, weekly.html.hbs or weekly.text.hbs; ${remedy}`,
    );
  }
  return {
    html: mjml ? await fromMjml(mjml) : html ? fromHandlebars(html, inBrandColours(readTemplate(html)), true) : null,
    text: text ? fromHandlebars(text, readTemplate(text), false) : null,
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    const remedy = 'mend the path, or "campaign-pulse init --templates" makes such a folder';
    throw new PulseError('E_TEMPLATE', `the templates folder ${shownPath(folder)} cannot be read; ${remedy}`, {
      cause,
    });
  }
}

async function fromMjml(path: string): Promise<LoadedTemplate> {
  const { content, placeOf } = await compileMjml(path);
  return { path, placeOf, run: compiled(path, content, true) };
}

function fromHandlebars(path: string, source: string, html: boolean): LoadedTemplate {
  const [first, ...others] = checkTemplate(source, html);
  if (first) throw notUsable({ path, line: first.line, what: first.what }, others.length);
  return { path, placeOf: ({ line }) => ({ path, line }), run: compiled(path, source, html) };
}

function compiled(path: string, source: string, html: boolean): Run {
  try {
    return compile(source, html);
  } catch (cause) {
    throw notUsable(
      { path, line: positionOf(cause)?.line ?? null, what: `${firstLineOf(cause)}; mend that line` },
      0,
      cause,
    );
  }
}
