import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars/runtime.js';
import type { View } from '../view.ts';
import { beginWork, longestPart, withHelpers } from './handlebars-helpers.ts';
import * as precompiled from './precompiled.ts';
import type { LoadedTemplate } from './template-folder.ts';
import { firstLineOf, notUsable, positionOf } from './template-problem.ts';

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
export const ownFolder: string = fileURLToPath(new URL('../../../templates', import.meta.url));

/**
 * The package's own templates, which come precompiled; or what a folder has of them, for which Handlebars' compiler is
 * loaded (60 ms and 25 MB more), and MJML where they are written in it.
 * @throws PulseError E_TEMPLATE for a template that would fail (with its line)
 */
export async function loadTemplates(folder?: string): Promise<Templates> {
  const own = ownTemplates();
  if (folder === undefined) return own;
  const { loadFolder } = await import('./template-folder.ts');
  const { html, text } = await loadFolder(folder);
  return {
    html: html ? guarded(html, mend) : own.html,
    text: text ? guarded(text, mend) : own.text,
  };
}

/** @throws PulseError E_TEMPLATE where a template makes more than 1 MB, or goes through lists within lists for too long */
export function render(templates: Templates, view: View): RenderedMail {
  return { subject: view.subject, html: templates.html.render(view), text: templates.text.render(view) };
}

const mend = 'mend that line';
/** The package's own templates are not its user's to mend. */
const reinstall = 'install the package again';

function ownTemplates(): Templates {
  // Its default options deny access to prototypes.
  const { template } = withHelpers(Handlebars.create());
  const own = (name: string, code: TemplateSpecification): Template => {
    const path = join(ownFolder, name);
    return guarded({ path, run: template(code), placeOf: ({ line }) => ({ path, line }) }, reinstall);
  };
  return { html: own('weekly.html.hbs', precompiled.html), text: own('weekly.text.hbs', precompiled.text) };
}

function guarded({ path, run, placeOf }: LoadedTemplate, remedy: string): Template {
  return {
    path,
    render(view) {
      try {
        const text = run(view, { data: { work: beginWork() } });
        if (text.length > longestPart) throw new Error('it makes more than 1 MB');
        return text;
      } catch (cause) {
        const position = positionOf(cause);
        const place = position ? placeOf(position) : { path, line: null };
        throw notUsable({ ...place, what: `${firstLineOf(cause)}; ${remedy}` }, 0, cause);
      }
    },
  };
}
