import type { Activity } from './activity.ts';
import type { Palette } from './brand.ts';
import type { ShownCampaign } from './campaign-rows.ts';
import type { ExperimentItem } from './experiment-items.ts';
import type { FindingGroup } from './finding-items.ts';
import type { KeyFigure, WeekFigure } from './key-figures.ts';
import type { Link } from './link.ts';
import type { MoneyItem } from './money-items.ts';

/**
 * A mail with every word and number chosen, before it is HTML or text: the two parts agree because both are made from
 * this. Strings are shown in both parts; numbers are sizes for the HTML part alone. A section that has nothing to say
 * is null or empty. All strings are inert, none is escaped.
 */
export interface View {
  /** Of the words, which may differ from the locale of the numbers. */
  readonly lang: string;
  /** Which way the words run. */
  readonly dir: 'ltr' | 'rtl';
  /** The side on which lines start: left, or right in Hebrew. */
  readonly start: 'left' | 'right';
  /** The other side. */
  readonly end: 'left' | 'right';
  /** One line: the verdict. */
  readonly subject: string;
  /** What inboxes show after the subject; stands first in the HTML part, hidden. */
  readonly preheader: string;
  readonly brand: ShownBrand;
  /** Of the report, or the campaign's name. */
  readonly title: string;
  /** Of the report, with its weekday. */
  readonly date: string;
  /** "Active · 60 prospects", of a mail on one campaign. */
  readonly about: string | null;
  /** How the response rate moved, and how many campaigns need attention. */
  readonly verdict: string;
  /** The rate beside target and team, and what stands out. */
  readonly summary: string;
  /** What to know before trusting the figures: that they are late, or not of all campaigns. */
  readonly notices: readonly string[];
  /** The three rates of all campaigns together. */
  readonly keyFigures: readonly KeyFigure[];
  /** The last 7 days in numbers. */
  readonly week: Section<WeekFigure> | null;
  readonly trend: ShownTrend | null;
  /** What changed first, then what goes on. */
  readonly findings: readonly FindingGroup[];
  /** "and 390 more findings", where not all are shown. */
  readonly moreFindings: string | null;
  /** How many there are of each rule, where not all are shown. */
  readonly findingTotals: string | null;
  /** A row each; null in a mail on one campaign. */
  readonly campaigns: CampaignTable | null;
  /** The A/B tests of the configuration. */
  readonly experiments: Section<ExperimentItem> | null;
  /** What it costs and brings; null where no costs are configured. */
  readonly money: Section<MoneyItem> | null;
  readonly activity: Activity | null;
  /** What goes with answers: days, volume, timing. */
  readonly patterns: Section<string> | null;
  /** Campaigns without figures, and why. */
  readonly unreadable: Section<Note> | null;
  /** Figures of the API that contradict each other. */
  readonly dataNotes: Section<Note> | null;
  /** Rules that could not be evaluated, and where. */
  readonly ruleErrors: Section<Note> | null;
  /** How to read the mail, why it came, how to stop it. */
  readonly footer: Footer;
}

export interface Section<T> {
  /** Above it. */
  readonly heading: string;
  /** Those shown, in order. */
  readonly items: readonly T[];
  /** "and 7 more" where not all are shown. */
  readonly more: string | null;
}

/** Something that is missing or doubtful. */
export interface Note {
  /** Of the campaign, or all of them. */
  readonly name: string;
  /** What is wrong. */
  readonly text: string;
}

export interface CampaignTable extends Section<ShownCampaign> {
  /** Headings of the columns. */
  readonly columns: {
    /** Over the names. */
    readonly campaign: string;
    /** Over the first of the rates. */
    readonly response: string;
    /** Over the second. */
    readonly qualification: string;
    /** Over the third. */
    readonly conversion: string;
    /** Over the spark bars. */
    readonly spark: string;
  };
  /** About the spark bars, for the HTML part alone; null where there are none. */
  readonly sparkNote: string | null;
  /** Where the table with all campaigns is. */
  readonly attached: string | null;
}

/** The response rate week by week, as a picture and in words. */
export interface ShownTrend {
  /** Above it. */
  readonly heading: string;
  /** Heading and values, for the picture. */
  readonly alt: string;
  /** Of the picture, which travels in the mail. */
  readonly src: Link;
  /** Pixels, as it is shown. */
  readonly width: number;
  /** Pixels, as it is shown. */
  readonly height: number;
  /** "9 November 20.0%" for each week, and the target. */
  readonly values: readonly string[];
}

/** The shades of the brand's colour, and what stands at both ends of the mail. */
export interface ShownBrand extends Palette {
  /** Null where none is configured. */
  readonly logo: ShownLogo | null;
  /** The lines of the configuration. */
  readonly footer: readonly string[];
}

export interface ShownLogo {
  /** Of the picture, which travels in the mail. */
  readonly src: Link;
  /** Said where pictures are off. */
  readonly alt: string;
  /** Pixels, as it is shown. */
  readonly width: number;
  /** Pixels, as it is shown. */
  readonly height: number;
}

export interface Footer {
  /** Above the notes. */
  readonly heading: string;
  /** Of what the rates are, what they are compared with, as of when, and in which zone. */
  readonly notes: readonly string[];
  /** Why the recipient gets this. */
  readonly reason: string;
  /** How to get no more; null where no way is configured. */
  readonly stop: {
    /** "Unsubscribe". */
    readonly text: string;
    /** To a page, or a mail to write. */
    readonly url: Link;
  } | null;
}
