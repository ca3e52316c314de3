import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadTemplateReads } from '../../../src/cli/template-reads.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { brokenBy, diffContracts, type Severity } from '../../../src/contract/diff/index.ts';
import type { RuleId } from '../../../src/contract/diff/rules.ts';
import { openApiPath } from '../../../src/spec/document.ts';
import { temporaryFolder } from '../../support/folder.ts';

const source = readFileSync(openApiPath, 'utf8');
const old = loadContract(openApiPath);
const templates = await loadTemplateReads();
const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

interface Edit {
  readonly name: string;
  /** The text that is replaced, from a heading on: its first occurrence after it. */
  readonly after?: string;
  readonly from: string;
  readonly to: string;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** How many places it is met at, and one of them. */
  readonly at: readonly [number, string];
  /** A text on the line that is pointed at, in the old document and in the new. */
  readonly lines: readonly [string, string];
  /** Rules and files of ours that are named, and some that are not. */
  readonly breaks?: readonly string[];
  readonly spares?: readonly string[];
}

const analytics = 'GET /analytics/campaigns/{campaignId} 200';
const ofTotals = ['strong-response', 'strong-conversion', 'review-messaging', 'enhance-follow-up'];
const ofWeeks = ['response-fell', 'response-rose', 'level-down'];
const allRules = [...ofTotals, ...ofWeeks, 'below-team'];
const metric = (name: string): string => `\n        ${name}:\n`;
const counted = '          type: integer\n          minimum: 0\n          maximum: 9007199254740991\n';
const rate = "          type: [number, 'null']\n";

const edits: readonly Edit[] = [
  {
    name: 'answers renamed',
    after: '    CampaignMetrics:',
    from: metric('totalAnswers'),
    to: metric('totalReplies'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /metrics/totalAnswers`],
    lines: ['type: integer', 'totalProspects:'],
    breaks: [
      'strong-response',
      'review-messaging',
      'enhance-follow-up',
      'templates/weekly/key-figures.mjml',
      'templates/weekly.text.hbs',
      'src/insights/rates.ts',
    ],
    spares: ['strong-conversion', 'templates/weekly/activity.mjml', 'templates/weekly/footer.mjml'],
  },
  {
    name: 'closed deals gone',
    after: '    CampaignMetrics:',
    from: `${metric('totalClosed')}${counted}`,
    to: '\n        $comment:\n',
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /metrics/totalClosed`],
    lines: ['type: integer', 'totalProspects:'],
    breaks: ['enhance-follow-up', 'templates/weekly/findings.mjml'],
    spares: ['strong-response', 'strong-conversion', 'templates/weekly/key-figures.mjml'],
  },
  {
    name: 'messages as text',
    after: '    CampaignMetrics:',
    from: `${metric('totalMessages')}          type: integer`,
    to: `${metric('totalMessages')}          type: string`,
    severity: 'breaking',
    rule: 'response-type-changed',
    at: [1, `${analytics} /metrics/totalMessages`],
    lines: ['type: integer', 'type: string'],
    breaks: [...ofTotals, 'below-team', 'src/insights/return.ts'],
    spares: ofWeeks,
  },
  {
    name: 'prospects with fractions',
    after: '    CampaignMetrics:',
    from: `${metric('totalProspects')}          type: integer`,
    to: `${metric('totalProspects')}          type: number`,
    severity: 'breaking',
    rule: 'response-type-widened',
    at: [1, `${analytics} /metrics/totalProspects`],
    lines: ['type: integer', 'type: number'],
    breaks: ['strong-response', 'strong-conversion', 'templates/weekly/campaigns.mjml'],
    spares: ['strong-qualification'],
  },
  {
    name: 'negative counts',
    after: '    CampaignMetrics:',
    from: `${metric('totalQualified')}          type: integer\n          minimum: 0`,
    to: `${metric('totalQualified')}          type: integer\n          minimum: -1`,
    severity: 'breaking',
    rule: 'response-bounds-widened',
    at: [1, `${analytics} /metrics/totalQualified`],
    lines: ['minimum: 0', 'minimum: -1'],
    breaks: ['strong-qualification', 'strong-conversion'],
    spares: ['strong-response'],
  },
  {
    name: 'smaller counts',
    after: '    CampaignMetrics:',
    from: `${metric('totalQualified')}${counted}`,
    to: `${metric('totalQualified')}          type: integer\n          minimum: 0\n          maximum: 1000\n`,
    severity: 'safe',
    rule: 'response-bounds-narrowed',
    at: [1, `${analytics} /metrics/totalQualified`],
    lines: ['maximum: 9007199254740991', 'maximum: 1000'],
    spares: ['strong-qualification'],
  },
  {
    name: 'counts that may be null',
    after: '    WeeklyActivity:',
    from: `${metric('responses')}          type: integer`,
    to: `${metric('responses')}          type: [integer, 'null']`,
    severity: 'breaking',
    rule: 'response-null-added',
    at: [1, `${analytics} /activity/last7Days/responses`],
    lines: ['type: integer', "type: [integer, 'null']"],
    breaks: ['templates/weekly/key-figures.mjml', 'templates/weekly/preheader.mjml', 'src/report/pool.ts', ...ofWeeks],
    spares: ofTotals,
  },
  {
    name: 'rates that are never null',
    after: '    CampaignMetrics:',
    from: `${metric('responseRate')}${rate}`,
    to: `${metric('responseRate')}          type: number\n`,
    severity: 'safe',
    rule: 'response-null-removed',
    at: [1, `${analytics} /metrics/responseRate`],
    lines: ["type: [number, 'null']", 'type: number'],
  },
  {
    name: 'a rate less',
    after: '    CampaignMetrics:',
    from: metric('qualificationRate'),
    to: metric('qualifiedRate'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /metrics/qualificationRate`],
    lines: ["type: [number, 'null']", 'totalProspects:'],
    breaks: ['src/insights/data-notes.ts', 'templates/weekly/notes.mjml'],
    spares: allRules,
  },
  {
    name: 'a creation date under another name',
    after: '    Campaign:',
    from: metric('createdAt'),
    to: metric('startedAt'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /campaign/createdAt`],
    lines: ['type: string', 'id:'],
    breaks: ['src/insights/facts.ts', 'templates/weekly/money.mjml'],
    spares: [...allRules, 'templates/weekly/findings.mjml', 'templates/weekly/campaigns.mjml'],
  },
  {
    name: 'a rate of the team less, which nobody reads',
    after: '    TeamMetrics:',
    from: metric('qualificationRate'),
    to: metric('qualifiedRate'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, 'GET /analytics/overview 200 /metrics/qualificationRate'],
    lines: ["type: [number, 'null']", 'conversionRate:'],
    spares: [...allRules, 'src/', 'templates/'],
  },
  {
    name: 'a total of the team gone',
    after: '    TeamSummary:',
    from: metric('totalProspects'),
    to: metric('prospects'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, 'GET /analytics/overview 200 /summary/totalProspects'],
    lines: ['type: integer', 'totalCampaigns:'],
    breaks: ['templates/weekly/key-figures.mjml', 'src/insights/rates.ts', 'below-team'],
    spares: [...ofTotals, ...ofWeeks],
  },
  {
    name: 'metrics not promised',
    from: 'required: [campaign, metrics, activity,',
    to: 'required: [campaign, activity,',
    severity: 'breaking',
    rule: 'response-required-dropped',
    at: [1, `${analytics} /metrics`],
    lines: ['required: [campaign, metrics', 'required: [campaign, activity'],
    breaks: ['src/report/compose.ts'],
  },
  {
    name: 'metrics gone',
    after: '    CampaignAnalytics:',
    from: '\n        metrics:\n',
    to: '\n        figures:\n',
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /metrics`],
    lines: ['type: object', 'campaign:'],
    breaks: [...ofTotals, 'below-team', 'src/report/compose.ts', 'templates/weekly/notes.mjml'],
    spares: [...ofWeeks, 'templates/weekly/activity.mjml'],
  },
  {
    name: 'days as an object',
    after: '    CampaignActivity:',
    from: 'type: array',
    to: 'type: object',
    severity: 'breaking',
    rule: 'response-array-object-swapped',
    at: [1, `${analytics} /activity/dailyBreakdown`],
    lines: ['type: array', 'type: object'],
    breaks: ['templates/weekly/activity.mjml', 'src/report/compose.ts'],
    spares: allRules,
  },
  {
    name: 'days with a time',
    after: '    DailyActivity:',
    from: 'format: date\n',
    to: 'format: date-time\n',
    severity: 'breaking',
    rule: 'response-format-changed',
    at: [1, `${analytics} /activity/dailyBreakdown/*/date`],
    lines: ['format: date', 'format: date-time'],
    breaks: ['templates/weekly/activity.mjml', 'src/insights/patterns.ts'],
    spares: allRules,
  },
  {
    name: 'daily qualified gone, which nobody reads',
    after: '    DailyActivity:',
    from: metric('qualified'),
    to: metric('won'),
    severity: 'breaking',
    rule: 'response-field-removed',
    at: [1, `${analytics} /activity/dailyBreakdown/*/qualified`],
    lines: ['type: integer', 'date:'],
    spares: ['src/', 'templates/', ...allRules],
  },
  {
    name: 'statuses closed',
    after: '    CampaignStatus:',
    from: '      minLength: 1\n',
    to: '      minLength: 1\n      enum: [active, paused, completed, draft]\n',
    severity: 'safe',
    rule: 'response-enum-closed',
    at: [3, 'GET /campaigns 200 /*/status'],
    lines: ['type: string', 'enum: [active'],
  },
  {
    name: 'another status among the examples',
    from: 'examples: [active, paused, completed, draft]',
    to: 'examples: [active, paused, completed, archived]',
    severity: 'dangerous',
    rule: 'response-open-set-changed',
    at: [3, `${analytics} /campaign/status`],
    lines: ['examples: [active, paused, completed, draft]', 'archived'],
    breaks: ['src/collect/selection.ts', 'templates/weekly/campaigns.mjml'],
    spares: ['templates/weekly/activity.mjml'],
  },
  {
    name: 'empty statuses',
    after: '    CampaignStatus:',
    from: 'minLength: 1',
    to: 'minLength: 0',
    severity: 'breaking',
    rule: 'response-bounds-widened',
    at: [3, 'GET /analytics/overview 200 /campaigns/*/status'],
    lines: ['minLength: 1', 'minLength: 0'],
    breaks: ['src/collect/selection.ts'],
  },
  {
    name: 'a list in an envelope',
    after: 'The campaigns, possibly none',
    from: 'type: array\n                description: The campaigns in an undocumented order.\n                items:',
    to: 'type: object\n                description: The campaigns in an undocumented order.\n                additionalProperties:',
    severity: 'breaking',
    rule: 'response-array-object-swapped',
    at: [1, 'GET /campaigns 200'],
    lines: ['type: array', 'type: object'],
    breaks: ['src/collect/selection.ts'],
    spares: ['templates/', ...allRules],
  },
  {
    name: 'names in the list not promised',
    after: '    CampaignListItem:',
    from: 'required: [id, name, status]',
    to: 'required: [id, status]',
    severity: 'breaking',
    rule: 'response-required-dropped',
    at: [1, 'GET /campaigns 200 /*/name'],
    lines: ['required: [id, name', 'required: [id, status]'],
    breaks: ['src/collect/selection.ts'],
  },
  {
    name: 'a creation date that may be null',
    after: '    CampaignListItem:',
    from: '        createdAt:\n          type: string',
    to: "        createdAt:\n          type: [string, 'null']",
    severity: 'dangerous',
    rule: 'response-null-added-to-optional',
    at: [1, 'GET /campaigns 200 /*/createdAt'],
    lines: ['type: string', "type: [string, 'null']"],
    spares: ['src/', 'templates/'],
  },
  {
    name: 'a field more',
    after: '    Campaign:',
    from: '      properties:\n',
    to: '      properties:\n        owner:\n          type: string\n',
    severity: 'safe',
    rule: 'response-field-added',
    at: [1, `${analytics} /campaign/owner`],
    lines: ['id:', 'type: string'],
  },
  {
    name: 'an operation gone',
    from: '  /campaigns:\n',
    to: '  /x-campaigns:\n',
    severity: 'breaking',
    rule: 'operation-removed',
    at: [1, 'GET /campaigns'],
    lines: ['operationId: listCampaigns', '/analytics/campaigns'],
    breaks: ['src/client/client.ts', 'src/collect/selection.ts'],
    spares: ['templates/', ...allRules],
  },
  {
    name: 'a parameter of the path that is not described',
    from: '  /analytics/campaigns/{campaignId}:',
    to: '  /analytics/campaigns/{id}:',
    severity: 'breaking',
    rule: 'required-parameter-added',
    at: [1, 'GET /analytics/campaigns/{campaignId}'],
    lines: ['CampaignId', 'name: campaignId'],
  },
  {
    name: 'a missing 404',
    after: 'operationId: getCampaignAnalytics',
    from: "        '404':",
    to: "        '410':",
    severity: 'breaking',
    rule: 'status-removed',
    at: [1, 'GET /analytics/campaigns/{campaignId} 404'],
    lines: ['There is no such campaign', "'200':"],
    breaks: ['src/client/client.ts'],
    spares: ['templates/', ...allRules],
  },
  {
    name: 'a new success',
    after: 'operationId: verifyKey',
    from: "        '401':",
    to: "        '202':\n          description: Later.\n        '401':",
    severity: 'breaking',
    rule: 'success-status-added',
    at: [1, 'GET /verify 202'],
    lines: ["'200':", 'Later.'],
  },
  {
    name: 'a new failure',
    after: 'operationId: verifyKey',
    from: "        '401':",
    to: "        '503':\n          description: Down.\n        '401':",
    severity: 'dangerous',
    rule: 'status-added',
    at: [1, 'GET /verify 503'],
    lines: ["'200':", 'Down.'],
  },
  {
    name: 'another media type',
    after: 'operationId: getTeamOverview',
    from: 'application/json:',
    to: 'application/hal+json:',
    severity: 'breaking',
    rule: 'media-type-removed',
    at: [1, 'GET /analytics/overview 200 application/json'],
    lines: ['schema:', 'application/hal+json:'],
    breaks: ['src/run/histories.ts', 'below-team'],
    spares: [...ofTotals, ...ofWeeks],
  },
  {
    name: 'a limit that must be given',
    after: '    Limit:',
    from: 'required: false',
    to: 'required: true',
    severity: 'breaking',
    rule: 'parameter-made-required',
    at: [1, 'GET /campaigns query limit'],
    lines: ['required: false', 'required: true'],
    breaks: ['src/client/client.ts'],
  },
  {
    name: 'smaller pages',
    after: '    Limit:',
    from: 'maximum: 100',
    to: 'maximum: 50',
    severity: 'breaking',
    rule: 'request-bounds-narrowed',
    at: [1, 'GET /campaigns query limit'],
    lines: ['maximum: 100', 'maximum: 50'],
    breaks: ['src/client/client.ts'],
  },
  {
    name: 'larger pages',
    after: '    Limit:',
    from: 'maximum: 100',
    to: 'maximum: 200',
    severity: 'safe',
    rule: 'request-bounds-widened',
    at: [1, 'GET /campaigns query limit'],
    lines: ['maximum: 100', 'maximum: 200'],
  },
  {
    name: 'another default',
    after: '    Offset:',
    from: 'default: 0',
    to: 'default: 1',
    severity: 'dangerous',
    rule: 'request-default-changed',
    at: [1, 'GET /campaigns query offset'],
    lines: ['default: 0', 'default: 1'],
  },
  {
    name: 'the wait not promised',
    after: '    RetryAfter:',
    from: 'required: true',
    to: 'required: false',
    severity: 'breaking',
    rule: 'header-made-optional',
    at: [4, 'GET /campaigns 429 retry-after'],
    lines: ['required: true', 'required: false'],
    breaks: ['src/client/transport.ts', 'src/client/client.ts'],
  },
  {
    name: 'another way to send the key',
    after: '    bearerAuth:',
    from: 'scheme: bearer',
    to: 'scheme: basic',
    severity: 'breaking',
    rule: 'security-changed',
    at: [4, 'GET /verify'],
    lines: ['- bearerAuth', '- bearerAuth'],
    breaks: ['src/client/client.ts', ...allRules],
  },
  {
    name: 'another address',
    from: 'https://api.kakiyo.com/v1',
    to: 'https://api.kakiyo.com/v2',
    severity: 'breaking',
    rule: 'server-removed',
    at: [4, 'GET /verify'],
    lines: ['url: https', 'url: https'],
    breaks: ['src/client/client.ts'],
  },
  {
    name: 'a promise of errors dropped',
    after: '    Error:',
    from: 'required: [error, message]',
    to: 'required: [message]',
    severity: 'breaking',
    rule: 'response-required-dropped',
    at: [23, 'GET /verify 401 /error'],
    lines: ['required: [error', 'required: [message]'],
    breaks: ['src/client/client.ts'],
    spares: allRules,
  },
  {
    name: 'another denominator in words',
    from: '100 × totalQualified / totalProspects, in percent, 0 to 100, rounded to 2 decimals (inferred: 12 / 150 = 8.0).',
    to: '100 × totalQualified / totalContacted, in percent, 0 to 100, rounded to 3 decimals (inferred).',
    severity: 'dangerous',
    rule: 'description-says-otherwise',
    at: [1, `${analytics} /metrics/conversionRate`],
    lines: ['description: >-', 'description: >-'],
    breaks: ['src/insights/data-notes.ts'],
    spares: allRules,
  },
  {
    name: 'other words for the same',
    from: 'Messages sent to prospects. Unit: messages.',
    to: 'Messages that went to prospects. Unit: messages.',
    severity: 'safe',
    rule: 'description-changed',
    at: [1, `${analytics} /metrics/totalMessages`],
    lines: ['Messages sent', 'Messages that went'],
  },
];

function edited({ after = '', from, to }: Edit): string {
  const start =
    after === '' ? 0 : source.indexOf(`\n${after}`) === -1 ? source.indexOf(after) : source.indexOf(`\n${after}`);
  const at = source.indexOf(from, start);
  if (start === -1 || at === -1) throw new Error(`openapi.yaml has no ${from} behind ${after}`);
  return source.slice(0, at) + to + source.slice(at + from.length);
}

function lineAt(text: string, place: string): string {
  const [, line = ''] = /:(\d+):\d+$/.exec(place) ?? [];
  return text.split('\n')[Number(line) - 1] ?? '';
}

describe('an edit of openapi.yaml is told by its rule, with its lines and what of ours it breaks', () => {
  test.each(edits)('$name: $severity', (edit) => {
    const path = join(folder.path, `${edits.indexOf(edit)}.yaml`);
    const text = edited(edit);
    writeFileSync(path, text);
    const changes = diffContracts(old, loadContract(path));
    const change = changes.find(
      ({ rule, at }) => rule === edit.rule && at.some((one) => places(one).includes(edit.at[1])),
    );
    expect(change, JSON.stringify(changes.map(({ rule, at }) => [rule, at.map(places)]))).toBeDefined();
    if (change === undefined) return;
    expect(change.severity).toBe(edit.severity);
    expect(change.at).toHaveLength(edit.at[0]);
    expect(lineAt(source, change.oldPlace)).toContain(edit.lines[0]);
    expect(lineAt(text, change.newPlace)).toContain(edit.lines[1]);
    const broken = brokenBy(change, templates).map(({ name, place }) => name ?? place);
    for (const wanted of edit.breaks ?? []) expect(broken).toContainEqual(expect.stringContaining(wanted));
    for (const spared of edit.spares ?? []) expect(broken).not.toContainEqual(expect.stringContaining(spared));
  });

  test('is the only thing that is told of it, but for what it brings along', () => {
    const narrow = edits.find(({ name }) => name === 'smaller pages');
    if (narrow === undefined) throw new Error('the edit is gone');
    const path = join(folder.path, 'alone.yaml');
    writeFileSync(path, edited(narrow));
    expect(diffContracts(old, loadContract(path)).map(({ rule }) => rule)).toEqual(['request-bounds-narrowed']);
  });
});

function places({
  operation,
  status,
  name,
  pointer,
}: {
  operation: string | null;
  status: string | null;
  name: string | null;
  pointer: string;
}): string {
  const words = [operation, status, name, pointer].filter((word) => word !== null && word !== '');
  const withoutType = [operation, status, pointer].filter((word) => word !== null && word !== '');
  return `${words.join(' ')}\n${withoutType.join(' ')}`;
}
