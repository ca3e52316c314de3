import type { Activity } from './activity.ts';
import type { Palette } from './brand.ts';
import type { ShownCampaign } from './campaign-rows.ts';
import type { ExperimentItem } from './experiment-items.ts';
import type { FindingGroup } from './finding-items.ts';
import type { KeyFigure, WeekFigure } from './key-figures.ts';
import type { MoneyItem } from './money-items.ts';

/**
 * A mail with every word and number chosen, before it is HTML or text: the two parts agree because both are made from
 * this. Strings are shown in both parts; numbers are sizes for the HTML part alone. A section that has nothing to say
 * is null or empty. All strings are inert, none is escaped.
 */
export interface View {
  /** Of the words, which may differ from the locale of the numbers. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where lines start and end: left and right, or right and left. */
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly subject: string;
  readonly preheader: string;
  readonly brand: ShownBrand;
  /** Of the report, or the campaign's name. */
  readonly title: string;
  readonly date: string;
  /** "Active · 60 prospects", of a mail on one campaign. */
  readonly about: string | null;
  readonly verdict: string;
  readonly summary: string;
  readonly notices: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  readonly week: Section<WeekFigure> | null;
  readonly trend: ShownTrend | null;
  readonly findings: readonly FindingGroup[];
  /** "and 390 more findings", and how many there are of each rule, where not all are shown. */
  readonly moreFindings: string | null;
  readonly findingTotals: string | null;
  readonly campaigns: CampaignTable | null;
  readonly experiments: Section<ExperimentItem> | null;
  readonly money: Section<MoneyItem> | null;
  readonly activity: Activity | null;
  readonly patterns: Section<string> | null;
  readonly unreadable: Section<Note> | null;
  readonly dataNotes: Section<Note> | null;
  readonly ruleErrors: Section<Note> | null;
  readonly footer: Footer;
}

export interface Section<T> {
  readonly heading: string;
  readonly items: readonly T[];
  /** "and 7 more" where not all are shown. */
  readonly more: string | null;
}

/** Something that is missing or doubtful. */
export interface Note {
  /** Of the campaign, or all of them. */
  readonly name: string;
  readonly text: string;
}

export interface CampaignTable extends Section<ShownCampaign> {
  readonly columns: {
    readonly campaign: string;
    readonly response: string;
    readonly qualification: string;
    readonly conversion: string;
    readonly spark: string;
  };
  /** About the spark bars, for the HTML part alone; null where there are none. */
  readonly sparkNote: string | null;
  /** Where the table with all campaigns is. */
  readonly attached: string | null;
}

/** The response rate week by week, as a picture and in words. */
export interface ShownTrend {
  readonly heading: string;
  /** Heading and values, for the picture. */
  readonly alt: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** "9 November 20.0%" for each week, and the target. */
  readonly values: readonly string[];
}

/** The shades of the brand's colour, and what stands at both ends of the mail. */
export interface ShownBrand extends Palette {
  readonly logo: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number } | null;
  readonly footer: readonly string[];
}

export interface Footer {
  readonly heading: string;
  readonly notes: readonly string[];
  /** Why the recipient gets this. */
  readonly reason: string;
  readonly stop: { readonly text: string; readonly url: string } | null;
}
