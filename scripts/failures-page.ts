import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failureCases, failureSections, openCases } from './failure-catalogue.ts';

/** A test of a case: its title begins with the case's id. */
export interface ProvedCase {
  readonly id: string;
  /** After that of its group, with which it makes a sentence. */
  readonly title: string;
  /** Relative to test/. */
  readonly file: string;
}

const tests = fileURLToPath(new URL('../test/', import.meta.url));

/** A string literal that begins with an id and a space: the title of a test or of a group, or of a row of test.each. */
const title = /(['"`])([SRDOXI]\d\d) ((?:\\.|(?!\1)[^\\\n])+)\1/g;
/** The title of a group that stands in no other. */
const group = /^describe\((['"`])((?:\\.|(?!\1)[^\\\n])+)\1/;

export function casesIn(source: string): readonly Omit<ProvedCase, 'file'>[] {
  let within = '';
  return source.split('\n').flatMap((line) => {
    if (line.startsWith('}')) within = '';
    const found = [...line.matchAll(title)].map(([, , id = '', words = '']) => ({
      id,
      title: [within, words].join(' ').trim().replaceAll(/\\(.)/g, '$1'),
    }));
    within = group.exec(line)?.[2]?.replace(/^[SRDOXI]\d\d /, '') ?? within;
    return found;
  });
}

export function provedCases(): readonly ProvedCase[] {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  return files
    .sort()
    .flatMap((file) => casesIn(readFileSync(`${tests}${file}`, 'utf8')).map((found) => ({ ...found, file })));
}

/** The page that lists what can go wrong, what is expected then, and which tests hold it. */
export function failuresPage(): string {
  const proved = provedCases();
  const sections = Object.entries(failureSections).map(([letter, heading]) => {
    const rows = Object.entries(failureCases)
      .filter(([id]) => id.startsWith(letter))
      .map(([id, { fault, expected }]) => {
        const open = openCases[id];
        const held = proved.filter((found) => found.id === id).map(({ file, title }) => testLine(file, title));
        return `| ${id} | ${fault} | ${expected} | ${open === undefined ? held.join('<br>') : `open: ${open}`} |`;
      });
    return `## ${heading}\n\n| id | what happens | what is expected | held by |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# What can go wrong

Generated from the titles of the tests by \`npm run generate\`. A case is known by its id: \`npx vitest run -t D04\` runs its tests. What is marked open has
none.

${sections.join('\n')}`;
}

function testLine(file: string, words: string): string {
  const text = words.replaceAll(/\s+/g, ' ').replaceAll(/[|<>*_[\]`\\]/g, '\\$&');
  return `[${file.replace(/\.test\.ts$/, '')}](../test/${file}): ${text}`;
}
