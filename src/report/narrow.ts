import { daysBefore } from './days.ts';
import { type CampaignRow, type Digest, limits, type Measure } from './digest.ts';

/**
 * The same report on one campaign alone, for the mail to its owners: what the digest says of that campaign, beside the same
 * team and the same targets. The digest must hold every campaign.
 */
export function narrow(digest: Digest, id: string): Digest {
  const ofCampaign = <Item extends { readonly campaignId: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ campaignId }) => campaignId === id);
  const rows = digest.campaigns.filter((row) => row.id === id);
  const unreadable = digest.unreadable.filter((one) => one.id === id);
  const findings = ofCampaign(digest.findings);
  const dataNotes = ofCampaign(digest.dataNotes);
  const ruleErrors = ofCampaign(digest.ruleErrors);
  const [row] = rows;
  return {
    ...digest,
    focus: { id, name: row?.name ?? unreadable[0]?.name ?? null },
    overall: row
      ? { response: row.response, qualification: row.qualification, conversion: row.conversion, week: row.week }
      : nothing,
    findings,
    counts: {
      campaigns: rows.length,
      newcomers: rows.filter(({ newcomer }) => newcomer).length,
      unreadBefore: 0,
      needAttention: rows.filter(({ verdict }) => verdict === 'attention').length,
      highPerforming: rows.filter(({ verdict }) => verdict === 'high-performing').length,
      findings: findings.length,
      byRule: digest.counts.byRule.flatMap((rule) => {
        const count = findings.filter((finding) => finding.rule === rule.rule && finding.state !== 'resolved').length;
        return count > 0 ? [{ ...rule, count }] : [];
      }),
      muted: 0,
      ruleErrors: ruleErrors.length,
      ranked: digest.counts.ranked,
      unreadable: unreadable.length,
      dataNotes: dataNotes.length,
    },
    campaigns: rows,
    daily: row ? dailyOf(digest, row) : [],
    patterns: [],
    experiments: digest.experiments.filter(({ variants }) => variants.some((variant) => variant.id === id)),
    money: null,
    restatement: null,
    unreadable,
    dataNotes,
    ruleErrors,
    trend: [],
  };
}

function dailyOf({ date }: Digest, { messagesByDay, responsesByDay }: CampaignRow): Digest['daily'] {
  return Array.from(daysBefore(date, limits.days), (day, index) => ({
    date: day,
    messages: messagesByDay[index] ?? 0,
    responses: responsesByDay[index] ?? 0,
  })).slice(0, responsesByDay.length);
}

const unmeasured: Measure = { now: { numerator: 0, denominator: 0, percent: null }, before: null };
const none = { now: 0, before: null };
const nothing: Digest['overall'] = {
  response: unmeasured,
  qualification: unmeasured,
  conversion: unmeasured,
  week: { messages: none, responses: none, qualified: none },
};
