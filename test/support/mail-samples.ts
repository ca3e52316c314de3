import { Resvg } from '@resvg/resvg-js';
import PostalMime from 'postal-mime';
import { type Brand, plainBrand } from '../../src/report/brand.ts';
import type { Digest } from '../../src/report/digest.ts';
import { narrow } from '../../src/report/narrow.ts';
import { Pictures } from '../../src/report/picture/pictures.ts';
import { loadTemplates } from '../../src/report/templates/render.ts';
import { composeMailing } from '../../src/run/compose-mailing.ts';
import { openStore } from '../../src/store/open.ts';
import { address } from '../delivery/addresses.ts';
import { empty, first, fullest, hostileNames, quiet, rate, typical } from '../report/fixtures.ts';
import { reportConfig } from './workshop.ts';

/** A mail as its reader's program takes it apart. */
export interface ReceivedMail {
  readonly name: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly mime: Buffer;
  /** The attached table; null where there is none. */
  readonly table: { readonly name: string; readonly content: string } | null;
  /** `data:` URLs of the pictures that travel with it, by Content-ID. */
  readonly pictures: ReadonlyMap<string, string>;
}

export interface Extras {
  readonly locale?: string;
  readonly brand?: Brand;
  readonly table?: boolean;
  readonly chart?: boolean;
}

const templates = await loadTemplates();
/** Nothing was sent before. */
const store = await openStore(':memory:');

const logo = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="64"><rect width="240" height="64" rx="12" fill="#1d4ed8"/><circle cx="34" cy="32" r="16" fill="#ffffff"/><rect x="64" y="24" width="150" height="16" rx="8" fill="#ffffff"/></svg>',
)
  .render()
  .asPng();

const acme: Brand = {
  name: 'Acme',
  color: '#1d4ed8',
  logo: { content: logo, type: 'image/png', width: 120, height: 32 },
  footer: ['Acme GmbH, Musterstraße 1, 10115 Berlin'],
};

export const withTrend: Digest = {
  ...typical,
  trend: [188, 201, 215, 198, 224, 240, 254, 311].map((answers, week) => ({
    date: new Date(Date.UTC(2026, 9, 5 + 7 * week)).toISOString().slice(0, 10),
    response: rate(answers, 1_150 + 30 * week),
  })),
};

export const everything = { brand: acme, table: true, chart: true };

/** What the proofs are about: each kind of week, both variants, three languages, with a brand and all else or without. */
export const samples = {
  typical: () => received('a usual week', typical),
  german: () => received('a usual week in German', withTrend, { ...everything, locale: 'de-DE' }),
  hebrew: () => received('a usual week from right to left', withTrend, { ...everything, locale: 'he-IL' }),
  campaign: () => received('one campaign, to its owner', narrow(typical, 'c_102'), { brand: acme }),
  fullest: () => received('as much as fits', { ...fullest(longName), trend: withTrend.trend }, everything),
  hostile: () => received('hostile names', fullest(hostileName), { table: true }),
  empty: () => received('no campaigns', empty),
  first: () => received('one campaign, first report', first, { table: true }),
  quiet: () => received('a quiet week', quiet, { locale: 'fr-FR' }),
} as const;

function longName(index: number): string {
  return `Campaign ${index} to heads of procurement, Benelux`;
}

function hostileName(index: number): string {
  return hostileNames[index % hostileNames.length] ?? '';
}

/** That digest as a mail, composed as every run does it and taken apart again. */
export async function received(name: string, digest: Digest, extras: Extras = {}): Promise<ReceivedMail> {
  const { locale = 'en-GB', brand = plainBrand, table = false, chart = false } = extras;
  const report = reportConfig({
    id: digest.report.id,
    title: digest.report.title,
    variant: digest.focus ? 'campaign' : 'digest',
    attachments: { csv: table, chart },
    unsubscribe: { endpoint: 'https://pulse.acme.com/stop' },
  });
  const desk = {
    store,
    from: { name: 'Campaign Pulse', address: address('pulse@acme.com') },
    stationeryOf: () => ({ templates, brand }),
    unsubscribeSecret: 'a secret for the links of these samples',
  };
  await using pictures = new Pictures();
  const mailing = { recipient: { address: address('ann@acme.com'), locale }, digest, isOwner: digest.focus !== null };
  const slot = { key: name, due_at: digest.composedAt };
  const { mime } = await composeMailing(desk, report, slot, mailing, (svg) => pictures.png(svg));
  return takenApart(name, Buffer.from(mime));
}

async function takenApart(name: string, mime: Buffer): Promise<ReceivedMail> {
  const email = await PostalMime.parse(mime, { attachmentEncoding: 'arraybuffer' });
  const pictures = new Map<string, string>();
  let table: ReceivedMail['table'] = null;
  for (const { contentId, mimeType, content, filename } of email.attachments) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
    if (contentId) pictures.set(contentId.slice(1, -1), `data:${mimeType};base64,${bytes.toString('base64')}`);
    else table = { name: filename ?? '', content: bytes.toString('utf8') };
  }
  const lines = (part = '') => part.replaceAll('\r\n', '\n');
  return {
    name,
    subject: email.subject ?? '',
    html: lines(email.html),
    text: lines(email.text),
    mime,
    table,
    pictures,
  };
}
