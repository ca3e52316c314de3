/**
 * Untrusted text made fit to show: one line, no control or invisible characters, no direction tricks, short.
 * Escaping for HTML is the template engine's job; a `<` stays a `<` here.
 */

/** Graphemes of a campaign's name that are shown. */
export const nameLength = 80;

const nothing = '(no name)';

/** Plain printable ASCII needs no work: nearly all names, and about 20 times as fast. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Line breaks, tabs and every kind of space become one space. */
const space = /[\s\u0085\u180E]+/gu;

/**
 * Controls, lone surrogates, noncharacters, and all that is ignored by default when drawn: bidi controls, zero-width
 * characters, soft hyphens, fillers, tags (which can smuggle ASCII). The joiners U+200C and U+200D and the emoji selector
 * U+FE0F are dealt with below, for some scripts are spelled with them. U+061C is a bidi control outside that property in
 * older data.
 */
const invisible =
  /(?!\u200C|\u200D|\uFE0F)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Between these a joiner changes how a word or an emoji is written; elsewhere it only hides. */
const joined =
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}' +
  '\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}' +
  '\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
const strayJoiner = new RegExp(`(?<![${joined}])[\\u200C\\u200D]|[\\u200C\\u200D](?![${joined}])`, 'gu');

/** An emoji selector after anything that is no emoji. */
const straySelector = /(?<![\p{Emoji}])\uFE0F/gu;

/** No script in use stacks more than four marks on a letter; longer stacks are drawn over the lines around them. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param text what an API or a person gave; anything but a string counts as missing
 * @param fallback shown where nothing is left (an id); made inert too
 * @param limit graphemes at most, the ellipsis included
 * @param bytes of UTF-8 at most, counted as escaped for HTML: one grapheme can be arbitrarily long, and a `"` is `&quot;`
 * @returns never the empty string
 */
export function inert(text: unknown, fallback: string = nothing, limit = nameLength, bytes = limit * 6): string {
  const shown = typeof text === 'string' ? shorten(text, limit, bytes) : '';
  if (shown !== '') return shown;
  return fallback === nothing ? nothing : inert(fallback, nothing, limit, bytes);
}

function shorten(text: string, limit: number, bytes: number): string {
  if (text.length <= limit && plain.test(text) && (text.length * 6 <= bytes || weightOf(text) <= bytes)) return text;
  // Cutting first keeps 10 MB as cheap as 1 kB.
  const head = text.slice(0, limit * 16);
  const clean = head
    .toWellFormed()
    .replace(space, ' ')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(straySelector, '')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  // The braille blank is a symbol by its properties, and nothing by its looks.
  if (!/[^\s\u2800]/u.test(clean)) return '';
  const whole = head.length === text.length;
  if (whole && clean.length <= limit && weightOf(clean) <= bytes) return clean;
  return firstGraphemes(clean, limit, bytes, whole);
}

const ellipsisWeight = 3;

function firstGraphemes(text: string, limit: number, bytes: number, whole: boolean): string {
  let kept = 0;
  let count = 0;
  let weight = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    count += 1;
    weight += weightOf(segment);
    if (count > limit || weight > bytes) return ellipsis(text, kept);
    if (count < limit && weight + ellipsisWeight <= bytes) kept = index + segment.length;
  }
  return whole ? text : ellipsis(text, kept);
}

/** What Handlebars escapes; each becomes up to 6 bytes. */
const escaped = /[&<>"'`=]/g;

function weightOf(text: string): number {
  return Buffer.byteLength(text) + 5 * (text.match(escaped)?.length ?? 0);
}

function ellipsis(text: string, end: number): string {
  return `${text.slice(0, end).trimEnd()}…`;
}
