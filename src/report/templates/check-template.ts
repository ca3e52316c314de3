import Handlebars from 'handlebars';
import { suggestion } from '../../insights/language/suggestion.ts';
import { hasBegun, isAddress, printedAs, refusedAttribute, refusedStyle, refusedTag } from './allowed-html.ts';
import { otherVariables } from './brand-colours.ts';
import type { Field } from './field.ts';
import { fieldAt, kindWords, short, view } from './field-lookup.ts';
import { beginning, either, type HtmlListener, type HtmlPlace, placeAfter } from './html-place.ts';
import { tooDeepAt } from './nesting.ts';
import { misplaced, standIn, unprintable } from './printing.ts';
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

/** Characters of a tag or a comment, which is read anew after each expression in it. */
const longestTag = 10_000;

/**
 * All that would fail, or harm, when the template is rendered: names that the view does not have, what cannot be printed,
 * and expressions where HTML gives no shelter to what they print.
 */
export function checkTemplate(source: string, html: boolean): readonly Mistake[] {
  const deep = tooDeepAt(source);
  if (deep !== null)
    return [{ line: deep, column: 0, what: 'blocks stand too deeply in one another; write it flatter' }];
  const unwanted = [...rawBraces(source), ...(html ? otherVariables(source) : [])];
  if (unwanted.length > 0) return unwanted.map(({ at, what }) => ({ line: lineAt(source, at), column: 0, what }));
  const readings = html ? [source, asOutlookReads(source)] : [source];
  const found = readings.flatMap((reading) => checkReading(reading, html));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function checkReading(source: string, html: boolean): readonly Mistake[] {
  try {
    return new TemplateCheck(html).mistakes(Handlebars.parse(source));
  } catch (cause) {
    return [{ line: positionOf(cause)?.line ?? 1, column: 0, what: unreadable(cause) }];
  }
}

/** What Handlebars prints as it is, braces and all. */
function rawBraces(source: string): readonly { readonly at: number; readonly what: string }[] {
  return Array.from(source.matchAll(/\{{4}|\\\{\{/g), ({ 0: written, index }) => ({
    at: index,
    what: `${written} would let readers see braces; write {{`,
  }));
}

/** Outlook takes its conditions for nothing, where all others see comments. */
function asOutlookReads(source: string): string {
  return source.replaceAll(/<!--\[if [^\]<>]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi, (condition) =>
    condition.replaceAll(/[^\n]/g, ' '),
  );
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
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
  #usesView = false;

  constructor(html: boolean) {
    this.#html = html;
  }

  mistakes(program: hbs.AST.Program): readonly Mistake[] {
    const end = this.#block(program, [view], beginning);
    if (this.#found.length > 0) return this.#found;
    if (end.in !== 'text' || end.tag !== '') {
      const what = `it ends within ${end.in === 'comment' ? 'a comment' : `<${end.tag}>`}; write the rest of it`;
      this.#found.push({ line: program.loc.end.line, column: 0, what });
    } else if (!this.#usesView) {
      this.#found.push({ line: 1, column: 0, what: 'it prints nothing of the view; write {{verdict}}, for one' });
    }
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
        case 'MustacheStatement': {
          this.#usesView = true;
          const printed = this.#printed(statement as hbs.AST.MustacheStatement, contexts, place);
          if (place.in === 'comment') place = { ...place, value: '', unfinished: place.unfinished + printed };
          if (place.in === 'quoted value')
            place = { ...place, value: place.value + printed, unfinished: place.unfinished + printed };
          break;
        }
        case 'BlockStatement':
          this.#usesView = true;
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

  #content({ original, value, loc }: Content, from: HtmlPlace): HtmlPlace {
    if (!this.#html || value === '') return from;
    const before = original.indexOf(value);
    const refuse = (what: string | null, at: number): void => {
      if (what === null) return;
      this.#found.push({ line: loc.start.line + lineAt(original, before + at) - 1, column: 0, what });
    };
    const listener: HtmlListener = {
      tag: (tag, at) => refuse(refusedTag(tag), at),
      attribute: (tag, attribute, text, at) => refuse(refusedAttribute(tag, attribute, text), at),
      style: (css, at) => refuse(refusedStyle(css), at),
      twice: (at) => refuse('an attribute stands twice in a tag, which may have it once; leave one out', at),
    };
    if (from.wordEnds && !/^[\s/>]/.test(value)) refuse(`a word of <${from.tag}> ends with a block; write a space`, 0);
    if (from.in === 'comment' && /[\uE000-\uE003]$/.test(from.unfinished) && /^-?!?>/.test(value))
      refuse('what is printed before ">" might end the comment; write a space', 0);
    if (from.unfinished.length > longestTag) {
      refuse(`a tag or a comment has more than ${longestTag} characters; write less`, 0);
      return beginning;
    }
    return placeAfter(from, value, listener);
  }

  /** Returns what stands for it in the value of an attribute. */
  #printed(node: hbs.AST.MustacheStatement, contexts: readonly Field[], place: HtmlPlace): string {
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
      else if (field) return standIn(path.original, field);
    }
    return printedAs.refused;
  }

  #branches(node: hbs.AST.BlockStatement, contexts: readonly Field[], place: HtmlPlace): HtmlPlace {
    const inner = this.#innerContexts(node, contexts);
    // Without it, what names mean in the block is not known.
    const then = inner ? this.#block(node.program, inner, place) : place;
    const otherwise = this.#block(node.inverse, contexts, place);
    const end = either(then, otherwise);
    const isLoop = inner !== contexts;
    if (!this.#html || !inner) return then;
    if (!end || (isLoop && !either(then, place))) {
      this.#report(
        node,
        `what {{#${nameOf(node)}}} holds begins and ends in different places of the HTML; close its tags and quotes`,
      );
    } else if (isAddress(then.attribute) && stageOf(then) !== stageOf(otherwise)) {
      this.#report(
        node,
        `{{#${nameOf(node)}}} holds a part of the address in ${then.attribute}; write it around the whole tag`,
      );
    } else if (then.attribute === 'style') {
      // What follows is read as if the first branch had been taken.
      const what = refusedStyle(otherwise.value, `style="${short(otherwise.value)}"`);
      if (what) this.#report(node, what);
    }
    return end ?? then;
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

/** How far an address is: what there is of it matters until it has begun. */
function stageOf({ attribute, value }: HtmlPlace): string {
  return hasBegun(attribute, value) ? 'begun' : `"${value.trim()}`;
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
