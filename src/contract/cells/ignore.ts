import { PulseError } from '../../errors.ts';
import { oneLine } from '../../one-line.ts';

/**
 * Tells which cells are not asked for. A pattern is the beginning of a cell's name, up to the end of a word or of a
 * pointer's part: `verifyKey 402` stands for the status and all that is in its body. A `*` stands for any text.
 * @throws PulseError E_CONFIG_INVALID for a pattern that no cell matches
 */
export function ignoring(patterns: readonly string[], names: Iterable<string>): (name: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const text = pattern.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${text}(?=[ /]|$)`, 's');
  });
  const ignored = new Set<string>();
  const used = new Set<number>();
  for (const name of names) {
    for (const [i, expression] of expressions.entries()) {
      if (!expression.test(name)) continue;
      ignored.add(name);
      used.add(i);
    }
  }
  const unknown = patterns.find((_, i) => !used.has(i));
  if (unknown !== undefined) {
    const culprit = `ignore: ${JSON.stringify(oneLine(unknown))} matches nothing that the document names`;
    throw new PulseError(
      'E_CONFIG_INVALID',
      `${culprit}; take it out, or write it as the table of what is missing does`,
    );
  }
  return (name) => ignored.has(name);
}
