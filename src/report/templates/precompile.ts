import Handlebars from 'handlebars';
import type { View } from '../view.ts';
import { withHelpers } from './handlebars-helpers.ts';

/** The JavaScript of a template, for Handlebars' runtime. @throws Error with the line of a mistake */
export function precompile(source: string, html: boolean): string {
  return String(Handlebars.precompile(source, optionsFor(html)));
}

/** A template that is ready to run. @throws Error with the line of a mistake */
export function compile(source: string, html: boolean): Handlebars.TemplateDelegate<View> {
  // compile() is lazy; this reports mistakes now.
  precompile(source, html);
  return withHelpers(Handlebars.create()).compile<View>(source, optionsFor(html));
}

function optionsFor(html: boolean) {
  return {
    // Names are checked before (check-template.ts): what may be null prints nothing here, and a mail goes out.
    strict: false,
    // With names fixed at compile time, data can never be called as a helper.
    knownHelpersOnly: true,
    knownHelpers: { if: true, each: true, unless: false, with: false, log: false, lookup: false },
    noEscape: !html,
  };
}
