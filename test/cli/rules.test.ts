import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { storeWeeks } from '../support/stored-weeks.ts';
import { testWorkshop } from '../support/workshop.ts';

const fewMessages = {
  id: 'few-messages',
  title: 'Few messages',
  when: 'last7Days.messages - (last7Days.responses + 5) < 1000',
  unless: 'campaign.name.contains("Enterprise")',
  advice: 'Send more.',
};

const config = {
  smtp: { host: 'smtp.example.com' },
  from: { address: 'pulse@example.com' },
  store: { path: 'pulse.db' },
  rules: [fewMessages],
  reports: [
    {
      id: 'weekly',
      recipients: ['ann@example.com'],
      findings: { mutes: [{ rule: 'strong-response', campaign: 'campaign_123', until: '2027-01-01' }] },
    },
    { id: 'strengths', recipients: ['ann@example.com'], findings: { without: ['few-messages', 'review-messaging'] } },
  ],
};

const folder = temporaryFolder();
const rules = (...args: readonly string[]) => cli(['rules', ...args], { cwd: folder.path });
const at = (name: string): string => join(folder.path, name);

const analyticsPath = '/analytics/campaigns/campaign_hostile';
const hostile = {
  ...documentedExample,
  campaign: { ...documentedExample.campaign, id: 'campaign_hostile', name: 'Bank\u001b[31m\u202e CISOs' },
};

/** Four weeks of four campaigns. */
beforeAll(async () => {
  writeFileSync(at('campaign-pulse.config.json'), JSON.stringify(config));
  const ids = ['campaign_123', 'campaign_low-response_1', 'campaign_see-saw_1', 'campaign_hostile'];
  await using house = await testWorkshop({ campaigns: { ids } });
  house.mock.override(analyticsPath, { body: hostile });
  await storeWeeks(house, 4);
  await house.store.destroy();
  copyFileSync(house.storePath, at('pulse.db'));
});

afterAll(() => folder[Symbol.dispose]());

describe('rules list', () => {
  test('tells every rule on lines that a terminal has room for, where it is from and who uses it', async () => {
    const { code, stdout, stderr } = await rules('list');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`improve-targeting  warning  Many answer, few qualify
  when     metrics.qualificationRate < thresholds.lowQualification &&
           metrics.responseRate > thresholds.strongResponse
  sample   metrics.totalAnswers >= thresholds.minimumAnswers &&
           metrics.totalMessages > 0
  from     Campaign Pulse
  used by  weekly, strengths
`);
    expect(stdout).toContain(`few-messages  warning  Few messages
  when     last7Days.messages - (last7Days.responses + 5) < 1000
  unless   campaign.name.contains("Enterprise")
  from     ${at('campaign-pulse.config.json')}
  used by  weekly
`);
    const long = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  from'));
    expect(long).toEqual([]);
  });

  test('tells those of a report, and as JSON', async () => {
    const { stdout } = await rules('list', '--report', 'strengths', '--json');
    const ids = JSON.parse(stdout).rules.map(({ id }: { id: string }) => id);
    expect(ids).toContain('strong-response');
    expect(ids).not.toContain('review-messaging');
    expect(ids).not.toContain('few-messages');
  });
});

describe('rules check', () => {
  test('counts the rules that are in order', async () => {
    expect(await rules('check')).toEqual({ code: 0, stdout: '11 rules are in order\n', stderr: '' });
  });

  test('tells every problem of every rule, with a caret below each character of it', async () => {
    const broken = [
      {
        ...fewMessages,
        when: 'last7Days.mesages < 20 && metrics.totalAnswers',
        unless: 'campaign.name.matches("a+")',
        advice: 'Send more than {{last7Days.message}}.',
      },
      { ...fewMessages, id: 'late', when: 'campaign.ageDays > 100\n  && campain.status == "active"' },
      { ...fewMessages, id: 'right' },
    ];
    writeFileSync(at('broken.yaml'), stringify({ ...config, rules: broken }));
    const { code, stdout, stderr } = await cli(['--config', 'broken.yaml', 'rules', 'check'], { cwd: folder.path });
    expect(
      stdout,
    ).toBe(`broken.yaml:10  few-messages: when 1:11 last7Days has no field "mesages"; did you mean messages?
    last7Days.mesages < 20 && metrics.totalAnswers
              ^^^^^^^

broken.yaml:11  few-messages: unless 1:1 matches() is not available in rules; use contains(), startsWith() or endsWith()
    campaign.name.matches("a+")
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^

broken.yaml:12  few-messages: advice 1:16 there is no variable "last7Days.message"; did you mean last7Days.messages?
    Send more than {{last7Days.message}}.
                   ^^^^^^^^^^^^^^^^^^^^^

broken.yaml:16  late: when 2:6 there is no variable "campain"; did you mean campaign?
      && campain.status == "active"
         ^^^^^^^
`);
    expect(stderr).toBe(`E_RULE: 4 problems in the rules of ${at('broken.yaml')}; mend the text above each caret\n`);
    expect(code).toBe(2);
  });

  test('leaves other mistakes of the configuration to be told as they always are', async () => {
    writeFileSync(at('wrong.json'), JSON.stringify({ ...config, rules: [{ ...fewMessages, severity: 'bad' }] }));
    const { code, stdout, stderr } = await cli(['--config', 'wrong.json', 'rules', 'check'], { cwd: folder.path });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^E_CONFIG_INVALID: rules\[0\]\.severity "bad" /);
    expect(code).toBe(2);
  });
});

describe('rules explain', () => {
  test('says what a rule says of a campaign, and the value of every sub-expression', async () => {
    const { code, stdout, stderr } = await rules('explain', 'ENTERPRISE', '--rule', 'few-messages');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe(`Q4 Enterprise Outreach (campaign_123)
weekly of 2026-11-23, compared with 2026-11-16
responses per 100 messages by week   15.6 15.6 15.6 15.6
qualified per 100 responses by week  28.6 28.6 28.6 28.6

few-messages  excepted by unless
  when    last7Days.messages - (last7Days.responses + 5) < 1000   true
            last7Days.messages - (last7Days.responses + 5)   147
              last7Days.messages   180
              last7Days.responses + 5   33
                last7Days.responses   28
  unless  campaign.name.contains("Enterprise")   true
            campaign.name   "Q4 Enterprise Outreach"
`);
  });

  test('tells the counts behind a rate, what is muted, and what cannot be measured', async () => {
    const { stdout } = await rules('explain', 'campaign_123');
    expect(stdout).toContain('strong-response  muted: early sign\n');
    expect(stdout).toContain('review-messaging  silent\n');
    expect(stdout).toContain('level-down  not measurable: trend.responsesPer100Messages.shift\n');
    expect(stdout).toContain('            metrics.responseRate   23.33   35 of 150, likely 17.3 to 30.7\n');
  });

  test('tells a test with its counts, its p-value and the limit of the whole report', async () => {
    const { stdout } = await rules('explain', 'campaign_see-saw_1', '--rule', 'response-fell');
    expect(stdout).toContain('response-fell  fires: confirmed\n');
    expect(stdout).toMatch(
      /^ {2}test {4}[\d.]+ \(\d+ of \d+\) beside [\d.]+ \(\d+ of \d+\) of the week before\n {10}p-value \S+, limit \S+ of \d+ tests$/m,
    );
    const { correction, rules: explained } = JSON.parse(
      (await rules('explain', 'campaign_see-saw_1', '--rule', 'response-fell', '--json')).stdout,
    );
    expect(explained).toMatchObject([{ rule: 'response-fell', verdict: 'told', outcome: { says: 'finding' } }]);
    expect(explained[0].outcome.pValue).toBeLessThanOrEqual(correction.limit);
    // Each campaign's week was compared with the one before it, and its rate with the team's, by one rule or another.
    expect(correction.tests).toBeGreaterThan(4);
  });

  test('keeps the terminal from what a campaign is called', async () => {
    const { stdout } = await rules('explain', 'campaign_hostile', '--rule', 'few-messages');
    expect(stdout).toMatch(/^Bank \[31m CISOs \(campaign_hostile\)\n/);
    expect(stdout).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });

  test.each([
    [
      ['campaign_123', '--report', 'strengths'],
      'E_HISTORY: no run of strengths is stored yet; run it with "campaign-pulse run strengths"',
    ],
    [
      ['Q4 Enterprize Outreach'],
      'E_HISTORY: no stored run read a campaign "Q4 Enterprize Outreach"; did you mean Q4 Enterprise Outreach?',
    ],
    [['e'], /^E_USAGE: "e" is in several names: Q4 Enterprise Outreach \(campaign_123\), .*; give one's id$/],
    [
      ['campaign_123', '--rule', 'strong-respones'],
      'E_USAGE: "strong-respones" is not a rule of any report; did you mean strong-response?',
    ],
    [
      ['campaign_123', '--report', 'monthly'],
      /^E_REPORT_UNKNOWN: "monthly" is not a configured report; choose one of: weekly, strengths$/,
    ],
  ])('says what is not there, and what may be meant: %s', async (args, line) => {
    const { code, stdout, stderr } = await rules('explain', ...args);
    expect(stdout).toBe('');
    expect(stderr.trimEnd()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    expect(code).toBe(2);
  });
});

describe('rules backtest', () => {
  test('says what each week would have told by the rules of today, and of whom', async () => {
    const { code, stdout, stderr } = await rules('backtest', '--weeks', '3', '--rule', 'few-messages');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const shown = 'Bank [31m CISOs, CIOs in E-commerce, I…, 1 more';
    expect(stdout).toBe(`weekly, by the rules and thresholds of today
  week        campaigns  new  ongoing  resolved
  2026-11-23  4          0    3        0
  2026-11-16  4          0    3        0
  2026-11-09  4          0    3        0

few-messages  Few messages
  2026-11-23  3  ${shown}
  2026-11-16  3  ${shown}
  2026-11-09  3  ${shown}
`);
  });

  test('counts as JSON what is new, ongoing and resolved, and each rule', async () => {
    const { reports } = JSON.parse((await rules('backtest', '--json')).stdout);
    const [weekly, strengths] = reports;
    expect(weekly.weeks.map(({ date }: { date: string }) => date)).toEqual([
      '2026-11-23',
      '2026-11-16',
      '2026-11-09',
      '2026-11-02',
    ]);
    for (const { new: fresh, ongoing, byRule } of weekly.weeks) {
      const counts: readonly number[] = Object.values(byRule);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fresh + ongoing);
    }
    expect(weekly.weeks[0].byRule).toMatchObject({ 'strong-response': 2, 'response-fell': 1, 'level-down': 0 });
    const fell = weekly.rules.find(({ rule }: { rule: string }) => rule === 'response-fell');
    expect(fell.weeks[0]).toMatchObject({
      date: '2026-11-23',
      campaigns: [{ id: 'campaign_see-saw_1', state: 'new' }],
    });
    expect(strengths).toMatchObject({ report: 'strengths', weeks: [] });
  });

  test('refuses no weeks', async () => {
    const { code, stderr } = await rules('backtest', '--weeks', '0');
    expect(stderr).toBe('E_USAGE: --weeks 0 leaves nothing to test; write 1 or more\n');
    expect(code).toBe(2);
  });
});

test.each([['explain', 'campaign_123'], ['backtest']])(
  'rules %s before the first run says so, and makes no database',
  async (...args) => {
    using empty = temporaryFolder();
    copyFileSync(at('campaign-pulse.config.json'), join(empty.path, 'campaign-pulse.config.json'));
    const { code, stdout, stderr } = await cli(['rules', ...args], { cwd: empty.path });
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'E_HISTORY: no run of weekly or strengths is stored yet; run it with "campaign-pulse run weekly"\n',
    );
    expect(code).toBe(2);
    expect(readdirSync(empty.path)).toEqual(['campaign-pulse.config.json']);
  },
);
