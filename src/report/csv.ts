import { stringify } from 'csv-stringify/sync';
import { campaignRows, type ShownCampaign } from './campaign-rows.ts';
import { changeOf } from './change.ts';
import type { CampaignRow, Digest, Measure } from './digest.ts';
import { shownTenths } from './format.ts';
import { inert } from './text.ts';
import type { Voice } from './voice.ts';
import type { Wording } from './wording.ts';

type Column = keyof Wording['tableColumns'];
type Row = Readonly<Partial<Record<Column, string>>>;

const columns: readonly Column[] = [
  'id',
  'name',
  'status',
  'verdict',
  'prospects',
  'answers',
  'qualified',
  'response',
  'responseChange',
  'qualification',
  'qualificationChange',
  'conversion',
  'conversionChange',
  'bestRank',
  'worstRank',
];

/** Name of the file. */
export function tableName({ report, date }: Digest): string {
  return `${report.id}-${date}.csv`;
}

/**
 * Every campaign with its figures, as spreadsheets read them: RFC 4180 in UTF-8 with a byte order mark, numbers with a point
 * and the decimals that the mail shows, nothing where nothing can be measured. Campaigns that could not be read come last,
 * with the reason for their verdict. The digest must hold every campaign.
 */
export function campaignsTable(digest: Digest, voice: Voice): string {
  const { words } = voice;
  const shown = campaignRows(digest, voice);
  const read = digest.campaigns.map((row, index) => readRow(row, shown[index]));
  const unread = digest.unreadable.map(
    ({ id, name, reason }): Row => ({ id: text(id), name: text(name, id), verdict: text(reason, words.noReason) }),
  );
  return stringify([...read, ...unread], {
    header: true,
    columns: columns.map((key) => ({ key, header: words.tableColumns[key] })),
    record_delimiter: 'windows',
    bom: true,
  });
}

function readRow(row: CampaignRow, shown: ShownCampaign | undefined): Row {
  const { response, qualification, conversion } = row;
  return {
    id: text(row.id),
    name: text(row.name, row.id),
    status: text(shown?.status),
    verdict: shown?.tag ?? '',
    prospects: String(row.prospects),
    answers: String(response.now.numerator),
    qualified: String(conversion.now.numerator),
    response: percent(response),
    responseChange: points(response),
    qualification: percent(qualification),
    qualificationChange: points(qualification),
    conversion: percent(conversion),
    conversionChange: points(conversion),
    // What is no rank in the mail is none here.
    ...(row.rank && shown?.rank ? { bestRank: String(row.rank.best), worstRank: String(row.rank.worst) } : {}),
  };
}

function percent({ now }: Measure): string {
  return now.percent === null ? '' : (shownTenths(now.percent) / 10).toFixed(1);
}

function points(measure: Measure): string {
  const change = changeOf(measure);
  if (change === null) return '';
  return `${change.direction === 'down' ? '-' : ''}${change.points.toFixed(1)}`;
}

/** Graphemes: ten times as much as in the mail, and a tenth of what a cell may hold. */
const textLength = 1_000;

/**
 * What spreadsheets take for a formula, also behind quotes and spaces, in its wide and small forms, and behind a semicolon, where
 * many of them begin a cell. csv-stringify's `escape_formulas` looks at the first character alone, and at negative numbers too.
 */
const formula = /(^|;)(?=[\s"']*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** Untrusted text as a cell that is nothing but text. */
function text(untrusted: unknown, fallback?: string): string {
  return inert(untrusted, fallback, textLength).replace(formula, "$1'");
}
