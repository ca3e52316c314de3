import type { ReportConfig } from '../config/definition.ts';
import type { Recipient } from '../config/mail.ts';
import { mailtoUrl } from '../delivery/address.ts';
import { composeMessage, type FilePart, type MessageContent, type UnsubscribeWays } from '../delivery/message.ts';
import { unsubscribeToken, unsubscribeUrl } from '../delivery/unsubscribe-token.ts';
import { type Brand, logoId } from '../report/brand.ts';
import { campaignsTable, tableName } from '../report/csv.ts';
import { renderDigest } from '../report/fit.ts';
import type { Presentation } from '../report/present.ts';
import { trendId, trendSvg } from '../report/trend.ts';
import { voiceFor } from '../report/voice.ts';
import { type NewMessage, sentBefore } from '../store/deliveries.ts';
import type { SlotRow } from '../store/slots.ts';
import type { Mailing } from './mailings.ts';
import type { Workshop } from './workshop.ts';

/** What writing a mail takes. */
export type Desk = Pick<Workshop, 'store' | 'stationeryOf' | 'from' | 'dkim' | 'unsubscribeSecret'>;

/** RFC 5322 keeps no count; mail programs look at the newest few. */
const mostReferences = 10;

/** Makes a PNG of an SVG; null where that cannot be done, and then the mail goes without. */
export type Draw = (svg: string) => Promise<Uint8Array | null>;

/** Writes one mail, from the digest to its bytes. @throws PulseError E_TEMPLATE */
export async function composeMailing(
  desk: Desk,
  report: ReportConfig,
  slot: Pick<SlotRow, 'key' | 'due_at'>,
  mailing: Mailing,
  draw: Draw,
): Promise<NewMessage> {
  const { recipient, digest } = mailing;
  const { address } = recipient;
  const campaign = digest.focus?.id ?? '';
  const unsubscribe = unsubscribeWays(desk, report, recipient);
  const content = await contentOf(desk, report, mailing, unsubscribe, draw);
  const date = new Date(digest.composedAt);
  const earlier = { report: report.id, recipient: address, campaign };
  const { id, mime, sha256 } = await composeMessage(
    {
      from: desk.from,
      to: address,
      replyTo: report.replyTo,
      unsubscribe,
      list: { id: report.id, name: report.title, variant: report.variant, day: digest.date },
      references: report.threading
        ? await sentBefore(desk.store, earlier, { before: slot.due_at, known: date }, mostReferences)
        : [],
      language: content.language,
      dkim: desk.dkim,
      date,
      deliveryKey: [slot.key, address, ...(campaign ? [campaign] : [])].join('\n'),
    },
    content,
  );
  return { id, subject: content.subject, mime, sha256, recipient: address, campaign };
}

/** A link of one's own takes one click (RFC 8058); one that is the same for all cannot know who clicked. */
function unsubscribeWays(
  { unsubscribeSecret }: Desk,
  { id, unsubscribe }: ReportConfig,
  { address }: Recipient,
): UnsubscribeWays {
  const { endpoint, url, mailto } = unsubscribe ?? {};
  if (endpoint && unsubscribeSecret) {
    return {
      url: unsubscribeUrl(endpoint, unsubscribeToken(unsubscribeSecret, id, address)),
      isOneClick: true,
      mailto,
    };
  }
  const own = url?.replaceAll(/\{address\}|%7Baddress%7D/gi, encodeURIComponent(address));
  return { url: own, isOneClick: own !== url, mailto };
}

async function contentOf(
  { stationeryOf }: Desk,
  report: ReportConfig,
  { recipient, digest, isOwner }: Mailing,
  { url, mailto }: UnsubscribeWays,
  draw: Draw,
): Promise<MessageContent & { readonly language: string }> {
  const { templates, brand } = stationeryOf(report);
  const { locale = report.locale, numberFormat, timeZone } = recipient;
  const { attachments } = report;
  const svg = attachments.chart ? trendSvg(digest, { locale, numberFormat, brand }) : null;
  const trend = svg && (await draw(svg));
  const presentation: Presentation = {
    locale,
    numberFormat,
    timeZone,
    brand,
    isOwner,
    chart: trend !== null,
    table: attachments.csv ? tableName(digest) : undefined,
    unsubscribeUrl: url ?? (mailto && mailtoUrl(mailto)),
  };
  const voice = voiceFor(digest, presentation);
  return {
    ...renderDigest(templates, digest, presentation),
    language: voice.words.lang,
    pictures: [
      ...logoOf(brand),
      ...(trend ? [{ cid: trendId, filename: 'trend.png', type: 'image/png', content: trend }] : []),
    ],
    attachments: attachments.csv
      ? [{ filename: tableName(digest), type: 'text/csv; charset=utf-8', content: campaignsTable(digest, voice) }]
      : [],
  };
}

function logoOf({ logo }: Brand): readonly (FilePart & { readonly cid: string })[] {
  if (!logo) return [];
  const ending = logo.type.slice(logo.type.indexOf('/') + 1);
  return [{ cid: logoId, filename: `logo.${ending}`, type: logo.type, content: logo.content }];
}
