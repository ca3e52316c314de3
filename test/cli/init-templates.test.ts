import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTemplates, ownFolder } from '../../src/report/templates/render.ts';
import { cli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Says of MJML that it is not installed, as it is for whom the package is alone. */
const withoutMjml = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(name, context, next) {
        if (name === 'mjml') throw Object.assign(new Error("Cannot find package 'mjml'"), { code: 'ERR_MODULE_NOT_FOUND' });
        return next(name, context);
      },
    });`)}`,
];

describe('init --templates', () => {
  test('copies both parts, prints where they are, and says how they are used', async () => {
    using folder = temporaryFolder();
    const { code, stdout, stderr } = await cli(['init', '--templates'], { cwd: folder.path });
    expect(code).toBe(0);
    const paths = ['weekly.html.hbs', 'weekly.text.hbs'].map((name) => join(folder.path, 'templates', name));
    expect(stdout.trim().split('\n')).toEqual(paths);
    for (const path of paths) {
      expect(readFileSync(path, 'utf8')).toBe(
        readFileSync(path.replace(join(folder.path, 'templates'), ownFolder), 'utf8'),
      );
    }
    expect(stderr).toContain('\n    templates: ./templates\n');
    expect(stderr).not.toContain('mjml');
    expect(readdirSync(folder.path)).toEqual(['templates']);
    await expect(loadTemplates(join(folder.path, 'templates'))).resolves.toBeDefined();
  });

  test('with --mjml copies what they are made of, and needs no more than a folder', async () => {
    using folder = temporaryFolder();
    const { code, stdout, stderr } = await cli(['init', '--templates', 'my: mails', '--mjml'], { cwd: folder.path });
    expect(code).toBe(0);
    const mails = join(folder.path, 'my: mails');
    const parts = readdirSync(join(ownFolder, 'weekly')).map((name) => join('weekly', name));
    const copied = readdirSync(mails, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'weekly');
    expect(copied.sort()).toEqual(['weekly.mjml', 'weekly.text.hbs', ...parts].sort());
    expect(stdout.trim().split('\n')).toHaveLength(copied.length);
    const [, line = ''] = /^ {4}(templates: .*)$/m.exec(stderr) ?? [];
    expect(parse(line)).toEqual({ templates: './my: mails' });
    expect(stderr).not.toContain('npm install');
    await expect(loadTemplates(mails)).resolves.toBeDefined();
  });

  test('says that MJML is to be installed where it is not, and so does who loads it', async () => {
    using folder = temporaryFolder();
    const options = { cwd: folder.path, nodeArguments: withoutMjml };
    const { code, stderr } = await cli(['init', '--mjml'], options);
    expect(code).toBe(0);
    expect(stderr).toContain('MJML is not installed: npm install mjml\n');
    writeFileSync(
      join(folder.path, 'campaign-pulse.config.yaml'),
      `smtp: { host: localhost, port: 1 }
from: { address: pulse@example.com }
reports: [{ id: weekly, recipients: [ann@example.com], templates: ./templates }]
`,
    );
    const run = await cli(['run', 'weekly', '--dry-run'], { ...options, env: { KAKIYO_API_KEY: 'made-up' } });
    expect(run.stderr).toContain(
      'E_TEMPLATE: templates/weekly.mjml needs MJML, which is not installed; npm install mjml\n',
    );
    expect(run.code).toBe(2);
  });

  test('overwrites nothing without --force, and copies nothing then', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'mails'));
    const mine = join(folder.path, 'mails/weekly.text.hbs');
    writeFileSync(mine, 'mine');
    const refused = await cli(['init', '--templates', 'mails'], { cwd: folder.path });
    expect(refused.stderr).toBe(`E_CONFIG_EXISTS: ${mine} is there already; use --force to overwrite it\n`);
    expect(refused.code).toBe(2);
    expect(readdirSync(join(folder.path, 'mails'))).toEqual(['weekly.text.hbs']);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect((await cli(['init', '--templates', 'mails', '--force'], { cwd: folder.path })).code).toBe(0);
    expect(readFileSync(mine, 'utf8')).toContain('{{verdict}}');
  });

  test('takes a link that leads nowhere for a file, and writes nothing where it leads', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'mails'));
    const link = join(folder.path, 'mails/weekly.text.hbs');
    symlinkSync('../outside', link);
    const { code, stderr } = await cli(['init', '--templates', 'mails'], { cwd: folder.path });
    expect(stderr).toBe(`E_CONFIG_EXISTS: ${link} is there already; use --force to overwrite it\n`);
    expect(code).toBe(2);
    expect(readdirSync(folder.path)).toEqual(['mails']);
  });

  test('puts no second HTML part beside one, not even with --force', async () => {
    using folder = temporaryFolder();
    await cli(['init', '--templates'], { cwd: folder.path });
    const { code, stderr } = await cli(['init', '--templates', '--mjml', '--force'], { cwd: folder.path });
    expect(stderr).toMatch(
      /^E_CONFIG_EXISTS: .*weekly\.html\.hbs is there, and one mail has one template; move it away\n$/,
    );
    expect(code).toBe(2);
    expect(existsSync(join(folder.path, 'templates/weekly.mjml'))).toBe(false);
  });

  test('says so where it cannot write', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'taken'), '');
    const { code, stderr } = await cli(['init', '--templates', 'taken'], { cwd: folder.path });
    expect(stderr).toMatch(/^E_OUTPUT: the templates cannot be written: .*; choose another folder\n$/);
    expect(code).toBe(2);
  });
});
