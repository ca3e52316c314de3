import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContract } from '../../src/contract/index.ts';
import { type Plan, type PlanOptions, planProbes } from '../../src/contract/verify/index.ts';

const own = loadContract();

function planned(options: Partial<PlanOptions> = {}, contract = own): Plan {
  return planProbes(contract, fc, { seed: 1, runs: 10, hasKey: true, wrongMethods: false, ...options });
}

function requestsOf({ probes }: Plan): readonly string[] {
  return probes.map(({ name, request }) => JSON.stringify([name, request]));
}

test('the same seed gives the same requests, another seed others', () => {
  expect(requestsOf(planned({ seed: 7 }))).toEqual(requestsOf(planned({ seed: 7 })));
  expect(requestsOf(planned({ seed: 8 }))).not.toEqual(requestsOf(planned({ seed: 7 })));
});

test('only methods that change nothing are planned, whatever the document has', () => {
  const library = loadContract('test/mock/parity/library.yaml');
  for (const contract of [own, library]) {
    const methods = new Set(planned({}, contract).probes.map(({ request }) => request.method));
    expect([...methods].sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
  }
  expect(planned({}, library).notExercised.map(({ operation, why }) => `${operation.operationId}: ${why}`)).toEqual(
    expect.arrayContaining(['addBook: would write', 'replaceBook: would write', 'pingTrace: would write']),
  );
});

test('a method that a path lacks is sent when that is allowed, and with nobody’s key', () => {
  const posts = planned({ wrongMethods: true }).probes.filter(({ request }) => request.method === 'POST');
  expect(posts.map(({ operation, request }) => [operation.operationId, request.key])).toEqual([
    ['listCampaigns', 'made-up'],
    ['getTeamOverview', 'made-up'],
    ['verifyKey', 'made-up'],
    ['getCampaignAnalytics', 'made-up'],
  ]);
});

test('the statuses that a request can bring about are known as such', () => {
  const cells = planned().cells.filter(({ operation }) => operation.operationId === 'getCampaignAnalytics');
  expect(Object.fromEntries(cells.map(({ status, provokable }) => [status, provokable]))).toEqual({
    200: true,
    400: true,
    401: true,
    402: false,
    403: false,
    404: true,
    429: false,
    500: false,
  });
});

test('a short run sees each operation first, and then refusals', () => {
  const first = planned().probes.slice(0, 4);
  expect(first.map(({ operation }) => operation.operationId).sort()).toEqual(
    own.operations.map(({ operationId }) => operationId).sort(),
  );
  expect(planned().probes[4]?.expects).toEqual(['401']);
});

test('values on both sides of each bound are tried', () => {
  const limits = (isRight: boolean): readonly (string | null)[] =>
    planned({ runs: 0 })
      .probes.flatMap(({ request, expects }) =>
        (expects[0] === '200') === isRight ? request.given.filter(({ name }) => name === 'limit') : [],
      )
      .map(({ text }) => text);
  expect(limits(true)).toEqual(['20', '1', '2', '100', '99']);
  expect(limits(false)).toEqual(['0', '101', 'word', '1.5']);
});

test('generated values are on the side of the document that they are meant to be on', () => {
  const { probes } = planned({ runs: 200 });
  const generated = probes.filter(({ origin }) => origin !== undefined);
  const values = (expected: string, name: string): readonly string[] =>
    generated.flatMap(({ request, expects }) =>
      expects[0] === expected
        ? request.given.flatMap((one) => (one.name === name && one.text !== null ? [one.text] : []))
        : [],
    );
  const isAllowed = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 100;
  expect(values('200', 'limit').length).toBeGreaterThan(50);
  expect(values('200', 'limit').filter((text) => !isAllowed(text))).toEqual([]);
  expect(values('200', 'campaignId').length).toBeGreaterThan(50);
  expect(values('200', 'campaignId').filter((text) => text.length > 100 || /[/\p{Cc}]|^\.+$/u.test(text))).toEqual([]);
  const wrong = generated.filter(({ expects }) => expects[0] === '400');
  expect(wrong.length).toBeGreaterThan(100);
  for (const { request } of wrong) {
    const isWrong = request.given.map(({ name, text }) =>
      text === null
        ? false
        : name === 'limit'
          ? !isAllowed(text)
          : name === 'offset'
            ? !/^\d+$/.test(text)
            : text.length > 100 || /\p{Cc}/u.test(text),
    );
    expect(isWrong.filter(Boolean), JSON.stringify(request.given)).toHaveLength(1);
  }
});
