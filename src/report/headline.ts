import { changeOf, shownPoints } from './change.ts';
import type { Digest } from './digest.ts';
import type { FindingItem } from './finding-items.ts';
import { shownTenths } from './format.ts';
import { inert } from './text.ts';

import { nameInSentence, type Voice } from './voice.ts';
import type { Standing } from './wording.ts';

/** What is read before the mail is opened, and first when it is. */
export interface Headline {
  readonly subject: string;
  /** Continues the subject in the inbox: what changed. */
  readonly preheader: string;
  /** One sentence. */
  readonly verdict: string;
  readonly summary: string;
}

/** Inboxes show about 140 characters of subject and preheader together: room for two short names. */
const inboxNameLength = 40;

export function headline(digest: Digest, changed: readonly FindingItem[], voice: Voice): Headline {
  const { words, formats } = voice;
  const { campaigns, needAttention, unreadable } = digest.counts;
  if (campaigns === 0) {
    const unread = unreadable > 0;
    const said = unread ? words.noneReadable(unreadable, formats.count(unreadable)) : words.noCampaigns;
    const subject = digest.focus ? words.unreadCampaignSubject(inboxName(digest.focus)) : said;
    const summary = unread ? words.noneReadableSummary : words.noCampaignsSummary;
    return { subject, preheader: summary, verdict: unread ? `${said}.` : words.noCampaignsVerdict, summary };
  }
  const now = digest.overall.response.now.percent;
  const change = changeOf(digest.overall.response);
  const direction = change?.direction ?? null;
  const points = change ? shownPoints(change, voice) : '';
  const attention = formats.count(needAttention);
  const response = now === null ? words.noResponseRate : words.responseNow(formats.percent(now), direction, points);
  return {
    subject: digest.focus
      ? words.campaignSubject(inboxName(digest.focus), response, needAttention > 0)
      : words.subject(response, words.attention(needAttention, attention)),
    preheader: preheader(digest, changed, voice),
    verdict: words.verdict(
      now === null ? words.noResponseVerdict : words.responseVerdict(formats.percent(now), direction, points),
      words.attentionVerdict(needAttention, campaigns, attention, formats.count(campaigns)),
    ),
    summary: summary(digest, voice),
  };
}

function inboxName({ id, name }: NonNullable<Digest['focus']>): string {
  return nameInSentence(inert(name, id, inboxNameLength));
}

function preheader(digest: Digest, changed: readonly FindingItem[], { words, formats, before }: Voice): string {
  const { messages, responses } = digest.overall.week;
  const { campaigns, unreadable } = digest.counts;
  const all = campaigns + unreadable;
  const news = changed
    .slice(0, 2)
    .map(({ state, title, name }) =>
      words.findingInbox(state ?? '', title, nameInSentence(inert(name, '', inboxNameLength))),
    );
  return [
    ...(unreadable > 0 ? [words.partialInbox(all, formats.count(unreadable), formats.count(all))] : []),
    ...(news.length === 0 && before !== null ? [words.unchangedInbox] : news),
    words.weekInbox(responses.now, formats.count(responses.now), messages.now, formats.count(messages.now)),
  ].join(' ');
}

function summary(digest: Digest, { words, formats }: Voice): string {
  const { response, week } = digest.overall;
  const { highPerforming } = digest.counts;
  const quiet = week.messages.now === 0 && week.responses.now === 0 && week.qualified.now === 0;
  const now = response.now.percent;
  const target = digest.targets.response;
  const average = digest.team?.response.percent ?? null;
  const sentences: string[] = [];
  if (now !== null) {
    const beside = average === null ? 'at' : standing(now, average);
    // A report on all campaigns of the team is its own average.
    const team = beside === 'at' ? null : beside;
    const shownAverage = average === null ? '' : formats.percent(average);
    sentences.push(words.standing(standing(now, target), formats.mark(target), team, shownAverage));
  }
  if (quiet) sentences.push(words.quietWeek);
  if (highPerforming > 0) sentences.push(words.highPerforming(highPerforming, formats.count(highPerforming)));
  return sentences.join(' ') || words.noFiguresYet;
}

/** Between the two as shown, so that the words never contradict the digits. */
function standing(percent: number, other: number): Standing {
  const difference = shownTenths(percent) - shownTenths(other);
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'at';
}

/** What a reader has to know before trusting the figures: late, or not of all campaigns. */
export function notices(digest: Digest, { words, formats }: Voice): readonly string[] {
  const { campaigns, unreadable } = digest.counts;
  const all = campaigns + unreadable;
  return [
    ...(digest.late ? [words.late(formats.longDate(digest.date))] : []),
    ...(campaigns > 0 && unreadable > 0
      ? [words.partial(unreadable, all, formats.count(unreadable), formats.count(all))]
      : []),
  ];
}
