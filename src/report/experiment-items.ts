import type { Experiment, RateComparison } from '../insights/experiment.ts';
import { campaignName, type Voice } from './voice.ts';
import type { BesideFirst } from './wording.ts';

export interface ExperimentItem {
  /** As configured. */
  readonly name: string;
  /** In the order configured. */
  readonly variants: readonly ShownVariant[];
  /** What came of it so far, as sentences. */
  readonly results: readonly string[];
}

export interface ShownVariant {
  /** A, B, …: what sentences call it. */
  readonly letter: string;
  /** Of its campaign. */
  readonly name: string;
}

/** Variants and sentences together, 6.5 kB of HTML at most; the largest experiment, of eight variants, has 29. */
const shownLines = 30;

/** The first experiments, as many as there is room for. */
export function experimentItems(
  { experiments }: { readonly experiments: readonly Experiment[] },
  voice: Voice,
): readonly ExperimentItem[] {
  const items: ExperimentItem[] = [];
  let lines = 0;
  for (const experiment of experiments) {
    const item = experimentItem(experiment, voice);
    lines += item.variants.length + item.results.length;
    if (lines > shownLines) break;
    items.push(item);
  }
  return items;
}

function experimentItem({ name, variants }: Experiment, voice: Voice): ExperimentItem {
  return {
    // It takes no more room than a campaign's.
    name: campaignName(name, undefined, voice),
    variants: variants.map((variant, place) => ({
      letter: letterAt(place),
      name: campaignName(variant.name, variant.id, voice),
    })),
    results: results(variants, voice),
  };
}

/** A for the first. */
function letterAt(place: number): string {
  return String.fromCharCode(65 + place);
}

function results(variants: Experiment['variants'], voice: Voice): readonly string[] {
  const { words } = voice;
  const [first, ...others] = variants;
  if (!first?.isRead) return [words.firstNotRead(letterAt(0))];
  return others.flatMap(({ isRead, besideFirst }, index) => {
    const letter = letterAt(index + 1);
    return isRead ? besideFirst.map((comparison) => result(letter, comparison, voice)) : [words.variantNotRead(letter)];
  });
}

function result(letter: string, comparison: RateComparison, voice: Voice): string {
  const { words, formats } = voice;
  const { rate, range, probability, verdict } = comparison;
  const shown = shownRates(letter, comparison, voice);
  if (!shown || !range || probability === null) {
    return words.unmeasurableComparison(words.rates[rate].name, letter, letterAt(0));
  }
  if (verdict === 'open') return openResult(comparison, shown, voice);
  const [low, high] = verdict === 'better' ? [range.low, range.high] : [-range.high, -range.low];
  // A declared difference is never shown as none.
  const points = low < 0.05 ? formats.decimal : formats.tenths;
  const sure = shownCertainty(verdict === 'better' ? probability : 1 - probability, voice);
  return words.difference(rate, verdict, shown, [points(low), points(high)], sure);
}

function openResult(comparison: RateComparison, shown: BesideFirst, { words, formats }: Voice): string {
  const { rate, isEnough, moreNeeded } = comparison;
  const why = !isEnough ? 'early' : moreNeeded === null ? 'none' : 'close';
  const beside = words.openComparison(why, words.rates[rate].name, shown);
  if (why === 'none') return beside;
  if (moreNeeded === null) return `${beside} ${words.keepRunning}`;
  // It comes of a difference that is itself uncertain.
  const about = Number(moreNeeded.toPrecision(2));
  return `${beside} ${words.keepRunningFor(rate, about, formats.count(about))}`;
}

/** With a second decimal where one would make unequal rates look equal; null where either is not measurable. */
function shownRates(letter: string, { first, variant }: RateComparison, { formats }: Voice): BesideFirst | null {
  if (first.percent === null || variant.percent === null) return null;
  const looksEqual = formats.percent(first.percent) === formats.percent(variant.percent);
  const show = looksEqual && first.percent !== variant.percent ? formats.exactPercent : formats.percent;
  return { letter, percent: show(variant.percent), first: { letter: letterAt(0), percent: show(first.percent) } };
}

/** Rounded down, and never certain. */
function shownCertainty(probability: number, { formats }: Voice): string {
  return formats.mark(Math.min(99, Math.floor(probability * 100)));
}
