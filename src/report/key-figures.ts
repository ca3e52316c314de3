import { changeOf, shownPoints } from './change.ts';
import type { Count, Digest } from './digest.ts';
import type { Voice } from './voice.ts';
import type { Direction } from './wording.ts';

/** One of the three rates of all campaigns together. */
export interface KeyFigure {
  /** Name of the rate. */
  readonly label: string;
  /** "22.9%", or a dash where it cannot be measured. */
  readonly value: string;
  readonly change: KeyChange | null;
  /** Last week, target, team average: what the value is to be seen beside. */
  readonly beside: readonly string[];
  readonly bar: Bar | null;
  /** True of the one that needs no gap before it. */
  readonly first: boolean;
}

/** "▲ 1.8 points": the arrow is for the eye, `word` says the same. Neither where nothing changed. */
export interface KeyChange {
  /** For the colour. */
  readonly tone: Direction;
  /** "▲" or "▼". */
  readonly arrow: string | null;
  /** "up": what the arrow says. */
  readonly word: string | null;
  /** Without a sign: "1.8 points". */
  readonly text: string;
}

/**
 * A bar from 0 to twice the target, with the target's mark in the middle. Widths are percent of the bar; cells without
 * width are left out, for some clients draw them anyway.
 */
export interface Bar {
  /** Up to the target. */
  readonly left: readonly BarCell[];
  /** Beyond it. */
  readonly right: readonly BarCell[];
}

export interface BarCell {
  /** Percent of the bar, 50 on each side. */
  readonly width: number;
  /** Coloured, or else the bar's ground. */
  readonly filled: boolean;
}

/** One number of the last 7 days. */
export interface WeekFigure {
  /** How many. */
  readonly value: string;
  /** "messages", behind the value. */
  readonly label: string;
  /** "1,540 last week"; null where it is not known. */
  readonly before: string | null;
}

const shownRates = ['response', 'qualification', 'conversion'] as const;

export function keyFigures(digest: Digest, voice: Voice): readonly KeyFigure[] {
  const { words, formats, before } = voice;
  return shownRates.map((rate, index) => {
    const measure = digest.overall[rate];
    const target = digest.targets[rate];
    const now = measure.now.percent;
    const earlier = measure.before?.percent ?? null;
    const team = digest.team?.[rate].percent ?? null;
    return {
      label: words.rates[rate].short,
      value: now === null ? words.dash : formats.percent(now),
      change: keyChange(measure, voice),
      beside: [
        ...(now === null ? [words.rates[rate].unmeasurable] : []),
        ...(earlier !== null && before !== null ? [words.before(formats.percent(earlier), before)] : []),
        words.target(formats.mark(target)),
        ...(team === null ? [] : [words.team(formats.percent(team))]),
      ],
      bar: now === null ? null : barOf(now, target),
      first: index === 0,
    };
  });
}

const arrows = { up: '▲', down: '▼' } as const;

function keyChange(measure: Digest['overall']['response'], voice: Voice): KeyChange | null {
  const { words } = voice;
  const change = changeOf(measure);
  if (change === null) return null;
  const { direction } = change;
  if (direction === 'same') return { tone: 'same', arrow: null, word: null, text: words.noChange };
  return {
    tone: direction,
    arrow: arrows[direction],
    word: words.directions[direction],
    text: shownPoints(change, voice),
  };
}

export function barOf(percent: number, target: number): Bar {
  const end = target > 0 ? Math.min(100, Math.round((percent / target) * 50)) : 100;
  return { left: cells(Math.min(end, 50)), right: cells(Math.max(0, end - 50)) };
}

function cells(filled: number): readonly BarCell[] {
  return [
    { width: filled, filled: true },
    { width: 50 - filled, filled: false },
  ].filter((cell) => cell.width > 0);
}

export function weekFigures(digest: Digest, { words, formats, before }: Voice): readonly WeekFigure[] {
  const { week } = digest.overall;
  const figure = (label: (n: number) => string, count: Count): WeekFigure => ({
    label: label(count.now),
    value: formats.count(count.now),
    before: count.before === null || before === null ? null : words.before(formats.count(count.before), before),
  });
  return [
    figure(words.weekFigures.messages, week.messages),
    figure(words.weekFigures.responses, week.responses),
    figure(words.weekFigures.qualified, week.qualified),
  ];
}
