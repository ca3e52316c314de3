import { expect, it } from 'vitest';
import type { Digest } from '../../src/report/digest.ts';
import { campaign, empty, fullest, typical } from '../report/fixtures.ts';
import { everything, received, withTrend } from '../support/mail-samples.ts';

/** Gmail hides what is beyond 102 kB of HTML; a table of a thousand campaigns must not make a mail that is refused. */
const most = { html: 90_000, message: 400_000 };

/** Names of a length that people give, none like another. */
function nameOf(index: number): string {
  return `Campaign ${index + 1}: heads of procurement, Benelux and the Nordics`;
}

function digestOf(campaigns: number): Digest {
  if (campaigns === 0) return empty;
  const full = fullest(nameOf);
  const rows = Array.from({ length: campaigns }, (_, index) =>
    campaign(
      nameOf(index),
      { prospects: 1_500 + index, answers: 220 + index, qualified: 60 },
      { prospects: 1_400 + index, answers: 240 + index, qualified: 50 },
      {
        id: `campaign_${index}`,
        verdict: 'attention',
        responsesByDay: [6, 8, 9, 7, 4, 1, 1, 5, 8, 12, 7, 4, 1, index % 9],
      },
    ),
  );
  return {
    ...(campaigns < 50 ? typical : full),
    trend: withTrend.trend,
    counts: { ...full.counts, campaigns, findings: Math.min(campaigns, 402), unreadable: 0 },
    campaigns: rows,
    findings: full.findings.slice(0, campaigns),
    unreadable: [],
  };
}

it.each([0, 1, 8, 50, 1_000])('a mail on %i campaigns is small, with all that may come with it', async (campaigns) => {
  const digest = digestOf(campaigns);
  const { html, text, table, mime } = await received('', digest, { ...everything, chart: campaigns > 0 });
  const sizes = { html, text, table: table?.content ?? '', message: mime };
  const line = Object.entries(sizes).map(([part, content]) => `${part} ${kilobytes(content)}`);
  process.stdout.write(`mail on ${campaigns} campaigns: ${line.join(', ')}\n`);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most.html);
  expect(mime.length).toBeLessThanOrEqual(most.message);
  expect(table?.content.split('\r\n').length).toBe(campaigns + 2);
});

function kilobytes(content: string | Buffer): string {
  return `${(Buffer.byteLength(content) / 1_000).toFixed(1)} kB`;
}
