import { describe, expect, it } from 'vitest';
import { artefacts, stalePaths } from '../../scripts/generate.ts';

describe('generated files', () => {
  // What follows all sources takes longest to make, and is left to `npm run check`.
  const quick = artefacts.filter(({ path }) => path !== 'src/contract/diff/field-uses.ts');

  // Made by another process, at another time: the same sources always make the same text.
  it.each(quick)('$path is what its sources make; if not: npm run generate', async (artefact) => {
    expect(await stalePaths([artefact])).toEqual([]);
  });

  it('are stale when they differ from what would be made, or are missing', async () => {
    const other = async () => 'other\n';

    expect(
      await stalePaths([
        { path: 'openapi.yaml', make: other },
        { path: 'no/such/file', make: other },
      ]),
    ).toEqual(['openapi.yaml', 'no/such/file']);
  });
});
