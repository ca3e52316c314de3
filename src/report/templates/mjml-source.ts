import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { inBrandColours } from './brand-colours.ts';
import { largestTemplate, readTemplate } from './read-template.ts';
import { notUsable } from './template-problem.ts';

interface SourcePlace {
  readonly path: string;
  readonly line: number;
}

/** An MJML template with its parts in the place of their `mj-include`. */
export interface MjmlSource {
  readonly text: string;
  /** The same with brand colours as expressions; line by line it is like `text`. */
  readonly template: string;
  /** Where a line of `template` was written, from 1; without a column, from 0, where the line begins. */
  placeOf(line: number, column?: number): SourcePlace;
}

interface Piece extends SourcePlace {
  readonly text: string;
}

/**
 * MJML itself replaces an include that it cannot read by a comment and says nothing, and forgets of which file a line was.
 * @throws PulseError E_TEMPLATE for an include that is missing, leaves the folder, or includes itself
 */
export function readMjml(path: string): MjmlSource {
  const pieces = expand(path, realpathSync(dirname(path)), [], { left: largestTemplate });
  const template = pieces.map(({ text }) => inBrandColours(text)).join('');
  const lineStarts = [0, ...Array.from(template.matchAll(/\n/g), ({ index }) => index + 1)];
  return {
    text: pieces.map(({ text }) => text).join(''),
    template,
    placeOf(line, column) {
      const start = lineStarts[Math.min(line, lineStarts.length) - 1] ?? 0;
      return placeAt(pieces, column === undefined ? start + template.slice(start).search(/\S|$/) : start + column);
    },
  };
}

function placeAt(pieces: readonly Piece[], offset: number): SourcePlace {
  let before = 0;
  let last: SourcePlace = { path: '', line: 1 };
  for (const { path, line, text } of pieces) {
    const shown = inBrandColours(text);
    const inside = shown.slice(0, Math.max(0, offset - before));
    last = { path, line: line + newlines(inside) };
    before += shown.length;
    if (offset < before) break;
  }
  return last;
}

function newlines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

const include = /<mj-include\b([^>]*?)\/?>(?:\s*<\/mj-include>)?/g;

function expand(path: string, root: string, within: readonly string[], room: { left: number }): Piece[] {
  const source = blankComments(readTemplate(path));
  const pieces: Piece[] = [];
  const add = (text: string, line: number): void => {
    room.left -= text.length;
    pieces.push({ path, line, text });
  };
  let at = 0;
  for (const match of source.matchAll(include)) {
    add(source.slice(at, match.index), 1 + newlines(source.slice(0, at)));
    at = match.index + match[0].length;
    const line = 1 + newlines(source.slice(0, match.index));
    const refuse = (what: string) => notUsable({ path, line, what });
    const attribute = (name: string): string => new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(match[1] ?? '')?.[2] ?? '';
    const [wanted, type] = [attribute('path'), attribute('type')];
    if (wanted === '') throw refuse('it includes nothing; say path="…"');
    const part = realPath(join(dirname(path), wanted));
    if (isAbsolute(wanted) || (part !== null && isOutside(root, part))) {
      throw refuse(`it includes ${wanted}, which is not in the folder of the templates; put it there`);
    }
    if (part === null) throw refuse(`it includes ${wanted}, which does not exist; mend the path`);
    if ([...within, realPath(path)].includes(part))
      throw refuse(`it includes ${wanted}, which includes it; leave one out`);
    if (room.left < 0)
      throw refuse(`with what it includes it has more than ${largestTemplate / 1000} kB; include less`);
    const inner = type === 'css' ? [whole(part)] : expand(part, root, [...within, realPath(path) ?? path], room);
    const wrong = inner.find(({ text }) => /<mjml\b/.test(text));
    if (wrong)
      throw refuse(`it includes ${wanted}, which holds <mjml>; keep there what stands within its mj-head or mj-body`);
    const [before, after] = frame(type, attribute('css-inline'));
    add(before, line);
    pieces.push(...inner);
    add(after, line);
  }
  add(source.slice(at), 1 + newlines(source.slice(0, at)));
  return pieces;
}

function whole(path: string): Piece {
  return { path, line: 1, text: readTemplate(path) };
}

/** As MJML puts what it includes. */
function frame(type: string, inline: string): readonly [string, string] {
  if (type === 'css') return [inline === 'inline' ? '<mj-style inline="inline">' : '<mj-style>', '</mj-style>'];
  return type === 'html' ? ['<mj-raw>', '</mj-raw>'] : ['', ''];
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** What is commented out is gone with its lines kept; Outlook's conditions are no comments. */
function blankComments(source: string): string {
  return source.replaceAll(/<!--(?!\[if|<!\[endif\]|>)[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
