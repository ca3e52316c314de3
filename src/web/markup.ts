import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Reading the HTML of a mail, as mail programs do: without scripts. */

export interface Element {
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own, without that of what it holds: all of a style sheet. */
  readonly text: string;
}

/** All elements, in their order. Those that only Outlook reads stand in comments, and are none. */
export function elementsOf(html: string): readonly Element[] {
  return nodesOf(html).flatMap(({ node }) =>
    'tagName' in node ? [{ name: node.tagName, attributes: attributesOf(node), text: textOf(node) }] : [],
  );
}

/** The HTML with what it says to Outlook alone, which every other program takes for comments. */
export function withOutlooks(html: string): string {
  return html.replaceAll(/<!--\[if [^\]>]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi, '');
}

export interface Opening {
  /** What a mail program shows beside the subject: the first words, hidden ones too. */
  readonly firstWords: string;
  /** The first words, where they stand in an element that is not shown; null where the mail begins with words that are. */
  readonly preheader: string | null;
}

/** Characters that an inbox has room for, and more. */
const mostWords = 300;

export function openingOf(html: string): Opening {
  const words = nodesOf(html).flatMap(({ node, isWritten, isHidden }) => {
    const text = isWritten && 'value' in node ? plain(node.value) : '';
    return text === '' ? [] : [{ text, isHidden }];
  });
  const shown = words.findIndex(({ isHidden }) => !isHidden);
  const joined = (some: typeof words): string => some.map(({ text }) => text).join(' ');
  return {
    firstWords: joined(words).slice(0, mostWords).trim(),
    preheader: words[0]?.isHidden ? joined(words.slice(0, shown < 0 ? undefined : shown)) : null,
  };
}

/** Preheaders end in invisible characters, so that no other words follow them in the inbox. */
function plain(text: string): string {
  return text.replaceAll(/(?:[\s\u00ad\u200b\u200c\u2060\ufeff]|\u034f)+/g, ' ').trim();
}

type Node = DefaultTreeAdapterTypes.Node;

interface Found {
  readonly node: Node;
  /** Whether it stands in an element that is not shown. */
  readonly isHidden: boolean;
  /** Whether its text is for people. */
  readonly isWritten: boolean;
}

const unwritten = new Set(['head', 'style', 'script']);

/** All nodes, in their order; without recursion, since a mail may nest as deeply as it likes. */
function nodesOf(html: string): readonly Found[] {
  const found: Found[] = [];
  const waiting: Found[] = [{ node: parse(html, { scriptingEnabled: false }), isHidden: false, isWritten: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    found.push(next);
    if (!('childNodes' in node)) continue;
    const isHidden = next.isHidden || ('tagName' in node && hides(node));
    const isWritten = next.isWritten && !unwritten.has(node.nodeName);
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, isHidden, isWritten });
  }
  return found;
}

function hides(element: DefaultTreeAdapterTypes.Element): boolean {
  return element.attrs.some(({ name, value }) => name === 'style' && /display\s*:\s*none/i.test(value));
}

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): Element['attributes'] {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
