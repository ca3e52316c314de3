import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../src/delivery/message.ts';
import { campaignsTable, tableName } from '../../src/report/csv.ts';
import type { Digest } from '../../src/report/digest.ts';
import { narrow } from '../../src/report/narrow.ts';
import { presentDigest } from '../../src/report/present.ts';
import { loadTemplates, render } from '../../src/report/templates/render.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { address } from '../delivery/addresses.ts';
import { typical } from '../report/fixtures.ts';
import { skeleton } from '../report/markup.ts';
import { parseCsv } from '../report/rfc4180.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

const templates = await loadTemplates();

/** One of everything that has words, and nothing that has none: parsing is what takes the time. */
const whole: Digest = {
  ...typical,
  daily: [],
  patterns: [],
  money: null,
  restatement: null,
  counts: { ...typical.counts, byRule: typical.counts.byRule.slice(0, 1) },
  findings: typical.findings.slice(0, 1).map((finding) => ({
    ...finding,
    advice: `${finding.advice} It is {{campaign.goal}}.`,
    values: { 'campaign.goal': 'demo calls' },
    evidence: [
      ...finding.evidence,
      { kind: 'value', of: 'campaign.goal', value: 'demo calls', relation: 'equal to', mark: 'demo calls' },
    ],
  })),
  campaigns: typical.campaigns.slice(1, 2),
  experiments: typical.experiments.map((experiment) => ({ ...experiment, variants: experiment.variants.slice(0, 2) })),
  ruleErrors: [{ rule: 'own-rule', campaignId: 'c_102', campaignName: 'Logistics', message: 'no such field' }],
};

/** The same mail, and the one on a campaign whose every word is hostile too. */
const variants = { digest: whole, campaign: narrow(whole, 'c_102') };

/** What a reader sees of their words, in HTML and text; ids, marks and sums by rule stand in for what is not there. */
const shown: Readonly<Record<string, readonly string[]>> = {
  digest: [
    'report.title',
    'findings.0.title',
    'findings.0.advice',
    'findings.0.values.campaign.goal',
    'findings.0.campaignName',
    'findings.0.evidence.2.of',
    'findings.0.evidence.2.value',
    'campaigns.0.name',
    'campaigns.0.status',
    'unreadable.0.name',
    'unreadable.0.reason',
    'experiments.0.name',
    'experiments.0.variants.0.name',
    'experiments.0.variants.1.name',
    'ruleErrors.0.campaignName',
    'ruleErrors.0.message',
    'dataNotes.0.campaignName',
  ],
  campaign: [
    'report.title',
    'focus.name',
    'findings.0.title',
    'findings.0.advice',
    'findings.0.values.campaign.goal',
    'findings.0.campaignName',
    'findings.0.evidence.2.of',
    'findings.0.evidence.2.value',
    'campaigns.0.status',
    'ruleErrors.0.campaignName',
    'ruleErrors.0.message',
    'dataNotes.0.campaignName',
  ],
};

/** Chosen by us, or checked when configured: ids of report and rules, dates, zones, and words of closed sets. */
const own =
  /^(?:report\.id|.*\.rule|date|timeZone|composedAt|dataAsOf|comparedWith|team\.source|money\.currency|patterns\..*|restatement\.(?:from|to)|.*\.(?:date|severity|grade|state|kind|rate|relation|verdict|doubt))$/;

/** Paths of all words from outside: "campaigns.0.name". */
function* words(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string' && !own.test(path)) yield path;
  if (typeof value !== 'object' || value === null) return;
  // The `of` of a value is an expression, that of a rate "now" or "previous".
  const hidden = 'kind' in value && value.kind !== 'value' ? ['of'] : [];
  for (const [key, child] of Object.entries(value)) {
    if (!hidden.includes(key)) yield* words(child, path === '' ? key : `${path}.${key}`);
  }
}

/** A copy with the words at these paths replaced. */
function replaced(digest: Digest, paths: ReadonlySet<string>, text: string): Digest {
  const copy = (value: unknown, path: string): unknown => {
    if (paths.has(path)) return text;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, child]) => [
      key,
      copy(child, path === '' ? key : `${path}.${key}`),
    ]);
    return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  };
  return copy(digest, '') as Digest;
}

function mailOf(digest: Digest) {
  const view = presentDigest(digest, { locale: 'en-GB', table: 'weekly-2026-11-23.csv' });
  return { ...render(templates, view), table: campaignsTable(digest, voiceFor(digest, { locale: 'en-GB' })) };
}

const forbidden = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2066\u2067\uFEFF]/u;

it('the words of a digest are these, and all are tried', () => {
  expect([...new Set([...words(whole)].map((path) => path.replaceAll(/\.\d+/g, '')))]).toEqual([
    'report.title',
    'findings.title',
    'findings.advice',
    'findings.values.campaign.goal',
    'findings.campaignId',
    'findings.campaignName',
    'findings.evidence.of',
    'findings.evidence.value',
    'findings.evidence.mark',
    'counts.byRule.title',
    'campaigns.id',
    'campaigns.name',
    'campaigns.status',
    'unreadable.id',
    'unreadable.name',
    'unreadable.reason',
    'experiments.name',
    'experiments.variants.id',
    'experiments.variants.name',
    'ruleErrors.campaignId',
    'ruleErrors.campaignName',
    'ruleErrors.message',
    'dataNotes.campaignId',
    'dataNotes.campaignName',
  ]);
});

describe.each(Object.entries(variants))('every word of the %s', (variant, digest) => {
  const paths = [...words(digest)];

  /** What may not change, whatever the words are. */
  function shapeOf(mail: ReturnType<typeof mailOf>) {
    return {
      // Labels hold words.
      html: skeleton(mail.html).replaceAll(/aria-label="(?:[^"\\]|\\.)*"/g, 'aria-label'),
      lines: mail.text.split('\n').length,
      table: parseCsv(mail.table).map((record) => record.length),
    };
  }

  async function expectHarmless(mail: ReturnType<typeof mailOf>, shape: ReturnType<typeof shapeOf>): Promise<void> {
    expect(shapeOf(mail)).toEqual(shape);
    expect(`${mail.html}${mail.text}`.replaceAll('\n', '')).not.toMatch(forbidden);
    expect(mail.subject).not.toMatch(forbidden);
    for (const cell of parseCsv(mail.table.slice(1)).flat()) {
      expect(cell).not.toMatch(/^[\s"]*[=+@＝＋－＠]|^[\s"]*-(?!\d+\.\d$)|^\s/);
      expect(cell).not.toMatch(forbidden);
    }
  }

  it(`I01 is harmless in HTML, text, subject and table, whichever of ${hostileStrings.length} strings all of them are`, async () => {
    expect(hostileStrings.length).toBeGreaterThan(300);
    const all = new Set(paths);
    const shape = shapeOf(mailOf(replaced(digest, all, 'Benign')));
    for (const text of hostileStrings) {
      await expectHarmless(mailOf(replaced(digest, all, text)), shape);
    }
  });

  it('is harmless where it alone is hostile', async () => {
    for (const path of paths) {
      const shape = shapeOf(mailOf(replaced(digest, new Set([path]), 'Benign')));
      for (const text of ['</td></table>"\'><script>{{x}}</script><!--', '=1+1\r\nBcc: eve@evil.example\u202E']) {
        await expectHarmless(mailOf(replaced(digest, new Set([path]), text)), shape);
      }
    }
  });

  it('that a reader should see is in HTML and text, and no other in either', () => {
    const shownIn = (part: 'html' | 'text') =>
      paths.filter((path) => mailOf(replaced(digest, new Set([path]), 'Wombat'))[part].includes('Wombat'));
    expect(shownIn('html').toSorted()).toEqual(shown[variant]?.toSorted());
    expect(shownIn('text').toSorted()).toEqual(shown[variant]?.toSorted());
  });
});

const envelope = {
  from: { name: 'Campaign Pulse', address: address('pulse@acme.com') },
  to: address('ann@acme.com'),
  date: new Date('2026-11-23T08:00:00Z'),
  deliveryKey: 'weekly/2026-11-23',
};

it('I03 a subject of hostile words stays one header of that message', async () => {
  const names = async (subject: string) => {
    const { mime } = await composeMessage(envelope, { subject, text: 'a', html: '<p>a</p>' });
    const email = await PostalMime.parse(mime);
    return { headers: email.headers.map(({ key }) => key).toSorted(), text: email.text, to: email.to };
  };
  const benign = await names('Report');
  for (const text of hostileStrings) expect(await names(`Report ${text}`)).toEqual(benign);
});

it('I03 a file takes no name from hostile words', async () => {
  let refused = 0;
  for (const text of hostileStrings) {
    const filename = tableName({ ...whole, report: { id: text, title: 'Weekly' } });
    const attachments = [{ filename, type: 'text/csv; charset=utf-8', content: 'a' }];
    const composed = composeMessage(envelope, { subject: 'a', text: 'a', html: 'a', attachments });
    if (
      await composed.then(
        () => false,
        () => true,
      )
    )
      refused += 1;
    else expect(filename).toMatch(/^\w[\w.-]{0,99}$/);
  }
  expect(refused).toBeGreaterThan(300);
});
