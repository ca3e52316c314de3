import { piecesOf } from './pieces.ts';

export interface Opening {
  /** What a mail program shows beside the subject: the first words, hidden ones too. */
  readonly firstWords: string;
  /** The first words, where they stand in an element that is not shown; null where the mail begins with words that are. */
  readonly preheader: string | null;
}

/** Characters that an inbox has room for, and more. */
const mostWords = 300;

export function openingOf(html: string): Opening {
  const words = wordsOf(html);
  const shown = words.findIndex(({ isHidden }) => !isHidden);
  const joined = (some: typeof words): string => some.map(({ text }) => text).join(' ');
  return {
    firstWords: joined(words).slice(0, mostWords).trim(),
    preheader: words[0]?.isHidden ? joined(words.slice(0, shown < 0 ? undefined : shown)) : null,
  };
}

interface Words {
  readonly text: string;
  /** Whether they stand in an element that is not shown. */
  readonly isHidden: boolean;
}

/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Words for people. What is hidden ends with the end tag of the element that hides it: a mail that leaves it out hides all. */
function wordsOf(html: string): readonly Words[] {
  const words: Words[] = [];
  let hiding: string | undefined;
  let depth = 0;
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') {
      const text = piece.within === null || piece.within === 'textarea' ? plain(piece.text) : '';
      if (text !== '') words.push({ text, isHidden: hiding !== undefined });
    } else if (piece.name === hiding) {
      depth += piece.kind === 'start' ? 1 : -1;
      if (depth === 0) hiding = undefined;
    } else if (hiding === undefined && piece.kind === 'start' && !empty.has(piece.name) && hides(piece.attributes)) {
      hiding = piece.name;
      depth = 1;
    }
  }
  return words;
}

/** Preheaders end in invisible characters, so that no other words follow them in the inbox. */
function plain(text: string): string {
  return text.replaceAll(/(?:[\s\u00ad\u200b\u200c\u2060\ufeff]|\u034f)+/g, ' ').trim();
}

function hides(attributes: ReadonlyMap<string, string>): boolean {
  return /display\s*:\s*none/i.test(attributes.get('style') ?? '');
}
