import type { Rate } from '../insights/finding.ts';
import { type Activity, activity, patternSentences } from './activity.ts';
import { campaignRows, type ShownCampaign, sparkDays } from './campaign-rows.ts';
import type { DataNote, Digest } from './digest.ts';
import { type ExperimentItem, experimentItems } from './experiment-items.ts';
import { type FindingGroup, findingGroups, findingTotals } from './finding-items.ts';
import { headline, notices } from './headline.ts';
import { type KeyFigure, keyFigures, type WeekFigure, weekFigures } from './key-figures.ts';
import { safeLink } from './link.ts';
import { type MoneyItem, moneyItems } from './money-items.ts';
import { inert } from './text.ts';
import { campaignName, type Voice, voiceFor } from './voice.ts';

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
  readonly title: string;
  readonly date: string;
  readonly verdict: string;
  readonly summary: string;
  readonly notices: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  readonly week: Section<WeekFigure> | null;
  readonly findings: readonly FindingGroup[];
  /** "and 390 more findings", and how many there are of each rule, where not all are shown. */
  readonly moreFindings: string | null;
  readonly findingTotals: string | null;
  readonly campaigns: CampaignTable | null;
  readonly experiments: Section<ExperimentItem> | null;
  readonly money: Section<MoneyItem> | null;
  readonly activity: Activity | null;
  readonly patterns: Section<string> | null;
  readonly unreadable: Section<{ readonly name: string; readonly text: string }> | null;
  readonly dataNotes: Section<{ readonly name: string; readonly text: string }> | null;
  readonly ruleErrors: Section<{ readonly name: string; readonly text: string }> | null;
  readonly footer: Footer;
}

export interface Section<T> {
  readonly heading: string;
  readonly items: readonly T[];
  /** "and 7 more" where not all are shown. */
  readonly more: string | null;
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
}

export interface Footer {
  readonly heading: string;
  readonly notes: readonly string[];
  /** Why the recipient gets this. */
  readonly reason: string;
  readonly stop: { readonly text: string; readonly url: string } | null;
}

export interface Presentation {
  /** BCP 47; numbers and dates follow it, and words where they exist in its language. */
  readonly locale: string;
  /** Where to stop these mails; dropped unless it is a plain http, https or mailto link. */
  readonly unsubscribeUrl?: string;
}

const reasonLength = 160;

/** Throws RangeError for a locale or time zone that Intl does not know; the configuration checks both. */
export function presentDigest(digest: Digest, presentation: Presentation): View {
  const voice = voiceFor(digest, presentation.locale);
  const { words, formats, before } = voice;
  const hasCampaigns = digest.counts.campaigns > 0;
  const groups = findingGroups(digest, voice);
  // In a first report nothing is new: the inbox gets its figures instead.
  const changed = before === null ? [] : (groups[0]?.items ?? []);
  const hiddenFindings = digest.counts.findings - digest.findings.length;
  return {
    lang: words.lang,
    dir: words.dir,
    start: words.dir === 'ltr' ? 'left' : 'right',
    end: words.dir === 'ltr' ? 'right' : 'left',
    ...headline(digest, changed, voice),
    title: inert(digest.report.title, digest.report.id),
    date: formats.longDate(digest.date),
    notices: notices(digest, voice),
    keyFigures: hasCampaigns ? keyFigures(digest, voice) : [],
    week: hasCampaigns ? { heading: words.weekHeading, items: weekFigures(digest, voice), more: null } : null,
    findings: hasCampaigns ? groups : [],
    moreFindings: hiddenFindings > 0 ? words.moreFindings(hiddenFindings, formats.count(hiddenFindings)) : null,
    findingTotals: hiddenFindings > 0 ? findingTotals(digest, voice) : null,
    campaigns: campaignTable(digest, voice),
    experiments: experiments(digest, voice),
    money: section(words.moneyHeading, moneyItems(digest, voice), null),
    activity: activity(digest, voice),
    patterns: hasCampaigns ? section(words.patternsHeading, patternSentences(digest.patterns, voice), null) : null,
    unreadable: unreadable(digest, voice),
    dataNotes: dataNotes(digest, voice),
    ruleErrors: ruleErrors(digest, voice),
    footer: footer(digest, voice, presentation),
  };
}

function section<T>(heading: string, items: readonly T[], more: string | null): Section<T> | null {
  return items.length > 0 ? { heading, items, more } : null;
}

function campaignTable(digest: Digest, voice: Voice): CampaignTable | null {
  const { words, formats } = voice;
  if (digest.campaigns.length === 0) return null;
  const items = campaignRows(digest, voice);
  const hidden = digest.counts.campaigns - items.length;
  return {
    heading: words.campaignsHeading,
    items,
    sparkNote: items.some((row) => row.spark) ? words.sparkNote(formats.count(sparkDays(items.length))) : null,
    more: hidden > 0 ? words.moreCampaigns(hidden, formats.count(hidden)) : null,
    columns: {
      campaign: words.campaignColumn,
      response: words.rates.response.short,
      qualification: words.rates.qualification.short,
      conversion: words.rates.conversion.short,
      spark: words.sparkColumn,
    },
  };
}

function experiments(digest: Digest, voice: Voice): View['experiments'] {
  const { words, formats } = voice;
  const items = experimentItems(digest, voice);
  const hidden = digest.experiments.length - items.length;
  return section(words.experimentsHeading, items, hidden > 0 ? words.more(formats.count(hidden)) : null);
}

function unreadable(digest: Digest, voice: Voice): View['unreadable'] {
  const { words, formats } = voice;
  const hidden = digest.counts.unreadable - digest.unreadable.length;
  const items = digest.unreadable.map(({ id, name, reason }) => ({
    name: campaignName(name, id, voice),
    text: inert(reason, words.noReason, reasonLength, reasonLength),
  }));
  return section(words.unreadableHeading, items, hidden > 0 ? words.more(formats.count(hidden)) : null);
}

function dataNotes(digest: Digest, voice: Voice): View['dataNotes'] {
  const { words, formats } = voice;
  const hidden = digest.counts.dataNotes - digest.dataNotes.length;
  const items = digest.dataNotes.map((note) => ({
    name: campaignName(note.campaignName, undefined, voice),
    text: doubt(note, voice),
  }));
  const all = [...restatement(digest, voice), ...items];
  return section(words.dataNotesHeading, all, hidden > 0 ? words.more(formats.count(hidden)) : null);
}

function doubt(note: DataNote, { words, formats }: Voice): string {
  switch (note.doubt) {
    case 'rate':
      return words.contradictedRate(
        words.rates[note.rate].name,
        formats.exactPercent(note.reported),
        formats.exactPercent(note.computed),
      );
    case 'more':
      return words.moreThan(note.of, formats.count(note.count), note.than, formats.count(note.total));
    case 'fell':
      return words.fell(note.of, formats.count(note.before), formats.count(note.now));
  }
}

/** Told where it can be seen in the figures as they are shown. */
function restatement({ restatement }: Digest, { words, formats }: Voice): { name: string; text: string }[] {
  if (restatement === null) return [];
  const { from, to, before, after } = restatement;
  const shown = ({ percent }: Rate) => (percent === null ? words.notMeasurable : formats.tenths(percent));
  if (shown(before) === shown(after)) return [];
  const text = words.restated(formats.shortDate(from), formats.shortDate(to), shown(before), shown(after));
  return [{ name: words.allCampaigns, text }];
}

function ruleErrors(digest: Digest, voice: Voice): View['ruleErrors'] {
  const { words, formats } = voice;
  const hidden = digest.counts.ruleErrors - digest.ruleErrors.length;
  const items = digest.ruleErrors.map(({ rule, campaignId, campaignName: name, message }) => ({
    name: campaignName(name, campaignId, voice),
    text: words.ruleError(rule, inert(message, words.noReason, reasonLength, reasonLength)),
  }));
  return section(words.ruleErrorsHeading, items, hidden > 0 ? words.more(formats.count(hidden)) : null);
}

function footer(digest: Digest, { words, formats }: Voice, presentation: Presentation): Footer {
  const title = inert(digest.report.title, digest.report.id);
  const url = safeLink(presentation.unsubscribeUrl);
  const { newcomers, unreadBefore, muted } = digest.counts;
  return {
    heading: words.readingHeading,
    notes: [
      ...(digest.counts.campaigns > 0
        ? [
            words.denominators,
            digest.comparedWith === null
              ? words.firstReport
              : words.comparedWith(formats.longDate(digest.comparedWith)),
            ...(unreadBefore > 0 ? [words.unreadBefore(unreadBefore, formats.count(unreadBefore))] : []),
            ...(newcomers > 0 ? [words.newcomers(newcomers, formats.count(newcomers))] : []),
          ]
        : []),
      ...(muted > 0 ? [words.muted(muted, formats.count(muted))] : []),
      ...(digest.team ? [words.teamSources[digest.team.source]] : []),
      words.asOf(formats.instant(digest.dataAsOf)),
      words.zone(digest.timeZone),
    ],
    reason: words.recipientReason(title),
    stop: url === null ? null : { text: words.stop, url },
  };
}
