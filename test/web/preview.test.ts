import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { table } from './messages.ts';
import { configuration, hostileName, scene } from './scene.ts';

let stage: Awaited<ReturnType<typeof scene>>;
beforeAll(async () => {
  stage = await scene();
});
afterAll(() => stage[Symbol.asyncDispose]());

const stored = 'report=weekly&show=stored/weekly/2026-11-16';

function ask(path: string, init?: RequestInit): Promise<Response> {
  return fetch(new URL(path, stage.preview.url), init);
}

/** What the tests look into, of what the page is told. */
interface Told {
  readonly isConfigured: boolean;
  readonly storeProblem: string | null;
  readonly reports: readonly object[];
  readonly scenarios: readonly object[];
  readonly mails: readonly { readonly key: string; readonly to: string; readonly label: string }[];
  readonly mail: {
    readonly key: string;
    readonly recipient: string;
    readonly html: string;
    readonly text: string;
    readonly size: { readonly message: number };
  };
}

async function json(path: string): Promise<Told> {
  return (await ask(path)).json() as Promise<Told>;
}

describe('the preview', () => {
  test('answers this machine by its own names only, and is read, not written', async () => {
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve) => {
        get(stage.preview.url, { headers: { host } }, (response) => resolve(response.resume().statusCode));
      });
    const { port } = new URL(stage.preview.url);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor('pulse.example.com')).toBe(403);
    expect(await statusFor(`127.0.0.1.example.com:${port}`)).toBe(403);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await ask('/mail', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
    expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
    expect((await ask('/elsewhere')).status).toBe(404);
  });

  test('lets its page load from itself alone, and a mail nothing at all', async () => {
    const page = await ask('/');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self';/,
    );
    expect(await page.text()).not.toMatch(/<script>|style="|\son\w+=/);
    const mail = await ask(`/mail.html?${stored}`);
    expect(mail.headers.get('content-security-policy')).toMatch(/^sandbox allow-same-origin; default-src 'none';/);
    for (const { headers } of [page, mail]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  test('offers what is configured, what is stored and what the mock’s world can show', async () => {
    const { reports, scenarios, isConfigured, storeProblem } = await json('/choices');
    expect({ isConfigured, storeProblem }).toEqual({ isConfigured: true, storeProblem: null });
    expect(reports).toEqual([
      {
        id: 'weekly',
        title: `Outreach ${hostileName}`,
        stored: [{ slot: 'weekly/2026-11-16', date: '2026-11-16', isScheduled: true }],
      },
      { id: 'owners', title: 'To each owner', stored: [] },
    ]);
    expect(scenarios).toContainEqual({ name: 'declining', purpose: expect.any(String) });
  });

  test('shows a stored message as it was sent, with its state, and gives its bytes and its files', async () => {
    const { mail } = await json(`/mail?${stored}`);
    expect(mail).toMatchObject({
      subject: hostileName,
      text: expect.stringMatching(/^Good morning/),
      ledger: { state: 'accepted', attempts: 1, detail: `250 ${hostileName}` },
      attachments: [
        { name: 'dot.png', type: 'image/png', cid: 'dot@campaign-pulse' },
        { name: '../../weekly.csv', type: 'text/csv', cid: null },
      ],
    });
    const whole = await ask(`/mail.eml?${stored}`);
    expect((await whole.arrayBuffer()).byteLength).toBe(mail.size.message);
    const file = await ask(`/attachment?${stored}&n=1`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=".._.._weekly.csv"');
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(await file.text()).toBe(table);
    expect((await ask(`/attachment?${stored}&n=2`)).status).toBe(404);
  });

  test('renders a scenario for each reader, the same bytes each time, with links that nobody can use', async () => {
    const scenario = 'report=weekly&show=scenario/declining';
    const { mails, mail } = await json(`/mail?${scenario}&to=jonas@example.com`);
    expect(mails.map(({ to }) => to)).toEqual(['ann@example.com', 'jonas@example.com']);
    expect(mail.recipient).toBe('jonas@example.com');
    expect(mail.html).toMatch(/<html lang="de/);
    const raw = await (await ask(`/mail.eml?${scenario}`)).arrayBuffer();
    expect(Buffer.from(raw).toString()).not.toContain('mail.example.com');
    const read = await PostalMime.parse(raw);
    expect(read.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe('<mailto:pulse@example.com>');
    writeFileSync(stage.at('pulse.yaml'), `${stringify(configuration)}\n# edited\n`);
    expect(Buffer.from(await (await ask(`/mail.eml?${scenario}`)).arrayBuffer())).toEqual(Buffer.from(raw));
  });

  test('shows each campaign’s own mail where a report writes to owners', async () => {
    const owners = 'report=owners&show=scenario';
    const { mails, mail } = await json(`/mail?${owners}`);
    expect(mails.length).toBeGreaterThan(5);
    expect(mail.key).toBe(mails[0]?.key);
    const last = mails.at(-1);
    const other = await json(`/mail?${owners}&mail=${last?.key}`);
    expect(other.mail.key).toBe(last?.key);
    expect(other.mail.text).toContain(last?.label);
  });

  test.each([
    ['/mail?report=nobody', 'E_REPORT_UNKNOWN'],
    ['/mail?report=weekly&show=scenario/sunny', 'E_USAGE'],
    ['/mail?report=weekly&show=stored/weekly/2020-01-06', 'E_HISTORY'],
    ['/mail?report=owners&show=stored/weekly/2026-11-16', 'E_HISTORY'],
    ['/mail?report=weekly&show=again/2020-01-06', 'E_HISTORY'],
  ])('says in a line why %s shows nothing', async (path, code) => {
    expect(await json(path)).toEqual({ problem: expect.stringMatching(new RegExp(`^${code}: [^\n]+; [^\n]+$`)) });
    expect((await ask(path.replace('/mail', '/mail.html'))).status).toBe(404);
  });

  test('tells of edits until it is closed, also of one that cannot be read', async () => {
    const editions = eventsOf(await ask('/changes'));
    const before = Number((await editions.next()).value);
    writeFileSync(stage.at('pulse.yaml'), 'reports: [');
    expect((await editions.next()).value).toBe(String(before + 1));
    expect(await json('/choices')).toEqual({ problem: expect.stringMatching(/^E_CONFIG_FORMAT: .*pulse\.yaml:1:/) });
    writeFileSync(stage.at('pulse.yaml'), stringify(configuration));
    expect((await editions.next()).value).toBe(String(before + 2));
    expect((await json('/choices')).reports).toHaveLength(2);
    await editions.return(undefined);
  });
});

test('a preview that is closed lets nobody wait', async () => {
  const other = await scene();
  const listening = await fetch(new URL('/changes', other.preview.url));
  await other[Symbol.asyncDispose]();
  expect(await listening.text()).toMatch(/^retry: 1000\ndata: 0\n\n$/);
});

/** The data of server-sent events. */
async function* eventsOf({ body }: Response): AsyncGenerator<string> {
  let waiting = '';
  for await (const chunk of body ?? []) {
    waiting += Buffer.from(chunk).toString();
    for (const [event, data = ''] of waiting.matchAll(/(?:retry: \d+\n)?data: (.*)\n\n/g)) {
      waiting = waiting.slice(waiting.indexOf(event) + event.length);
      yield data;
    }
  }
}
