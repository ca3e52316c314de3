import { documentedRules } from '../insights/documented-rules.ts';
import type { Rate, RateEvidence, RateName } from '../insights/finding.ts';
import type { CampaignRow, Digest, ReportedFinding } from './digest.ts';
import { campaignName, type Voice } from './voice.ts';
import type { Advice } from './wording.ts';

/** Findings that share a heading. */
export interface FindingGroup {
  readonly heading: string;
  /** Said where the group has no items. */
  readonly note: string | null;
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  /** "New", "Resolved"; null where it goes on as before. */
  readonly state: string | null;
  readonly tone: 'signal' | 'accent' | 'quiet';
  readonly title: string;
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
  const opportunities = items(ongoing.filter((finding) => finding.kind === 'opportunity'));
  const strengths = items(ongoing.filter((finding) => finding.kind === 'strength'));
  return [
    {
      heading: words.changedHeading(formats.date(digest.comparedWith)),
      note: changed.length === 0 ? words.nothingChanged : null,
      items: changed,
    },
    ...(opportunities.length > 0 ? [{ heading: words.ongoingHeading, note: null, items: opportunities }] : []),
    ...(strengths.length > 0 ? [{ heading: words.strongHeading, note: null, items: strengths }] : []),
  ];
}

type Together = readonly [ReportedFinding, ...ReportedFinding[]];

/** The strengths of one campaign that share a state are one piece of news; opportunities each ask for their own action. */
function together(findings: readonly ReportedFinding[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.kind === 'strength' ? `${finding.state} ${finding.campaignId}` : `opportunity ${index.toString()}`;
    const group = groups.get(key);
    groups.set(key, group ? [...group, finding] : [finding]);
  }
  return [...groups.values()];
}

function findingItem(findings: Together, campaign: CampaignRow | undefined, voice: Voice): FindingItem {
  const { words } = voice;
  const [first] = findings;
  const rates = findings.map((finding) => finding.evidence[0].rate);
  const resolved = first.state === 'resolved';
  return {
    state: words.states[resolved && first.kind === 'strength' ? 'lost' : first.state],
    tone: toneOf(first),
    title: findings.length > 1 ? words.strengths(rates) : words.titles[first.rule],
    name: campaignName(first.campaignName, first.campaignId, voice),
    evidence: findings.flatMap((finding) => sentences(finding, campaign, voice)),
    action: actionOf(findings, voice),
  };
}

function toneOf({ kind, state }: ReportedFinding): FindingItem['tone'] {
  if (kind === 'opportunity') return state === 'resolved' ? 'accent' : 'signal';
  return state === 'resolved' ? 'quiet' : 'accent';
}

function actionOf(findings: Together, { words, before }: Voice): Advice | null {
  const { kind, state, rule } = findings[0];
  if (state === 'resolved') return kind === 'strength' ? words.actionLost : words.actionResolved;
  // A strength that goes on needs no action every week.
  if (kind === 'strength' && state === 'ongoing' && before !== null) return null;
  return findings.length > 1 ? words.actionStrengths : words.actions[rule];
}

/** The evidence of a resolved finding is the earlier one; where the rate is known now, it is set beside it. */
function sentences(finding: ReportedFinding, campaign: CampaignRow | undefined, voice: Voice): readonly string[] {
  const { words, before } = voice;
  const because = words.because(finding.evidence.map((evidence) => claim(evidence, voice)));
  if (finding.state !== 'resolved' || before === null) return [because];
  const { rate } = finding.evidence[0];
  const now = rate === 'close' ? undefined : campaign?.[rate].now;
  return [
    words.evidenceBefore(before, because),
    ...(now && now.percent !== null ? [words.evidenceNow(counted(rate, now, voice))] : []),
  ];
}

function claim(evidence: RateEvidence, voice: Voice): string {
  const { words, formats } = voice;
  const mark = words.threshold(evidence.relation, formats.mark(evidence.threshold));
  return `${counted(evidence.rate, evidence, voice, evidence.threshold)}, ${mark}`;
}

/** "35 of 150 prospects answered (23.3%)", with a second decimal where one would look equal to the mark. */
function counted(name: RateName, rate: Rate, { words, formats }: Voice, beside?: number): string {
  const percent =
    rate.percent === null
      ? words.notMeasurable
      : beside !== undefined && formats.percent(rate.percent) === formats.percent(beside)
        ? formats.exactPercent(rate.percent)
        : formats.percent(rate.percent);
  const { numerator, denominator } = rate;
  return words.evidence(name, numerator, denominator, formats.count(numerator), formats.count(denominator), percent);
}

/** How many findings there are of each rule, for a report that cannot show them all. */
export function findingTotals(digest: Digest, { words, formats }: Voice): string {
  const { byRule } = digest.counts;
  const totals = opportunitiesFirst.flatMap(({ rule }) => {
    const n = byRule[rule] ?? 0;
    return n > 0 ? [words.findingTotal(words.titles[rule], formats.count(n))] : [];
  });
  return totals.length > 0 ? words.findingTotals(totals) : '';
}

const opportunitiesFirst = [
  ...documentedRules.filter(({ kind }) => kind === 'opportunity'),
  ...documentedRules.filter(({ kind }) => kind === 'strength'),
];
