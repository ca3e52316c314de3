import { Resvg } from '@resvg/resvg-js';
import PostalMime from 'postal-mime';
import { composeMessage, type FilePart } from '../../src/delivery/message.ts';
import { type Brand, logoId, plainBrand } from '../../src/report/brand.ts';
import { campaignsTable, tableName } from '../../src/report/csv.ts';
import type { Digest } from '../../src/report/digest.ts';
import { renderDigest } from '../../src/report/fit.ts';
import { narrow } from '../../src/report/narrow.ts';
import { Pictures } from '../../src/report/picture/pictures.ts';
import { loadTemplates } from '../../src/report/templates/render.ts';
import { trendId, trendPicture } from '../../src/report/trend.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { address } from '../delivery/addresses.ts';
import { empty, first, fullest, hostileNames, quiet, rate, typical } from '../report/fixtures.ts';

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

/** That digest as a mail, composed and taken apart again. */
export async function received(name: string, digest: Digest, extras: Extras = {}): Promise<ReceivedMail> {
  const { locale = 'en-GB', brand = plainBrand } = extras;
  const url = 'https://pulse.acme.com/stop?token=5f2c&r=1';
  const table = extras.table ? tableName(digest) : undefined;
  const chart = extras.chart === true;
  const content = renderDigest(templates, digest, { locale, brand, table, chart, unsubscribeUrl: url });
  const envelope = {
    from: { name: 'Campaign Pulse', address: address('pulse@acme.com') },
    to: address('ann@acme.com'),
    unsubscribe: { url },
    list: { id: digest.report.id, name: digest.report.title, variant: digest.focus ? 'campaign' : 'digest' },
    language: wordingFor(locale).lang,
    date: new Date(digest.composedAt),
    deliveryKey: name,
  };
  const { mime } = await composeMessage(envelope, {
    ...content,
    pictures: [
      ...(brand.logo
        ? [{ cid: logoId, filename: 'logo.png', type: brand.logo.type, content: brand.logo.content }]
        : []),
      ...(chart
        ? [{ cid: trendId, filename: 'trend.png', type: 'image/png', content: await drawn(digest, extras) }]
        : []),
    ],
    attachments: table === undefined ? [] : [tableOf(digest, table, locale)],
  });
  return takenApart(name, mime);
}

function tableOf(digest: Digest, filename: string, locale: string): FilePart {
  return { filename, type: 'text/csv; charset=utf-8', content: campaignsTable(digest, voiceFor(digest, { locale })) };
}

async function drawn(digest: Digest, { locale = 'en-GB', brand = plainBrand }: Extras): Promise<Uint8Array> {
  const picture = trendPicture(digest, { locale, brand });
  if (!picture) throw new Error('two weeks make a trend');
  await using pictures = new Pictures();
  return await pictures.png(picture.svg);
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
