import { expect, expectTypeOf, test } from 'vitest';
import { type Checked, contract, type OperationId, useContract } from '../../src/vitest/index.ts';

// tsc reads this file; the calls that are wrong stand in functions that nobody calls.
const response = {};
const spec = 'library.yaml';

test('the matchers are there to be awaited, with not, soft, resolves and rejects too', () => {
  expectTypeOf(expect(response).toMatchContract).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(response).not.toMatchContract).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(response).toMatchOperation).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect.soft(response).toMatchContract).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(Promise.resolve(response)).resolves.toMatchContract).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(Promise.resolve(response)).rejects.toMatchContract).returns.toEqualTypeOf<Promise<void>>();
});

test('vitest has no asymmetric matcher that waits, so these are none', () => {
  // @ts-expect-error
  expectTypeOf(expect.toMatchContract).toBeFunction();
});

test('options are checked', () => {
  void (() => expect(response).toMatchContract({ method: 'GET', path: '/campaigns', spec, semantic: true }));
  void (() => expect(response).toMatchContract({ spec: new URL('file:///library.yaml') }));
  // @ts-expect-error
  void (() => expect(response).toMatchContract({ url: '/campaigns' }));
  // @ts-expect-error
  void (() => expect(response).toMatchContract({ semantic: 'yes' }));
});

test('an operation is one of the built-in document, or any of another one', () => {
  void (() => expect(response).toMatchOperation('getCampaignAnalytics', { semantic: true }));
  void (() => expect(response).toMatchOperation('listBooks', { spec }));
  // @ts-expect-error
  void (() => expect(response).toMatchOperation('listBooks'));
  // @ts-expect-error
  void (() => expect(response).toMatchOperation('listBooks', { semantic: true }));
  // @ts-expect-error
  void (() => expect(response).toMatchOperation());
});

test('contract.body takes the same, and goes wherever a value goes', () => {
  expectTypeOf(contract.body).parameter(0).toEqualTypeOf<OperationId>();
  expectTypeOf(contract.body('verifyKey')).toBeAny();
  void (() => {
    const library = useContract({ spec });
    library.body('listBooks');
    expect(response).toMatchOperation('listBooks', library);
    useContract({ semantic: true }).body('verifyKey');
    // @ts-expect-error
    useContract({ semantic: true }).body('listBooks');
    // @ts-expect-error
    contract.body('listBooks');
  });
});

test('who listens gets what was judged', () => {
  void (() => useContract({ onExchange: (checked) => expectTypeOf(checked).toEqualTypeOf<Checked>() }));
  expectTypeOf<Checked['operationId']>().toEqualTypeOf<string | null>();
});
