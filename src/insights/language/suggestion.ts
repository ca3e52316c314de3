import { closestMatch } from 'leven';

/** "did you mean responseRate?", or null where nothing is near: more than a third of the letters differ. */
export function suggestion(written: string, known: readonly string[]): string | null {
  const sameLetters = known.find((name) => name.toLowerCase() === written.toLowerCase());
  const near =
    sameLetters ?? closestMatch(written, known, { maxDistance: Math.max(1, Math.floor(written.length / 3)) });
  return near === undefined ? null : `did you mean ${near}?`;
}

/** What to write in the place of a name that is not there. */
export function remedyAmong(written: string, known: readonly string[]): string {
  return suggestion(written, known) ?? `choose one of: ${known.join(', ')}`;
}
