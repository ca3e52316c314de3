import Handlebars from 'handlebars';
import { withHelpers } from './handlebars-helpers.ts';
import type { View } from './view.ts';

/** The JavaScript of a template, for Handlebars' runtime. @throws Error with the line of a mistake */
export function precompile(source: string, html: boolean): string {
  return String(Handlebars.precompile(source, optionsFor(html)));
}

/** A template that is ready to run. @throws Error with the line of a mistake */
export function compile(source: string, html: boolean): (view: View) => string {
  // compile() is lazy; this reports mistakes now.
  precompile(source, html);
  return withHelpers(Handlebars.create()).compile<View>(source, optionsFor(html));
}

function optionsFor(html: boolean) {
  return {
    // A variable that is not there is a mistake in the template, not an empty string.
    strict: true,
    // With names fixed at compile time, data can never be called as a helper.
    knownHelpersOnly: true,
    knownHelpers: { if: true, each: true, unless: false, with: false, log: false, lookup: false },
    noEscape: !html,
  };
}
