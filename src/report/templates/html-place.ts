import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** Where in HTML an expression stands: what parse5 takes a word for that stands there. */
export interface HtmlPlace {
  readonly in: 'text' | 'style' | 'comment' | 'tag' | 'unquoted value' | 'quoted value';
  /** In lower case; `/td` for an end tag. */
  readonly tag: string;
  readonly attribute: string;
  readonly quote: string;
  /**
   * Of the attribute, so far, with its character references read; of a tag, the word that is not at its end yet; of a
   * comment, what may be of its end.
   */
  readonly value: string;
  /** What has begun and not ended: after it, a tokenizer is here again. */
  readonly unfinished: string;
  /** Whether the next character has to end a word, since what is before it is not the same in each case. */
  readonly wordEnds?: boolean;
}

export const beginning: HtmlPlace = { in: 'text', tag: '', attribute: '', quote: '', value: '', unfinished: '' };

/** What is told of HTML as it is read, with where it begins. */
export interface HtmlListener {
  tag(tag: string, at: number): void;
  attribute(tag: string, attribute: string, value: string, at: number): void;
  style(css: string, at: number): void;
  /** An attribute that its tag has already: of two, programs take the first. */
  twice(at: number): void;
}

/** A word, and what ends any tag or comment. How much of it a value takes, shows how the value is quoted. */
const probe = `x" ' >-->`;

/** Elements whose content holds no tags. Others such as `textarea` have no place in a mail. */
const modes: Readonly<Record<string, (typeof TokenizerMode)['RAWTEXT' | 'RCDATA']>> = {
  style: TokenizerMode.RAWTEXT,
  'mj-style': TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
};

/** The place after `html`, where `from` was the place before. */
export function placeAfter(from: HtmlPlace, html: string, listener: HtmlListener): HtmlPlace {
  const known = from.unfinished.length;
  const text = from.unfinished + html;
  /** Of the content of a `style` or `title`. */
  let raw = { tag: '', from: 0 };
  let place: HtmlPlace | null = null;

  const style = (to: number): void => {
    const begun = Math.max(raw.from, known);
    if (raw.tag.endsWith('style') && to > begun) listener.style(text.slice(begun, to), begun - known);
  };
  const onTag = (token: Token.TagToken, slash: string): void => {
    if (place) return;
    const { startOffset, endOffset, attrs = {} } = locationOf(token);
    const tag = slash + token.tagName;
    const isHere = endOffset > text.length;
    if (isHere) {
      place = { ...beginning, in: 'tag', tag: tag.replace(/x"$/, ''), unfinished: text.slice(startOffset) };
      place = { ...place, value: place.unfinished.split(/[\s"'/]/).at(-1) ?? '' };
    } else if (endOffset > known) listener.tag(tag, Math.max(0, startOffset - known));
    for (const [index, { name, value }] of token.attrs.entries()) {
      const begun = attrs[name]?.startOffset ?? 0;
      // parse5's own ends are those of the names where no space follows.
      const next = attrs[token.attrs[index + 1]?.name ?? '']?.startOffset ?? endOffset;
      const end = begun + text.slice(begun, next).trimEnd().length;
      if (begun >= text.length) break;
      if (next > text.length) place = placeIn(place ?? beginning, name, value);
      else if (end > known) listener.attribute(tag, name, value, Math.max(0, begun - known));
    }
  };
  const onText = (token: Token.CharacterToken): void => {
    if (place || locationOf(token).endOffset <= text.length) return;
    style(text.length);
    // An end tag may have begun.
    const begun = raw.tag === '' ? '' : (/<(?:\/[a-z-]*)?$/i.exec(text)?.[0] ?? '');
    const unfinished = raw.tag === '' ? '' : `<${raw.tag}>${begun}`;
    if (begun !== '') place = { ...beginning, in: 'tag', tag: begun.slice(1), value: begun, unfinished };
    else place = { ...beginning, in: raw.tag.endsWith('style') ? 'style' : 'text', tag: raw.tag, unfinished };
  };
  const handler: TokenHandler = {
    onStartTag(token) {
      onTag(token, '');
      const mode = modes[token.tagName];
      if (place || mode === undefined || (token.selfClosing && token.tagName.startsWith('mj-'))) return;
      raw = { tag: token.tagName, from: locationOf(token).endOffset };
      tokenizer.state = mode;
    },
    onEndTag(token) {
      if (!place) style(locationOf(token).startOffset);
      onTag(token, '/');
      if (!place) raw = { tag: '', from: 0 };
    },
    onComment(token) {
      const { startOffset, endOffset } = locationOf(token);
      const unfinished = text.slice(startOffset);
      const value = /[-!]*$/.exec(unfinished.slice(-3))?.[0] ?? '';
      if (!place && endOffset > text.length) place = { ...beginning, in: 'comment', value, unfinished };
    },
    onCharacter: onText,
    onWhitespaceCharacter: onText,
    onNullCharacter: onText,
    onDoctype(token) {
      const { startOffset, endOffset } = locationOf(token);
      if (!place && endOffset > text.length)
        place = { ...beginning, in: 'tag', tag: '!doctype', unfinished: text.slice(startOffset) };
    },
    onEof() {},
    onParseError({ code, startOffset }) {
      const isNew = startOffset > known && startOffset <= text.length;
      if (code === 'duplicate-attribute' && isNew) listener.twice(startOffset - known);
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(text + probe, true);
  return place ?? { ...beginning, in: 'tag', unfinished: text };
}

function placeIn(tag: HtmlPlace, attribute: string, read: string): HtmlPlace {
  if (attribute.endsWith('x"')) return tag;
  const value = read.replace(/x(?:" ?)?$/, '');
  if (read.endsWith('"')) return { ...tag, in: 'unquoted value', attribute, value };
  return { ...tag, in: 'quoted value', attribute, quote: read.endsWith(' ') ? "'" : '"', value };
}

function locationOf({ location }: Token.Token): Token.LocationWithAttributes {
  if (!location) throw new Error('parse5 tells no locations');
  return location;
}

/** The place after either of two texts; null where an expression would not stand in the same one after both. */
export function either(a: HtmlPlace, b: HtmlPlace): HtmlPlace | null {
  if (a.in !== b.in || a.tag !== b.tag || a.attribute !== b.attribute || a.quote !== b.quote) return null;
  if ((a.in === 'unquoted value' || a.in === 'comment') && a.value !== b.value) return null;
  return { ...a, wordEnds: a.wordEnds || b.wordEnds || (a.in === 'tag' && a.value !== b.value) };
}
