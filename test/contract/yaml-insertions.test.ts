import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertionsAsDiff } from '../../src/contract/drift/unified-diff.ts';
import { type Addition, insertionsFor } from '../../src/contract/drift/yaml-insertions.ts';
import { parseSource } from '../../src/spec/source-file.ts';
import { temporaryFolder } from '../support/folder.ts';

function patched(text: string, ...additions: readonly Addition[]): string {
  using folder = temporaryFolder();
  const path = join(folder.path, 'file.yaml');
  writeFileSync(path, text);
  const patch = insertionsAsDiff('file.yaml', text, insertionsFor(parseSource(path, text), text, additions));
  const git = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: patch, encoding: 'utf8' });
  expect(git.stderr, patch).toBe('');
  return readFileSync(path, 'utf8');
}

describe('additions to a YAML file, by a patch that git applies', () => {
  test.each<[string, string, Addition, string]>([
    ['to the end of a mapping', 'a:\n  b: 1\nc: 2\n', { keys: ['a'], entries: { x: 3 } }, 'a:\n  b: 1\n  x: 3\nc: 2\n'],
    ['to the end of the file', 'a:\n  b: 1\n', { keys: [], entries: { x: 3 } }, 'a:\n  b: 1\nx: 3\n'],
    ['where the last line is open', 'a:\n  b: 1', { keys: ['a'], entries: { x: 3 } }, 'a:\n  b: 1\n  x: 3'],
    [
      'behind a comment at the end',
      'a:\n  b: 1 # one\n# two\n',
      { keys: ['a'], entries: { x: 3 } },
      'a:\n  b: 1 # one\n  x: 3\n# two\n',
    ],
    [
      'behind a folded text',
      'a:\n  b: >-\n    one\n    two\n\nc: 1\n',
      { keys: ['a'], entries: { x: 3 } },
      'a:\n  b: >-\n    one\n    two\n  x: 3\n\nc: 1\n',
    ],
    ['behind a quoted #', "a:\n  b: 'x # y'\n", { keys: ['a'], entries: { x: 3 } }, "a:\n  b: 'x # y'\n  x: 3\n"],
    ['behind nothing', 'a:\n  b:\nc: 1\n', { keys: ['a'], entries: { x: 3 } }, 'a:\n  b:\n  x: 3\nc: 1\n'],
    [
      'to a mapping within a list',
      'a:\n  - b: 1\n    c: 2\n',
      { keys: ['a', '0'], entries: { x: 3 } },
      'a:\n  - b: 1\n    c: 2\n    x: 3\n',
    ],
    [
      'to a list in brackets',
      'a: [b, c] # d\n',
      { keys: ['a'], entries: ['e', 'two words'] },
      'a: [b, c, e, "two words"] # d\n',
    ],
    ['to an empty list', 'a: []\n', { keys: ['a'], entries: ['e'] }, 'a: [e]\n'],
    ['to a list of lines', 'a:\n- b\nc: 1\n', { keys: ['a'], entries: ['e'] }, 'a:\n- b\n- e\nc: 1\n'],
    ['to a mapping in braces', 'a: {b: 1}\n', { keys: ['a'], entries: { x: [3] } }, 'a: {b: 1, "x": [3]}\n'],
    ['to an empty mapping', 'a: {}\n', { keys: ['a'], entries: { x: 3 } }, 'a: {"x": 3}\n'],
    [
      'to JSON',
      '{\n  "a": {\n    "b": 1\n  }\n}\n',
      { keys: ['a'], entries: { x: 'y' } },
      '{\n  "a": {\n    "b": 1, "x": "y"\n  }\n}\n',
    ],
    [
      'to what is missing',
      'a:\n  b: 1\n',
      { keys: ['a', 'c', 'd'], entries: ['e'] },
      'a:\n  b: 1\n  c:\n    d:\n      - e\n',
    ],
    [
      'to lines that end as on Windows',
      'a:\r\n  b: 1\r\nc: 2\r\n',
      { keys: ['a'], entries: { x: { y: 1 } } },
      'a:\r\n  b: 1\r\n  x:\r\n    y: 1\r\nc: 2\r\n',
    ],
    [
      'in the order of statuses',
      "'200': a\n'404': b\n",
      { keys: [], entries: { 218: 'c' } },
      "'200': a\n'218': c\n'404': b\n",
    ],
  ])('%s', (_, before, addition, after) => {
    expect(patched(before, addition)).toBe(after);
  });

  test('of several, what ends deeper comes first', () => {
    const before = 'a:\n  b:\n    c: 1\nd: 2\n';
    const additions = [
      { keys: ['a'], entries: { x: 1 } },
      { keys: ['a', 'b'], entries: { y: 2 } },
      { keys: [], entries: { z: 3 } },
    ];
    expect(patched(before, ...additions)).toBe('a:\n  b:\n    c: 1\n    y: 2\n  x: 1\nd: 2\nz: 3\n');
  });

  test('leave out what has no place in the file', () => {
    const text = 'a: 1\n';
    const nowhere = [{ keys: ['a', 'b'], entries: { x: 1 } }];
    expect(insertionsFor(parseSource('file.yaml', text), text, nowhere)).toEqual([]);
    expect(insertionsAsDiff('file.yaml', text, [])).toBe('');
  });

  test('say what they add and nothing else, for any names and values', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    const lines = [
      '# head',
      'one:',
      '  # first',
      '  two: {three: [a, b]}',
      ...Array.from({ length: 9 }, (_, i) => `k${i}: "${i}"`),
    ];
    fc.assert(
      fc.property(names, fc.string({ maxLength: 30 }), (added, value) => {
        const fresh = added.filter((name) => !/^(k\d|one|two)$/.test(name) && name !== '<<' && name !== '__proto__');
        const entries = Object.fromEntries(fresh.map((name) => [name, { [name]: value }]));
        const text = `${lines.join('\n')}\n`;
        const additions = [
          { keys: ['one'], entries },
          { keys: [], entries },
          { keys: ['one', 'two', 'three'], entries: fresh },
        ];
        const after = patched(text, ...(fresh.length > 0 ? additions : []));
        const before = parse(text) as { one: { two: { three: string[] } } };
        const expected = {
          ...before,
          one: { two: { three: [...before.one.two.three, ...fresh] }, ...entries },
          ...entries,
        };
        expect(parse(after)).toEqual(expected);
        expect(after.split('\n').filter((line) => line.startsWith('#') || line.startsWith('  #'))).toContain(
          '  # first',
        );
      }),
      { numRuns: 60 },
    );
  });
});
