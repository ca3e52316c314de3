import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The fenced blocks of a page in a language, without their indentation. */
export function blocks(path: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return [...read(path).matchAll(fence)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** The blocks of a page whose first line names a file, by that name. */
export function filesShownIn(path: string, language: string): Record<string, string> {
  return Object.fromEntries(
    blocks(path, language).flatMap((block) => {
      const [, name] = /^(?:\/\/|<!--) (\S+\.\w+)/.exec(block) ?? [];
      return name === undefined ? [] : [[name, block]];
    }),
  );
}

/** Below a heading of the second level: the cells of the first table, without its head. */
export function tableBelow(path: string, heading: string): string[][] {
  const section = read(path)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  const [, ...rows] = (section?.match(/^\|.*\|$/gm) ?? []).filter((row) => !/^\|( --- \|)+$/.test(row));
  return rows.map((row) => row.slice(2, -2).split(' | '));
}

/** An ellipsis stands for anything, and two blanks for any number of them: columns are as wide as they need to be. */
export function sourceOf(promised: string): string {
  return promised
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('…', '[^]*')
    .replaceAll(/ {2,}/g, ' +');
}
