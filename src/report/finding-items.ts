import { asksForAction, type Evidence, type Finding } from '../insights/finding.ts';
import { fillAdvice } from '../insights/rules/advice.ts';
import { highPerforming } from '../insights/rules/built-in-rules.ts';
import type { CampaignRow, Digest, ReportedFinding } from './digest.ts';
import { counted, evidenceSentence } from './evidence.ts';
import { remember } from './remember.ts';
import { ruleAdvice, ruleTitle } from './rule-words.ts';
import { shownValue } from './shown-value.ts';
import { inert } from './text.ts';
import { campaignName, type Voice } from './voice.ts';
import type { Advice } from './wording.ts';

/** Findings that share a heading. */
export interface FindingGroup {
  /** Above it. */
  readonly heading: string;
  /** Said where the group has no items. */
  readonly note: string | null;
  /** Those shown, the most important first. */
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  /** "New", "Resolved"; null where it goes on as before. */
  readonly state: string | null;
  /** "Early sign", where chance may have made it. */
  readonly grade: string | null;
  /** Signal asks for action, accent is good, quiet is neither. */
  readonly tone: 'signal' | 'accent' | 'quiet';
  /** Of the rule. */
  readonly title: string;
  /** Of the campaign. */
  readonly name: string;
  /** The numbers, as sentences. */
  readonly evidence: readonly string[];
  readonly action: Advice | null;
}

/** The first group is what changed (in a first report: everything); the others go on as before. Empty ones are left out. */
export function findingGroups(digest: Digest, voice: Voice): readonly FindingGroup[] {
  const { words, formats } = voice;
  const campaigns = new Map(digest.campaigns.map((row) => [row.id, row]));
  const items = (findings: readonly ReportedFinding[]) =>
    together(findings).map((same) => findingItem(same, campaigns.get(same[0].campaignId), voice));
  if (digest.comparedWith === null) {
    return digest.findings.length === 0
      ? []
      : [{ heading: words.firstHeading, note: null, items: items(digest.findings) }];
  }
  const changed = items(digest.findings.filter((finding) => finding.state !== 'ongoing'));
  const ongoing = digest.findings.filter((finding) => finding.state === 'ongoing');
  const due = items(ongoing.filter(({ severity }) => asksForAction(severity)));
  const strengths = items(ongoing.filter(({ severity }) => severity === 'good'));
  const noted = items(ongoing.filter(({ severity }) => severity === 'info'));
  return [
    {
      heading: words.changedHeading(formats.date(digest.comparedWith)),
      note: changed.length === 0 ? words.nothingChanged : null,
      items: changed,
    },
    ...(due.length > 0 ? [{ heading: words.ongoingHeading, note: null, items: due }] : []),
    ...(strengths.length > 0 ? [{ heading: words.strongHeading, note: null, items: strengths }] : []),
    ...(noted.length > 0 ? [{ heading: words.notedHeading, note: null, items: noted }] : []),
  ];
}

type Together = readonly [ReportedFinding, ...ReportedFinding[]];

/** The documented strengths of one campaign that share a state are one piece of news; all else asks for its own action. */
function together(findings: readonly ReportedFinding[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const [index, finding] of findings.entries()) {
    const { rule, state, grade, campaignId } = finding;
    const key = highPerforming.includes(rule) ? `${state} ${grade} ${campaignId}` : `alone ${index}`;
    const group = groups.get(key);
    groups.set(key, group ? [...group, finding] : [finding]);
  }
  return [...groups.values()];
}

function findingItem(findings: Together, campaign: CampaignRow | undefined, voice: Voice): FindingItem {
  const { words } = voice;
  const [first] = findings;
  const rates = findings.flatMap(({ evidence: [about] }) => (about?.kind === 'rate' ? [about.rate] : []));
  const resolved = first.state === 'resolved';
  return {
    state: words.states[resolved && first.severity === 'good' ? 'lost' : first.state],
    grade: first.grade === 'early' && !resolved ? words.earlySign : null,
    tone: toneOf(first),
    title:
      findings.length > 1
        ? words.strengths(rates)
        : inert(ruleTitle(first.rule, first.title, words), first.rule, titleLength, titleLength * 2),
    name: campaignName(first.campaignName, first.campaignId, voice),
    evidence: findings.flatMap((finding) => sentences(finding, campaign, voice)),
    action: actionOf(findings, voice),
  };
}

function toneOf({ severity, state }: ReportedFinding): FindingItem['tone'] {
  if (asksForAction(severity)) return state === 'resolved' ? 'accent' : 'signal';
  return severity === 'info' || state === 'resolved' ? 'quiet' : 'accent';
}

function actionOf(findings: Together, voice: Voice): Advice | null {
  const { words, before } = voice;
  const [first] = findings;
  const { severity, state } = first;
  if (state === 'resolved') return severity === 'good' ? words.actionLost : words.actionResolved;
  // A strength that goes on needs no action every week.
  if (severity === 'good' && state === 'ongoing' && before !== null) return null;
  return findings.length > 1 ? words.actionStrengths : advice(first, voice);
}

/** The first sentence says what, the rest how. */
function advice({ rule, advice, values }: Finding, voice: Voice): Advice {
  const filled = inert(
    fillAdvice(ruleAdvice(rule, advice, voice.words), (path) => shownValue(path, values[path], voice)),
    '',
    adviceLength,
    adviceLength,
  );
  const [what = '', ...how] = Array.from(sentencesIn(voice.words.lang).segment(filled), ({ segment }) =>
    segment.trim(),
  );
  return { what, how: how.join(' ') };
}

/** Characters, and bytes of HTML. */
const adviceLength = 400;
const titleLength = 80;
const sentencesIn = remember((lang: string) => new Intl.Segmenter(lang, { granularity: 'sentence' }));

/** A rule of many conditions is explained by its first. */
const shownEvidence = 3;

/** The evidence of a resolved finding is the earlier one; where the rate is known now, it is set beside it. */
function sentences(
  { evidence, state }: Finding & Pick<ReportedFinding, 'state'>,
  campaign: CampaignRow | undefined,
  voice: Voice,
): readonly string[] {
  const { words, before } = voice;
  if (evidence.length === 0) return [];
  const because = words.because(evidence.slice(0, shownEvidence).map((one) => evidenceSentence(one, voice)));
  if (state !== 'resolved' || before === null) return [because];
  const now = campaign && rateNow(evidence[0], campaign);
  return [
    words.evidenceBefore(before, because),
    ...(now ? [words.evidenceNow(counted(now.name, now.rate, voice))] : []),
  ];
}

function rateNow(evidence: Evidence | undefined, campaign: CampaignRow) {
  if (evidence?.kind !== 'rate') return null;
  const name = evidence.rate;
  if (name !== 'response' && name !== 'qualification' && name !== 'conversion') return null;
  const { now } = campaign[name];
  return now.percent === null ? null : { name, rate: now };
}

const shownTotals = 10;

/** How many findings there are of each rule, for a report that cannot show them all. */
export function findingTotals(digest: Digest, { words, formats }: Voice): string {
  const { byRule } = digest.counts;
  const due = byRule.filter(({ severity }) => asksForAction(severity));
  const others = byRule.filter(({ severity }) => !asksForAction(severity));
  const all = [...due, ...others];
  const totals = all
    .slice(0, shownTotals)
    .map(({ rule, title, count }) =>
      words.findingTotal(inert(ruleTitle(rule, title, words), rule, titleLength, titleLength), formats.count(count)),
    );
  if (all.length > shownTotals) totals.push(words.more(formats.count(all.length - shownTotals)));
  return totals.length > 0 ? words.findingTotals(totals) : '';
}
