import type { Told } from './change.ts';
import type { Node } from './node.ts';

/** Tells of a description that changed; of one that gives other facts, as of more than a matter of style. */
export function compareWords(tell: (told: Told) => void, was: string, is: string, old: Node, now: Node): void {
  if (was === is) return;
  const same = was === '' || is === '' || facts(was) === facts(is);
  const rule = same ? 'description-changed' : 'description-says-otherwise';
  tell({ rule, old, new: now, was: difference(was, is), is: difference(is, was) });
}

/** What a sentence cannot exchange without saying something else: numbers, names in backquotes, words that turn it round. */
const telling = /`[^`]+`|\d+(?:[.,]\d+)*|%|\b(?:not?|never|none|null|only|deprecated|except|unless)\b/gi;

function facts(text: string): string {
  return (text.match(telling) ?? [])
    .map((fact) => fact.toLowerCase())
    .toSorted()
    .join(' ');
}

const mostShown = 80;

/** Where a text starts to differ from another. */
function difference(text: string, other: string): string | null {
  const [words, others] = [text.split(/\s+/), other.split(/\s+/)];
  const start = words.findIndex((word, i) => word !== others[i]);
  const part = words.slice(Math.max(0, start)).join(' ');
  return part === '' ? null : part.length > mostShown ? `${part.slice(0, mostShown).toWellFormed()}…` : part;
}
