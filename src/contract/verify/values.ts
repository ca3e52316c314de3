import type { Arbitrary } from 'fast-check';
import type { Json } from '../../spec/document.ts';
import type { Schemas } from '../schemas.ts';
import { type Location, type Parameter, typesOf } from './parameters.ts';

/** fast-check, which only those load who generate. */
export type FastCheck = typeof import('fast-check');

export interface Wrong {
  readonly text: string;
  /** What is wrong with it, such as `below its minimum`. */
  readonly what: string;
}

/** Texts that a parameter may have, and may not have. */
export interface Values {
  /** On the edges of what is allowed, and each member of an enum. */
  readonly right: readonly string[];
  /** Just beyond the edges. */
  readonly wrong: readonly Wrong[];
  /** Undefined where no value of that kind could be made. */
  readonly anyRight: Arbitrary<string> | undefined;
  readonly anyWrong: Arbitrary<string> | undefined;
  isRight(text: string): boolean;
}

/** Longer ones test the server's limit on URLs, not the document. */
const longestText = 2_000;

const formats: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-01-31', '2024-02-29'],
  'date-time': ['2026-01-31T23:59:59Z', '2024-02-29T00:00:00.123Z'],
  time: ['23:59:59Z'],
  uuid: ['00000000-0000-4000-8000-000000000000'],
  email: ['ann@example.com'],
  uri: ['https://example.com/a'],
  ipv4: ['192.0.2.1'],
  ipv6: ['2001:db8::1'],
};

export function valuesFor(fc: FastCheck, schemas: Schemas, parameter: Parameter, seed: number): Values {
  const isRight = (text: string): boolean =>
    isWritable(parameter.in, text) && schemas.checkText(parameter.keys, text).length === 0;
  const isWrong = (text: string): boolean =>
    isWritable(parameter.in, text) && schemas.checkText(parameter.keys, text).length > 0;
  const { right, wrong } = edgesOf(parameter);
  const some = (arbitraries: readonly Arbitrary<string>[], fits: (text: string) => boolean) => {
    // A filter that lets nothing through would never end.
    const usable = arbitraries.filter((one) => fc.sample(one, { seed, numRuns: 100 }).some(fits));
    return usable.length === 0 ? undefined : fc.oneof(...usable.map((one) => one.filter(fits)));
  };
  return {
    right: [...new Set(right)].filter(isRight),
    wrong: firstOfEach(wrong.filter(({ text }) => isWrong(text))),
    anyRight: some(anyRight(fc, parameter), isRight),
    anyWrong: some(anyWrong(fc, parameter), isWrong),
    isRight,
  };
}

function firstOfEach(wrong: readonly Wrong[]): readonly Wrong[] {
  return wrong.filter(({ what }, i) => wrong.findIndex((other) => other.what === what) === i);
}

/** Whether the text arrives as what it is: `.` and `/` would lead to another path, and headers are ASCII. */
function isWritable(location: Location, text: string): boolean {
  if (location === 'header') return /^[!-~]+$/.test(text);
  return location === 'query' || (text !== '' && !/^\.{1,2}$|[/\\]/.test(text));
}

function edgesOf({ schema, example }: Parameter): {
  readonly right: readonly string[];
  readonly wrong: readonly Wrong[];
} {
  const types = typesOf(schema);
  const shown = example === undefined ? [] : [example];
  if (Array.isArray(schema.enum)) {
    return { right: schema.enum.map(String), wrong: [{ text: 'none-of-them', what: 'none of its values' }] };
  }
  if (isNumeric(types)) {
    const { low, high, step } = boundsOf(schema);
    const right = [low, low === undefined ? undefined : low + step, high, high === undefined ? undefined : high - step];
    // What 32 bits, and what a double cannot count beyond: allowed where nothing forbids it.
    if (high === undefined) right.push(2_147_483_648, Number.MAX_SAFE_INTEGER);
    const whole = low ?? high ?? 0;
    return {
      right: [...shown, ...right.filter((one) => one !== undefined).map(String)],
      wrong: [
        ...(low === undefined ? [] : [{ text: String(low - step), what: 'below its minimum' }]),
        ...(high === undefined ? [] : [{ text: String(high + step), what: 'above its maximum' }]),
        { text: 'word', what: 'not a number' },
        { text: String(whole + 0.5), what: 'not a whole number' },
      ],
    };
  }
  if (types.includes('boolean')) {
    return { right: ['true', 'false'], wrong: [{ text: 'perhaps', what: 'neither true nor false' }] };
  }
  const format = formats[String(schema.format)] ?? [];
  const shortest = numberOr(schema.minLength, 0);
  const longest = numberOr(schema.maxLength, longestText + 1);
  return {
    right: [
      ...shown,
      ...format,
      ...(shortest > 0 && shortest <= longestText ? ['x'.repeat(shortest)] : []),
      ...(longest <= longestText ? ['x'.repeat(longest)] : []),
    ],
    wrong: [
      ...(shortest > 0 ? [{ text: 'x'.repeat(Math.min(shortest, longestText) - 1), what: 'too short' }] : []),
      ...(longest < longestText ? [{ text: 'x'.repeat(longest + 1), what: 'too long' }] : []),
      ...(schema.format === undefined ? [] : [{ text: 'misshapen', what: `no ${schema.format}` }]),
      ...(schema.pattern === undefined
        ? []
        : ['!', ' ', 'ä', '0', 'x', '\u0001'].map((text) => ({ text, what: 'against its pattern' }))),
    ],
  };
}

function anyRight(fc: FastCheck, { schema, in: location }: Parameter): readonly Arbitrary<string>[] {
  const types = typesOf(schema);
  if (Array.isArray(schema.enum)) return [fc.constantFrom(...schema.enum.map(String))];
  if (isNumeric(types)) {
    const { low, high, step } = boundsOf(schema);
    const least = Math.ceil(low ?? Math.min(-1_000, high ?? 0));
    const most = Math.floor(high ?? Number.MAX_SAFE_INTEGER);
    return least > most ? [] : [fc.integer({ min: least, max: most }).map((n) => String(step === 1 ? n : n * step))];
  }
  if (types.includes('boolean')) return [fc.constantFrom('false', 'true')];
  const format = formats[String(schema.format)];
  if (format !== undefined) return [fc.constantFrom(...format), fc.uuid()];
  const lengths = {
    minLength: Math.min(numberOr(schema.minLength, 0), longestText),
    maxLength: Math.min(numberOr(schema.maxLength, 40), longestText),
  };
  if (lengths.minLength > lengths.maxLength) return [];
  const ascii = fc.string({ ...lengths, unit: 'grapheme-ascii' });
  const plain = location === 'header' ? [ascii] : [ascii, fc.string({ ...lengths, unit: 'grapheme' })];
  return typeof schema.pattern === 'string' ? [...matching(fc, schema.pattern), ...plain] : plain;
}

function anyWrong(fc: FastCheck, { schema }: Parameter): readonly Arbitrary<string>[] {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgxyz'), minLength: 1, maxLength: 12 });
  const types = typesOf(schema);
  if (isNumeric(types)) {
    const { low, high } = boundsOf(schema);
    return [
      ...(low === undefined ? [] : [fc.nat(1_000_000).map((n) => String(Math.ceil(low) - 1 - n))]),
      ...(high === undefined ? [] : [fc.nat(1_000_000).map((n) => String(Math.floor(high) + 1 + n))]),
      letters,
      fc.nat(1_000).map((n) => String(n + 0.5)),
    ];
  }
  const longest = numberOr(schema.maxLength, longestText);
  return [
    letters,
    ...(longest < longestText ? [fc.nat(50).map((n) => 'x'.repeat(longest + 1 + n))] : []),
    ...(schema.pattern === undefined
      ? []
      : [
          fc.string({
            minLength: 1,
            maxLength: 10,
            unit: fc.constantFrom('\u0001', '\u001f', ' ', 'ä', '!', 'x', '0'),
          }),
        ]),
  ];
}

/** fast-check makes no text for some patterns, such as those that look ahead. */
function matching(fc: FastCheck, pattern: string): readonly Arbitrary<string>[] {
  try {
    return [fc.stringMatching(new RegExp(pattern, 'u'))];
  } catch {
    return [];
  }
}

function isNumeric(types: readonly Json[]): boolean {
  return types.includes('integer') || types.includes('number');
}

/** OpenAPI 3.0 says `exclusiveMinimum: true` beside a minimum, 3.1 names the bound itself. */
function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Parameter['schema']): {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly step: number;
} {
  const step = numberOr(multipleOf, 1);
  const bound = (inclusive: Json | undefined, exclusive: Json | undefined, inward: number): number | undefined => {
    if (typeof exclusive === 'number') return exclusive + inward;
    if (typeof inclusive !== 'number') return undefined;
    return exclusive === true ? inclusive + inward : inclusive;
  };
  return { low: bound(minimum, exclusiveMinimum, step), high: bound(maximum, exclusiveMaximum, -step), step };
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
