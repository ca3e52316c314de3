import Handlebars from 'handlebars';
import { withHelpers } from './handlebars-helpers.ts';
import type { View } from './view.ts';

/**
 * The JavaScript of one of the package's own templates, for Handlebars' runtime. They are tested strictly, and run without
 * that check of every variable, which takes 0.03 ms of 0.2. @throws Error with the line of a mistake
 */
export function precompile(source: string, html: boolean): string {
  return String(Handlebars.precompile(source, { ...optionsFor(html), strict: false }));
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
