import { oneLine } from '../one-line.ts';
import type { Alert } from './alerts.ts';

/** What alerts say to people, in plain text. */
export function alertMail(alerts: readonly Alert[]): { readonly subject: string; readonly text: string } {
  const [first] = alerts;
  const subject =
    alerts.length === 1 && first
      ? `Campaign Pulse: ${first.slot} ${first.kind}`
      : `Campaign Pulse: ${alerts.length} alerts (${[...new Set(alerts.map(({ kind }) => kind))].join(', ')})`;
  const lines = alerts.map(({ message }) => `- ${oneLine(message, 600)}`);
  const end = 'Look with: campaign-pulse status. Each alert comes once. What they mean: docs/operations.md.';
  return { subject, text: `${lines.join('\n')}\n\n${end}\n` };
}
