import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Checked, contract, onCheck, useContract } from '../../src/vitest/index.ts';
import { analytics, answer } from './documented.ts';
import { failureOf } from './failure-of.ts';

const spec = fileURLToPath(new URL('../mock/parity/library.yaml', import.meta.url));
const wrongRate = () => {
  const body = analytics();
  return { ...body, metrics: { ...body.metrics, responseRate: 99 } };
};

afterEach(() => {
  useContract();
});

describe('contract.body', () => {
  test('stands for a body in toEqual, toMatchObject and toHaveBeenCalledWith', () => {
    const save = vi.fn();
    save('campaign_123', analytics());
    expect(save).toHaveBeenCalledWith('campaign_123', contract.body('getCampaignAnalytics'));
    expect({ data: analytics(), at: 1 }).toEqual({ data: contract.body('getCampaignAnalytics'), at: 1 });
    expect([{ data: analytics(), at: 1 }]).toMatchObject([{ data: contract.body('getCampaignAnalytics') }]);
    expect({ data: wrongRate() }).toEqual({ data: contract.body('getCampaignAnalytics') });
    expect({ data: wrongRate() }).not.toEqual({ data: contract.body('getCampaignAnalytics', { semantic: true }) });
    expect(save).not.toHaveBeenCalledWith('campaign_123', contract.body('listCampaigns'));
  });

  test('says in the diff why it did not match', () => {
    const save = vi.fn();
    save({ ...analytics(), metrics: 1, activity: 2 });
    const message = thrownBy(() => expect(save).toHaveBeenCalledWith(contract.body('getCampaignAnalytics')));
    expect(message).toContain(
      `contract.body('getCampaignAnalytics') ✗ /metrics type: expected object, seen 1; and 1 more`,
    );
  });

  test('knows the operations that there are', () => {
    expect(() => contract.body('getCampaign' as 'getCampaignAnalytics')).toThrow(
      'no operation "getCampaign", but getCampaignAnalytics, listCampaigns',
    );
  });
});

function thrownBy(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return stripVTControlCharacters((error as Error).message);
  }
  throw new Error('The assertion passed');
}

describe('another document', () => {
  const page = { 'content-type': 'application/json', 'x-total-count': '1' };
  const books = (body: unknown) => ({ path: '/books', status: 200, headers: page, body });

  test('judges one assertion that names it', async () => {
    const response = books(['no book']);
    const message = await failureOf(expect(response).toMatchOperation('listBooks', { spec }));
    expect(message).toContain('GET /books → 200 breaks the contract of listBooks');
    expect(message).toMatch(/ {2}test\/mock\/parity\/library\.yaml:\d+:\d+$/m);
    await expect(answer(analytics())).toMatchOperation('getCampaignAnalytics');
  });

  test('judges each assertion after useContract, but those that name a contract', async () => {
    const library = useContract({ spec });
    await expect(books([])).toMatchContract();
    await expect(books([])).toMatchOperation('listBooks', library);
    await expect(answer(analytics())).not.toMatchContract();
    await expect(answer(analytics())).toMatchContract(contract);
    expect({ data: [] }).toEqual({ data: library.body('listBooks') });
    useContract();
    await expect(answer(analytics())).toMatchContract();
  });

  test('is refused at once where it cannot be read', () => {
    expect(() => useContract({ spec: 'nowhere.yaml' })).toThrow('nowhere.yaml');
  });

  test('has other operations than the built-in one', async () => {
    const message = await failureOf(expect(books([])).toMatchOperation('getCampaignAnalytics', { spec }));
    expect(message).toContain('The document has no operation "getCampaignAnalytics", but listBooks');
  });
});

test('the arithmetic is checked where useContract or an assertion asks for it', async () => {
  const response = answer(wrongRate());
  await expect(response).toMatchContract();
  expect(await failureOf(expect(response).toMatchContract({ semantic: true }))).toContain(
    'rate: expected 23.33 (35 of 150), seen 99',
  );
  useContract({ semantic: true });
  await expect(response).not.toMatchContract();
  await expect(response).toMatchContract({ semantic: false });
});

describe('each response that is judged is told', () => {
  test('to onExchange and to who listens, with what was found', async () => {
    const [told, heard]: [Checked[], Checked[]] = [[], []];
    const stop = onCheck((checked) => heard.push(checked));
    useContract({ onExchange: (checked) => told.push(checked) });
    await expect(answer(analytics())).toMatchContract();
    await expect(answer('{', { status: 401 })).not.toMatchContract();
    await expect(answer({}, { path: '/nowhere?a=1' })).not.toMatchContract();
    stop();
    await expect(answer(analytics())).toMatchContract();
    expect(heard).toEqual(told.slice(0, 3));
    expect(told).toHaveLength(4);
    expect(
      told.map(({ violations, ...rest }) => ({ ...rest, broken: violations.map(({ keyword }) => keyword) })),
    ).toEqual([
      { ...judged, body: analytics(), broken: [] },
      { ...judged, status: 401, body: undefined, broken: ['json'] },
      { ...judged, operationId: null, path: '/nowhere', body: {}, broken: ['path'] },
      { ...judged, body: analytics(), broken: [] },
    ]);
  });

  const judged = {
    spec: null,
    operationId: 'getCampaignAnalytics',
    method: 'GET',
    path: '/analytics/campaigns/campaign_123',
    status: 200,
    mediaType: 'application/json',
  };

  test('with the document that judged it', async () => {
    const told: Checked[] = [];
    const stop = onCheck((checked) => told.push(checked));
    await expect({ status: 200, headers: {}, path: '/books' }).not.toMatchContract({ spec });
    stop();
    expect(told).toMatchObject([{ spec, operationId: 'listBooks', mediaType: null }]);
  });
});
