import { expect, test } from 'vitest';
import { Recent } from '../../src/web/recent.ts';

function kitchen(): { readonly made: string[]; readonly letGo: string[]; ask(key: string): Promise<string> } {
  const [made, letGo]: [string[], string[]] = [[], []];
  const recent = new Recent<string>(2, async (value) => letGo.push(await value));
  const make = async (key: string): Promise<string> => {
    made.push(key);
    if (key === 'burnt') throw new Error('burnt');
    return key;
  };
  return { made, letGo, ask: (key) => recent.get(key, () => make(key)) };
}

test('those that were asked for last are kept, and the others let go', async () => {
  const { made, letGo, ask } = kitchen();
  for (const key of ['soup', 'bread', 'soup', 'fish', 'soup']) expect(await ask(key)).toBe(key);
  expect(made).toEqual(['soup', 'bread', 'fish']);
  expect(letGo).toEqual(['bread']);
  await ask('bread');
  expect(made).toEqual(['soup', 'bread', 'fish', 'bread']);
});

test('two who ask at once get the same, and what failed is made again', async () => {
  const { made, ask } = kitchen();
  expect(await Promise.allSettled([ask('burnt'), ask('burnt')])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  await expect(ask('burnt')).rejects.toThrow('burnt');
  expect(made).toEqual(['burnt', 'burnt']);
});
