import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const good = {
  smtp: { host: '127.0.0.1', port: 2525, security: 'none' },
  from: { address: 'pulse@example.com' },
  reports: [{ id: 'weekly', recipients: ['ann@example.com'] }],
};
const key = { KAKIYO_API_KEY: 'k'.repeat(40) };

const mistakes: readonly (readonly [string, string | null, Record<string, string>, readonly string[], RegExp])[] = [
  ['no configuration', null, key, ['run', 'weekly'], /^E_CONFIG_MISSING: no campaign-pulse\.config.* init/],
  ['a configuration that is no YAML', 'smtp: [', key, ['run', 'weekly'], /^E_CONFIG_FORMAT: .*\.yaml:\d+:\d+ /],
  ['an unknown setting', JSON.stringify({ ...good, smpt: {} }), key, ['run', 'weekly'], /^E_CONFIG_INVALID: .*"smpt"/],
  [
    'a malformed address',
    JSON.stringify({ ...good, reports: [{ id: 'weekly', recipients: ['ann@example.com', 'ben@@example'] }] }),
    key,
    ['run', 'weekly'],
    /^E_CONFIG_RECIPIENT: reports\[0\]\.recipients\[1\] "ben@@example" is not an address; write one plain address/,
  ],
  ['no key', JSON.stringify(good), {}, ['run', 'weekly'], /^E_SECRET: KAKIYO_API_KEY is not set; set it/],
  ['an unknown report', JSON.stringify(good), key, ['run', 'monthly'], /^E_REPORT_UNKNOWN: "monthly" .*weekly/],
  [
    'a store in a folder that is not there',
    JSON.stringify({ ...good, store: { path: 'nowhere/pulse.db' } }),
    key,
    ['run', 'weekly'],
    /^E_STORE: .*nowhere.* does not exist/,
  ],
  [
    'a store that is no database',
    JSON.stringify({ ...good, store: { path: 'campaign-pulse.config.yaml' } }),
    key,
    ['status'],
    /^E_STORE_DAMAGED: .*file is not a database/,
  ],
  [
    'an existing configuration',
    JSON.stringify(good),
    {},
    ['init', '--config', 'campaign-pulse.config.yaml'],
    /^E_CONFIG_EXISTS: /,
  ],
  [
    'a specification that is not there',
    null,
    {},
    ['mock', '--spec', 'none.yaml'],
    /^E_SPEC: none\.yaml|^E_SPEC: .*none\.yaml/,
  ],
  ['a mock for other machines', null, {}, ['mock', '--host', '0.0.0.0'], /^E_MOCK_BIND: /],
];

describe('a user’s mistake is answered in one line with code, culprit and remedy, and exit 2', () => {
  test.each(mistakes)('%s', async (_name, config, env, args, expected) => {
    using folder = temporaryFolder();
    // YAML holds JSON, so one file name serves both.
    if (config !== null) writeFileSync(join(folder.path, 'campaign-pulse.config.yaml'), config);
    const { code, stdout, stderr } = await cli(args, { cwd: folder.path, env });
    expect(stderr).toMatch(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    ['frobnicate'],
    ['mock', '--port', '99999'],
    ['run'],
    ['run', 'weekly', '--dry'],
    ['status', '--next', 'many'],
  ])('%s %s %s', async (...args) => {
    const { code, stderr } = await cli(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^E_USAGE: .*; see campaign-pulse --help\n$/);
    expect(stderr).not.toContain('    at ');
  });
});
