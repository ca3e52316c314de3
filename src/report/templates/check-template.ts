import Handlebars from 'handlebars';
import { suggestion } from '../../insights/language/suggestion.ts';
import type { Field } from './field.ts';
import { fieldAt, kindWords, short, view } from './field-lookup.ts';
import { beginning, type HtmlListener, type HtmlPlace, placeAfter, samePlace } from './html-place.ts';
import { loadedBy, loadedByStyle } from './loads.ts';
import { tooDeepAt } from './nesting.ts';
import { hasBegun, misplaced, unprintable } from './printing.ts';
import { positionOf } from './template-problem.ts';

/** What is wrong at a place of a template's text, as "culprit; remedy". */
export interface Mistake {
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly what: string;
}

/** Its declaration takes the text for something else. */
type Content = Omit<hbs.AST.ContentStatement, 'original'> & { readonly original: string };

/**
 * All that would fail, or harm, when the template is rendered: names that the view does not have, what cannot be printed,
 * and expressions where HTML gives no shelter to what they print.
 */
export function checkTemplate(source: string, html: boolean): readonly Mistake[] {
  const deep = tooDeepAt(source);
  if (deep !== null)
    return [{ line: deep, column: 0, what: 'blocks stand too deeply in one another; write it flatter' }];
  try {
    return new TemplateCheck(html).mistakes(Handlebars.parse(source));
  } catch (cause) {
    return [{ line: positionOf(cause)?.line ?? 1, column: 0, what: unreadable(cause) }];
  }
}

/** Of a parse error the second line shows where, and the others are about the parser. */
function unreadable(cause: unknown): string {
  const [message = '', shown] = cause instanceof Error ? cause.message.split('\n') : [String(cause)];
  if (!message.startsWith('Parse error') || shown === undefined) return `${message}; mend that line`;
  return `it cannot be read at "${shown.slice(-60)}"; close each {{#…}} with {{/…}}, and each {{ with }}`;
}

class TemplateCheck {
  readonly #html: boolean;
  readonly #found: Mistake[] = [];

  constructor(html: boolean) {
    this.#html = html;
  }

  mistakes(program: hbs.AST.Program): readonly Mistake[] {
    this.#block(program, [view], beginning);
    return this.#found;
  }

  /** `contexts`: what `this` is, last, and what `../` leads to. Returns where in the HTML the block ends. */
  #block(program: hbs.AST.Program | undefined, contexts: readonly Field[], from: HtmlPlace): HtmlPlace {
    let place = from;
    for (const statement of program?.body ?? []) {
      switch (statement.type) {
        case 'ContentStatement':
          place = this.#content(statement as Content, place);
          break;
        case 'MustacheStatement':
          this.#printed(statement as hbs.AST.MustacheStatement, contexts, place);
          // Whatever was printed, it was something.
          place = { ...place, value: place.in.endsWith(' value') ? `${place.value}:` : place.value };
          break;
        case 'BlockStatement':
          place = this.#branches(statement as hbs.AST.BlockStatement, contexts, place);
          break;
        case 'CommentStatement':
          break;
        default:
          this.#report(
            statement,
            'there are no partials and no decorators; write out what they hold, or use mj-include',
          );
      }
    }
    return place;
  }

  #content({ original, loc }: Content, from: HtmlPlace): HtmlPlace {
    if (!this.#html) return from;
    const loads = (remote: string, at: number): void => {
      const line = loc.start.line + (original.slice(0, at).match(/\n/g)?.length ?? 0);
      const what = `a mail loads nothing from elsewhere, but has ${short(remote)}; use the logo of the configuration, or leave it out`;
      this.#found.push({ line, column: 0, what });
    };
    const listener: HtmlListener = {
      attribute({ tag, attribute, value }, at) {
        if (loadedBy(tag, attribute, value) !== null) loads(`${attribute}="${value}"`, at);
      },
      rawText(_tag, text, at) {
        const loaded = loadedByStyle(text);
        if (loaded) loads(text.slice(loaded.at).replace(/[\n;}].*/s, ''), at + loaded.at);
      },
    };
    return placeAfter(from, original, listener);
  }

  #printed(node: hbs.AST.MustacheStatement, contexts: readonly Field[], place: HtmlPlace): void {
    const { path } = node;
    if (!isPath(path)) {
      this.#report(node, `${wordsOf(path)} is no field of the view; write it without braces`);
    } else if (isHelper(path) || node.params.length > 0 || node.hash?.pairs.length > 0) {
      this.#report(
        node,
        isHelper(path) ? `${path.original} is a block; write ${blockOf(path.original)}` : noHelper(path),
      );
    } else if (this.#html && !node.escaped) {
      this.#report(node, `{{{${short(path.original)}}}} would let markup in; write {{${short(path.original)}}}`);
    } else {
      const field = this.#fieldAt(path, contexts);
      const what =
        field && (unprintable(path.original, field) ?? (this.#html ? misplaced(path.original, field, place) : null));
      if (what) this.#report(node, what);
    }
  }

  #branches(node: hbs.AST.BlockStatement, contexts: readonly Field[], place: HtmlPlace): HtmlPlace {
    const inner = this.#innerContexts(node, contexts);
    // Without it, what names mean in the block is not known.
    const then = inner ? this.#block(node.program, inner, place) : place;
    const otherwise = this.#block(node.inverse, contexts, place);
    const isLoop = inner !== contexts;
    if (this.#html && inner && !(samePlace(then, otherwise) && (!isLoop || samePlace(then, place)))) {
      this.#report(
        node,
        `what {{#${nameOf(node)}}} holds begins and ends in different places of the HTML; close its tags and quotes`,
      );
    }
    // An address that may still be empty has no beginning yet.
    return hasBegun(otherwise.value) ? then : { ...then, value: otherwise.value };
  }

  /** What names are looked up in within a block; null where that cannot be told. */
  #innerContexts(node: hbs.AST.BlockStatement, contexts: readonly Field[]): readonly Field[] | null {
    const name = nameOf(node);
    const [param, ...others] = node.params;
    const refuse = (what: string): null => {
      this.#report(node, what);
      return null;
    };
    if (!helpers.includes(name)) return refuse(this.#noBlock(node, contexts));
    if (!param || others.length > 0 || node.hash?.pairs.length > 0)
      return refuse(`{{#${name}}} takes one field; write ${blockOf(name)}`);
    if (node.program?.blockParams || node.inverse?.blockParams)
      return refuse(`there is no "as |…|"; say this and ../ in {{#${name}}}`);
    if (param.type === 'SubExpression')
      return refuse(noHelper((param as hbs.AST.SubExpression).path as hbs.AST.PathExpression));
    if (!isPath(param))
      return refuse(`{{#${name}}} takes a field of the view, not ${wordsOf(param)}; write ${blockOf(name)}`);
    const field = this.#fieldAt(param, contexts);
    if (name === 'if') return contexts;
    if (!field) return null;
    if (!field.item)
      return refuse(`{{#each}} needs a list, and ${short(param.original)} is ${kindWords[field.kind]}; use {{#if}}`);
    return [...contexts, field.item];
  }

  #noBlock({ path }: hbs.AST.BlockStatement, contexts: readonly Field[]): string {
    if (!isPath(path)) return `${wordsOf(path)} is no helper; there are {{#if}} and {{#each}}`;
    const field = fieldAt(path, contexts);
    if (typeof field === 'string') return noHelper(path);
    const name = field.kind === 'list' ? 'each' : 'if';
    return `{{#${short(path.original)}}} is no block; write {{#${name} ${short(path.original)}}}`;
  }

  #fieldAt(path: hbs.AST.PathExpression, contexts: readonly Field[]): Field | null {
    const found = fieldAt(path, contexts);
    if (typeof found !== 'string') return found;
    this.#report(path, found);
    return null;
  }

  #report({ loc }: hbs.AST.Node, what: string): void {
    this.#found.push({ line: loc.start.line, column: loc.start.column, what });
  }
}

const helpers = ['if', 'each'];

/** Handlebars' own that are not here, and what to write instead. */
const instead: Readonly<Record<string, string>> = {
  unless: 'write {{#if …}}{{else}}…{{/if}}',
  with: 'write the whole path',
  lookup: 'write the whole path',
};

function noHelper({ original }: hbs.AST.PathExpression): string {
  const remedy = instead[original] ?? suggestion(original, helpers) ?? 'there are {{#if}} and {{#each}}';
  return `there is no helper ${short(original)}; ${remedy}`;
}

function blockOf(name: string): string {
  return `{{#${name} …}}…{{/${name}}}`;
}

function isHelper({ original, data, depth }: hbs.AST.PathExpression): boolean {
  return !data && depth === 0 && helpers.includes(original);
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function nameOf({ path }: hbs.AST.BlockStatement): string {
  return isPath(path) ? path.original : '';
}

function wordsOf(node: hbs.AST.Node): string {
  return short('original' in node ? String(node.original) : node.type);
}
