import type { Arbitrary } from 'fast-check';
import type { Parameter } from './parameters.ts';
import type { Given } from './request.ts';
import type { FastCheck, Values } from './values.ts';

/** How values for all parameters of an operation are made, and made smaller again. */
export interface Recipe {
  readonly seed: number;
  readonly arbitrary: Arbitrary<readonly Given[]>;
}

type Part = readonly [Parameter, Values];

/** What a parameter has where nothing is tried with it: in a path, an id that the server knows. */
export function usualValue({ name, in: location, example }: Parameter, { right }: Values): Given {
  const [text = null] = [...(example === undefined ? [] : [example]), ...right];
  return location === 'path'
    ? { name, in: location, text: null, ...(text !== null && { example: text }) }
    : { name, in: location, text };
}

export function hasUsualValue(parameter: Parameter, values: Values): boolean {
  return parameter.in === 'path' || usualValue(parameter, values).text !== null;
}

/** Requests that the document allows; undefined where there is nothing to choose. */
export function rightRecipe(fc: FastCheck, parts: readonly Part[], seed: number): Recipe | undefined {
  const choices = parts.some(([, { anyRight }]) => anyRight !== undefined);
  return choices ? { seed, arbitrary: rightParts(fc, parts) } : undefined;
}

/** Requests with one parameter that the document forbids. */
export function wrongRecipe(fc: FastCheck, parts: readonly Part[], seed: number): Recipe | undefined {
  const breakable = parts.flatMap(([parameter, { anyWrong }]) => {
    if (anyWrong === undefined) return [];
    const others = rightParts(
      fc,
      parts.filter(([other]) => other !== parameter),
      'known ids',
    );
    const broken = anyWrong.map((text): Given => ({ name: parameter.name, in: parameter.in, text }));
    return [fc.tuple(broken, others).map(([one, rest]): readonly Given[] => [one, ...rest])];
  });
  return breakable.length === 0 ? undefined : { seed, arbitrary: fc.oneof(...breakable) };
}

function rightParts(fc: FastCheck, parts: readonly Part[], ids: 'any ids' | 'known ids' = 'any ids') {
  const all = parts.map(([parameter, values]): Arbitrary<Given | undefined> => {
    const { name, in: location, required } = parameter;
    const usual = fc.constant(usualValue(parameter, values));
    const any = values.anyRight?.map((text): Given => ({ name, in: location, text }));
    if (any === undefined || (location === 'path' && ids === 'known ids'))
      return required ? usual : fc.constant(undefined);
    if (location === 'path') return fc.oneof({ withCrossShrink: true }, usual, any);
    return required ? any : fc.option(any, { nil: undefined, freq: 3 });
  });
  return fc.tuple(...all).map((made): readonly Given[] => made.filter((one) => one !== undefined));
}

export function sample(fc: FastCheck, { arbitrary, seed }: Recipe, count: number): readonly (readonly Given[])[] {
  return fc.sample(propertyOf(fc, arbitrary), { seed, numRuns: count }).map(([given]) => given);
}

/** The smallest of what the sample's `index`th value shrinks to that still fails; undefined where not even that does. */
export async function shrink(
  fc: FastCheck,
  { arbitrary, seed }: Recipe,
  index: number,
  fails: (given: readonly Given[]) => Promise<boolean>,
): Promise<readonly Given[] | undefined> {
  const property = propertyOf(fc, arbitrary, async (given) => !(await fails(given)));
  const { counterexample } = await fc.check(property, { seed, path: String(index), numRuns: 1 });
  return counterexample?.[0];
}

function propertyOf(
  fc: FastCheck,
  arbitrary: Recipe['arbitrary'],
  holds: (given: readonly Given[]) => Promise<boolean> = async () => true,
) {
  return fc.asyncProperty(arbitrary, holds);
}
