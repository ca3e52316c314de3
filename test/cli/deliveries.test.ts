import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveDelivery } from '../../src/run/resolve-delivery.ts';
import { deliveriesOf, findDelivery, historyOf } from '../../src/store/deliveries.ts';
import { findSlot } from '../../src/store/slots.ts';
import { type CliResult, cli } from '../support/cli.ts';
import { deliveredTo } from '../support/ledger.ts';
import { type TestWorkshop, testWorkshop } from '../support/workshop.ts';

const key = 'weekly/2026-11-23';

/** An installation on whose slot of 23 November Ann's mail is unknown and Ben's was accepted. */
async function installation(): Promise<{
  house: TestWorkshop;
  ann: string;
  run: (...args: string[]) => Promise<CliResult>;
}> {
  const recipients = ['ann@example.com', 'ben@example.com'];
  const house = await testWorkshop({ campaigns: { ids: ['campaign_123'] }, recipients });
  const [ann] = await deliveredTo(house, '2026-11-23', { dot: ['close', '250 2.0.0 taken as 7'] });
  const cwd = dirname(house.storePath);
  const config = {
    smtp: { host: 'smtp.example.com' },
    from: { address: 'pulse@example.com' },
    store: { path: 'test.db' },
    reports: [{ id: 'weekly', recipients }],
  };
  writeFileSync(join(cwd, 'campaign-pulse.config.json'), JSON.stringify(config));
  return { house, ann: ann?.message_id ?? '', run: (...args) => cli(args, { cwd }) };
}

describe('deliveries', () => {
  test('are listed and shown with history, headers and what to do, and status says what is unknown', async () => {
    const { house, ann, run } = await installation();
    await using _house = house;
    const [unknown, shown, asJson, status] = await Promise.all([
      run('deliveries', 'list', '--state', 'unknown', '--report', 'weekly'),
      run('deliveries', 'show', `<${ann}>`),
      run('deliveries', 'show', key, 'Ann@example.com', '--json'),
      run('status'),
    ]);
    expect(unknown.stdout.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(`^unknown  ${key}  ann@.*${ann}`),
    ]);
    for (const words of [
      `${ann}: unknown`,
      'The server may have taken it.',
      'deliveries resolve <id> --accepted | --resend',
      'pending → sending',
      'handed → unknown',
      `  Message-ID: <${ann}>`,
      '  To: ann@example.com',
    ]) {
      expect(shown.stdout).toContain(words);
    }
    expect(JSON.parse(asJson.stdout).deliveries).toMatchObject([
      {
        messageId: ann,
        slot: key,
        campaign: null,
        attempts: 1,
        intact: true,
        history: [{ to: 'sending', by: null }, { to: 'handed' }, { to: 'unknown' }],
      },
    ]);
    expect(status.stdout).toContain('1 unknown: find out whether they arrived, see campaign-pulse deliveries list');
  });

  test('are resolved with a reason and a name for the record, and not without', async () => {
    const { house, ann, run } = await installation();
    await using _house = house;
    const refused = await Promise.all([
      run('deliveries', 'resolve', ann, '--resend', '--because', ' '),
      run('deliveries', 'resolve', ann, '--accepted', '--resend', '--because', 'x'),
    ]);
    for (const { code, stderr } of refused)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^E_USAGE: .*\n$/)]);
    expect(await findDelivery(house.store, ann)).toMatchObject({ state: 'unknown' });

    const resolved = await run('deliveries', 'resolve', ann, '--resend', '--because', 'Ann has none');
    expect(resolved).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('ann@example.com: pending'),
    });
    expect((await historyOf(house.store, ann)).at(-1)).toMatchObject({
      from: 'unknown',
      to: 'pending',
      detail: 'Ann has none',
      by: userInfo().username,
    });
    expect(await findSlot(house.store, key)).toMatchObject({ state: 'delivering' });
  });
});

test('O07 backup and restore say what they did, and what is to be done', async () => {
  const { house, ann, run } = await installation();
  await using _house = house;
  await resolveDelivery(house.workshop, ann, { type: 'resend', because: 'Ann has none', by: 'ann' });
  const made = await run('backup', 'backup.db');
  expect(made).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^backup\.db: 1 slots, 2 deliveries, checked, \d+ bytes\n$/),
  });
  const restored = await run('restore', 'backup.db', '--json');
  const { kept, ...rest } = JSON.parse(restored.stdout);
  expect(rest).toEqual({ database: house.storePath, generation: 1, heldDeliveries: 1, heldSlots: 0 });
  expect(existsSync(kept)).toBe(true);
  expect(await deliveriesOf(house.store, key)).toMatchObject([{ state: 'unknown' }, { state: 'accepted' }]);
});
