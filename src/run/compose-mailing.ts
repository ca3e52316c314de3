import type { ReportConfig } from '../config/definition.ts';
import type { Recipient } from '../config/mail.ts';
import { mailtoUrl } from '../delivery/address.ts';
import { composeMessage, type FilePart, type MessageContent } from '../delivery/message.ts';
import { unsubscribeToken, unsubscribeUrl } from '../delivery/unsubscribe-token.ts';
import { type Brand, logoId } from '../report/brand.ts';
import { campaignsTable, tableName } from '../report/csv.ts';
import { renderDigest } from '../report/fit.ts';
import { trendId, trendPicture } from '../report/trend.ts';
import type { Presentation } from '../report/view.ts';
import { voiceFor } from '../report/voice.ts';
import { type NewMessage, sentBefore } from '../store/deliveries.ts';
import type { SlotRow } from '../store/slots.ts';
import type { Mailing } from './mailings.ts';
import type { Workshop } from './workshop.ts';

type Desk = Pick<Workshop, 'store' | 'stationeryOf' | 'from' | 'dkim' | 'unsubscribeSecret'>;

/** RFC 5322 keeps no count; mail programs look at the newest few. */
const mostReferences = 10;

/** Writes one mail, from the digest to its bytes. `draw` makes a PNG of an SVG. @throws PulseError E_TEMPLATE, E_CHART */
export async function composeMailing(
  desk: Desk,
  report: ReportConfig,
  slot: Pick<SlotRow, 'key' | 'due_at'>,
  mailing: Mailing,
  draw: (svg: string) => Promise<Uint8Array>,
): Promise<NewMessage> {
  const { recipient, digest } = mailing;
  const { address } = recipient;
  const campaign = digest.focus?.id ?? '';
  const oneClick = oneClickUrl(desk, report, recipient);
  const content = await contentOf(desk, report, mailing, oneClick, draw);
  const earlier = { report: report.id, recipient: address, campaign };
  const { id, mime, sha256 } = await composeMessage(
    {
      from: desk.from,
      to: address,
      replyTo: report.replyTo,
      unsubscribe: { url: oneClick, mailto: report.unsubscribe?.mailto },
      list: { id: report.id, name: report.title, variant: report.variant },
      references: report.threading ? await sentBefore(desk.store, earlier, slot.due_at, mostReferences) : [],
      language: content.language,
      dkim: desk.dkim,
      date: new Date(digest.composedAt),
      deliveryKey: [slot.key, address, ...(campaign ? [campaign] : [])].join('\n'),
    },
    content,
  );
  return { id, subject: content.subject, mime, sha256, recipient: address, campaign };
}

function oneClickUrl({ unsubscribeSecret }: Desk, { id, unsubscribe }: ReportConfig, { address }: Recipient) {
  const { endpoint, url } = unsubscribe ?? {};
  return endpoint && unsubscribeSecret
    ? unsubscribeUrl(endpoint, unsubscribeToken(unsubscribeSecret, id, address))
    : url;
}

async function contentOf(
  { stationeryOf }: Desk,
  report: ReportConfig,
  { recipient, digest, isOwner }: Mailing,
  oneClick: string | undefined,
  draw: (svg: string) => Promise<Uint8Array>,
): Promise<MessageContent & { readonly language: string }> {
  const { templates, brand } = stationeryOf(report);
  const { locale = report.locale, numberFormat, timeZone } = recipient;
  const { attachments, unsubscribe } = report;
  const presentation: Presentation = {
    locale,
    numberFormat,
    timeZone,
    brand,
    isOwner,
    chart: attachments.chart,
    table: attachments.csv ? tableName(digest) : undefined,
    unsubscribeUrl: oneClick ?? (unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto)),
  };
  const voice = voiceFor(digest, presentation);
  const trend = attachments.chart ? trendPicture(digest, presentation) : null;
  return {
    ...renderDigest(templates, digest, presentation),
    language: voice.words.lang,
    pictures: [
      ...logoOf(brand),
      ...(trend ? [{ cid: trendId, filename: 'trend.png', type: 'image/png', content: await draw(trend.svg) }] : []),
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
