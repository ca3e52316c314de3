import { describe, expect, test } from 'vitest';
import { selectCampaigns } from '../../src/collect/selection.ts';

function campaign(id: string, status: string): Parameters<typeof selectCampaigns>[0][number] {
  return { id, name: `The ${id}`, status, agent: 'a', product: 'p', createdAt: '2026-03-01T12:00:00.000Z' };
}

describe('selectCampaigns', () => {
  const list = [campaign('a', 'active'), campaign('b', 'Paused'), campaign('c', 'completed'), campaign('d', 'ACTIVE')];

  test('chooses by status, whatever its case, in the order of the list', () => {
    expect(selectCampaigns(list, ['Active', 'paused'])).toEqual([
      { id: 'a', name: 'The a' },
      { id: 'b', name: 'The b' },
      { id: 'd', name: 'The d' },
    ]);
  });

  test('chooses nothing where nothing has the status', () => {
    expect(selectCampaigns(list, ['archived'])).toEqual([]);
    expect(selectCampaigns([], ['active'])).toEqual([]);
  });

  test('takes any word for a status: the vendor leaves the list of them open', () => {
    expect(selectCampaigns([campaign('x', 'hibernating')], ['hibernating'])).toHaveLength(1);
  });

  test('chooses a campaign once that the list repeats', () => {
    expect(selectCampaigns([...list, ...list], ['active']).map(({ id }) => id)).toEqual(['a', 'd']);
  });
});
