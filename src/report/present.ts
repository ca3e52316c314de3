import type { Rate } from '../insights/finding.ts';
import { activity, patternSentences } from './activity.ts';
import { type Brand, logoId, paletteOf, plainBrand } from './brand.ts';
import { campaignRows, sparkDays } from './campaign-rows.ts';
import { type DataNote, type Digest, limits } from './digest.ts';
import { experimentItems } from './experiment-items.ts';
import { findingGroups, findingTotals } from './finding-items.ts';
import { headline, notices } from './headline.ts';
import { keyFigures, weekFigures } from './key-figures.ts';
import { safeLink } from './link.ts';
import { moneyItems } from './money-items.ts';
import { chartSize } from './picture/trend-chart.ts';
import { inert } from './text.ts';
import { trendId, trendWords } from './trend.ts';
import type { CampaignTable, Footer, Note, Section, ShownBrand, ShownTrend, View } from './view.ts';
import { campaignName, type Tongue, type Voice, voiceFor } from './voice.ts';

/** For whom a mail is made, and what travels with it. */
export interface Presentation extends Tongue {
  /** Plain where it is left out. */
  readonly brand?: Brand;
  /** How many are shown at most; `limits.campaigns` where it is left out. */
  readonly campaigns?: number;
  /** True of somebody whom the configuration names for this campaign. */
  readonly isOwner?: boolean;
  /** True where the mail carries the picture of the trend, as `trendId`. */
  readonly chart?: boolean;
  /** Name of the file that holds all campaigns, where one is attached. */
  readonly table?: string | undefined;
  /** Where to stop these mails; dropped unless it is a plain http, https or mailto link. */
  readonly unsubscribeUrl?: string | undefined;
}

const reasonLength = 160;

/** Throws RangeError for a locale or time zone that Intl does not know; the configuration checks both. */
export function presentDigest(whole: Digest, presentation: Presentation): View {
  const digest = shownPart(whole, presentation.campaigns ?? limits.campaigns);
  const voice = voiceFor(digest, presentation);
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
    brand: shownBrand(digest, presentation.brand ?? plainBrand),
    title: titleOf(digest, voice),
    about: about(digest, voice),
    date: formats.longDate(digest.date),
    notices: notices(digest, voice),
    keyFigures: hasCampaigns ? keyFigures(digest, voice) : [],
    week: hasCampaigns ? { heading: words.weekHeading, items: weekFigures(digest, voice), more: null } : null,
    trend: presentation.chart ? shownTrend(digest, voice) : null,
    findings: hasCampaigns ? groups : [],
    moreFindings: hiddenFindings > 0 ? words.moreFindings(hiddenFindings, formats.count(hiddenFindings)) : null,
    findingTotals: hiddenFindings > 0 ? findingTotals(digest, voice) : null,
    campaigns: digest.focus ? null : campaignTable(digest, voice, presentation.table),
    experiments: experiments(digest, voice),
    money: section(words.moneyHeading, moneyItems(digest, voice), 0, voice),
    activity: activity(digest, voice),
    patterns: hasCampaigns ? section(words.patternsHeading, patternSentences(digest.patterns, voice), 0, voice) : null,
    unreadable: unreadable(digest, voice),
    dataNotes: dataNotes(digest, voice),
    ruleErrors: ruleErrors(digest, voice),
    footer: footer(digest, voice, presentation),
  };
}

/** What is shown of a list, and how many more there are; null where nothing is. */
function section<T>(
  heading: string,
  items: readonly T[],
  hidden: number,
  { words, formats }: Voice,
): Section<T> | null {
  return items.length > 0 ? { heading, items, more: hidden > 0 ? words.more(formats.count(hidden)) : null } : null;
}

/** As much of the digest as a mail shows. */
function shownPart(digest: Digest, campaigns: number): Digest {
  return {
    ...digest,
    findings: digest.findings.slice(0, limits.findings),
    campaigns: digest.campaigns.slice(0, campaigns),
    unreadable: digest.unreadable.slice(0, limits.unreadable),
    dataNotes: digest.dataNotes.slice(0, limits.dataNotes),
    ruleErrors: digest.ruleErrors.slice(0, limits.ruleErrors),
  };
}

function titleOf({ report, focus }: Digest, voice: Voice): string {
  return focus ? campaignName(focus.name, focus.id, voice) : inert(report.title, report.id);
}

function about(digest: Digest, voice: Voice): string | null {
  if (digest.focus === null) return null;
  const [row] = campaignRows(digest, voice);
  return row ? [row.status, row.prospects, row.rank].filter((part) => part !== null).join(' · ') : null;
}

function shownTrend(digest: Digest, voice: Voice): ShownTrend | null {
  const words = trendWords(digest, voice);
  return words && { ...words, src: `cid:${trendId}`, ...chartSize };
}

const brandNameLength = 80;
const footerLength = 200;

function shownBrand({ report }: Digest, { name, color, logo, footer }: Brand): ShownBrand {
  const alt = inert(name ?? report.title, report.id, brandNameLength);
  return {
    ...paletteOf(color),
    logo: logo && { src: `cid:${logoId}`, alt, width: logo.width, height: logo.height },
    footer: footer.map((line) => inert(line, '', footerLength)),
  };
}

function campaignTable(digest: Digest, voice: Voice, table: string | undefined): CampaignTable | null {
  const { words, formats } = voice;
  if (digest.campaigns.length === 0) return null;
  const items = campaignRows(digest, voice);
  const hidden = digest.counts.campaigns - items.length;
  return {
    heading: words.campaignsHeading,
    items,
    sparkNote: items.some((row) => row.spark) ? words.sparkNote(formats.count(sparkDays(items.length))) : null,
    more: hidden > 0 ? words.moreCampaigns(hidden, formats.count(hidden)) : null,
    attached: table === undefined ? null : words.attachedTable(table),
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
  const items = experimentItems(digest, voice);
  return section(voice.words.experimentsHeading, items, digest.experiments.length - items.length, voice);
}

function unreadable(digest: Digest, voice: Voice): View['unreadable'] {
  const { words } = voice;
  const items = digest.unreadable.map(
    ({ id, name, reason }): Note => ({
      name: campaignName(name, id, voice),
      text: inert(reason, words.noReason, reasonLength, reasonLength),
    }),
  );
  return section(words.unreadableHeading, items, digest.counts.unreadable - items.length, voice);
}

function dataNotes(digest: Digest, voice: Voice): View['dataNotes'] {
  const items = digest.dataNotes.map(
    (note): Note => ({
      name: campaignName(note.campaignName, undefined, voice),
      text: doubt(note, voice),
    }),
  );
  const all = [...restatement(digest, voice), ...items];
  return section(voice.words.dataNotesHeading, all, digest.counts.dataNotes - items.length, voice);
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
    case 'old':
      return words.outdated(formats.longDate(note.newest));
  }
}

/** Told where it can be seen in the figures as they are shown. */
function restatement({ restatement }: Digest, { words, formats }: Voice): Note[] {
  if (restatement === null) return [];
  const { from, to, before, after } = restatement;
  const shown = ({ percent }: Rate) => (percent === null ? words.notMeasurable : formats.tenths(percent));
  if (shown(before) === shown(after)) return [];
  const text = words.restated(formats.shortDate(from), formats.shortDate(to), shown(before), shown(after));
  return [{ name: words.allCampaigns, text }];
}

function ruleErrors(digest: Digest, voice: Voice): View['ruleErrors'] {
  const { words } = voice;
  const items = digest.ruleErrors.map(
    ({ rule, campaignId, campaignName: name, message }): Note => ({
      name: campaignName(name, campaignId, voice),
      text: words.ruleError(rule, inert(message, words.noReason, reasonLength, reasonLength)),
    }),
  );
  return section(words.ruleErrorsHeading, items, digest.counts.ruleErrors - items.length, voice);
}

function footer(digest: Digest, voice: Voice, presentation: Presentation): Footer {
  const { words, formats, timeZone } = voice;
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
      words.zone(timeZone),
    ],
    reason: presentation.isOwner ? words.ownerReason(title, titleOf(digest, voice)) : words.recipientReason(title),
    stop: url === null ? null : { text: words.stop, url },
  };
}
