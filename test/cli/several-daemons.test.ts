import { afterAll, describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { openStore } from '../../src/store/open.ts';
import { watchedSince } from '../../src/store/slots.ts';
import { type End, type Installation, install } from '../support/crash/installation.ts';
import { dumpStore, readStore } from '../support/crash/store-content.ts';
import { beginsAt, campaigns, resumesAt, stories } from '../support/crash/stories.ts';
import { type SmtpPhase, type SmtpScript, startSmtpScript } from '../support/smtp-script.ts';

const mock = await startMock({ now: new Date(beginsAt), campaigns });
afterAll(() => mock.close());

const [older] = stories;
if (!older) throw new Error('there is a story of an older store');

const report = {
  id: 'weekly',
  campaigns: { ids: campaigns.map(({ id }) => id) },
  recipients: ['ann@example.com', 'bob@example.com'],
};

/** One report that is due when the clock begins. */
const due = {
  reports: [report],
  async prepare(path: string) {
    await using store = await openStore(path);
    await watchedSince(store, report.id, new Date('2026-11-22T08:00:00Z'));
    // Kysely warns of a clock that is behind the last migration's.
    await store
      .updateTable('kysely_migration' as never)
      .set({ timestamp: '2026-11-22T08:00:00.000Z' } as never)
      .execute();
  },
};

function fourDaemons(house: Installation, now: string): Promise<readonly End[]> {
  return Promise.all(Array.from({ length: 4 }, () => house.run(['start'], { NOW: now })));
}

/** Lines of the log that tell of anything but what becomes of slots and mails. pino: 30 is info. */
function complaints({ log }: End): readonly string[] {
  return log.filter((line) => !/"msg":"(ended|delivery)"/.test(line) && !line.startsWith('{"level":30,'));
}

/** The slots that these processes say they have ended. */
function ended(ends: readonly End[]): readonly string[] {
  return ends.flatMap(({ log }) =>
    log.filter((line) => line.includes('"msg":"ended"')).map((line) => JSON.parse(line).slot),
  );
}

function expectAllWell(ends: readonly End[]): void {
  expect(ends.flatMap(complaints)).toEqual([]);
  expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0));
}

function twice(all: readonly string[]): readonly string[] {
  return all.filter((one, place) => all.indexOf(one) < place);
}

describe('four daemons on one file', () => {
  test('S08 that all make it: it is whole, and there are no lock errors', async () => {
    await using house = await install({ ...due, prepare: async () => {} }, mock);
    expectAllWell(await fourDaemons(house, beginsAt));
    expect(dumpStore(house.storePath).filter((row) => row.startsWith('watches '))).toHaveLength(1);
  });

  test('S08 that find an older one, with a slot due: it is migrated once, and there is one run, and no lock errors', async () => {
    await using house = await install({ ...due, prepare: older.prepare }, mock);
    const ends = await fourDaemons(house, beginsAt);
    expectAllWell(ends);
    const calls = await house.calls();
    expect(calls).toHaveLength(campaigns.length + 1);
    expect(twice(calls)).toEqual([]);
    const accepted = await house.accepted();
    expect(accepted.map(({ subject, recipient }) => [recipient, subject === 'Left behind']).sort()).toEqual(
      report.recipients.flatMap((recipient) => [false, true].map((isOld) => [recipient, isOld])),
    );
    const { slots } = readStore(house.storePath);
    expect(slots).toHaveLength(3);
    expect(ended(ends).toSorted()).toEqual(slots.map(({ key }) => key).sort());
  });
});

/** All but what nobody's slot is: what answers showed is true whoever asked, and so are the turns that were taken. */
function slotsAndLedger(house: Installation): readonly string[] {
  return dumpStore(house.storePath).filter((row) => !/^(observations|paces) /.test(row));
}

describe('a daemon that is stopped (SIGSTOP) while it holds a slot, and wakes after another one finished it', () => {
  test('S09 in the middle of collecting: it changes nothing', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    let isFirst = true;
    await using house = await install(due, mock, {
      async beforeAnswer(path) {
        if (!isFirst || !path.startsWith('/analytics/campaigns/')) return;
        isFirst = false;
        asked.resolve();
        await answer.promise;
      },
    });
    const holder = house.launch(['start'], { NOW: beginsAt });
    await asked.promise;
    holder.child.kill('SIGSTOP');
    expectAllWell([await house.run(['start'], { NOW: resumesAt })]);
    const finished = slotsAndLedger(house);
    expect(await house.accepted()).toHaveLength(2);

    answer.resolve();
    holder.child.kill('SIGCONT');
    expectAllWell([await holder.ended]);
    expect(slotsAndLedger(house)).toEqual(finished);
    expect(await house.accepted()).toHaveLength(2);
  });

  const submissions: readonly (readonly [title: string, phase: SmtpPhase, late: string, states: readonly string[]])[] =
    [
      [
        'S09 before the server has taken the recipient: the other one sends it, and it sends nothing',
        'rcpt',
        '250 2.1.5 fine',
        ['accepted', 'accepted'],
      ],
      [
        'S09 while the server judges the message: it is unknown, sent by nobody again, and stays so',
        'dot',
        '250 2.0.0 taken',
        ['unknown', 'accepted'],
      ],
    ];
  test.each(submissions)('%s', async (_, phase, late, states) => {
    const script: SmtpScript = { [phase]: ['hang', late] };
    await using smtp = await startSmtpScript(script);
    await using house = await install(due, mock, { smtp });
    const holder = house.launch(['start'], { NOW: beginsAt });
    await smtp.reached(phase);
    holder.child.kill('SIGSTOP');
    expectAllWell([await house.run(['start'], { NOW: resumesAt })]);
    const finished = slotsAndLedger(house);
    expect(readStore(house.storePath).deliveries.map(({ state }) => state)).toEqual(states);
    expect(smtp.messages).toHaveLength(2);

    smtp.say(late);
    holder.child.kill('SIGCONT');
    expectAllWell([await holder.ended]);
    expect(slotsAndLedger(house)).toEqual(finished);
    const readers = smtp.messages.map((message) => /^To: (\S+)/m.exec(message.toString())?.[1]);
    expect(readers.toSorted()).toEqual(report.recipients);
  });
});
