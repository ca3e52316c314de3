import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, simulatedCampaigns, startMock } from '../../src/mock/index.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/folder.ts';
import { get, startOnMonday } from './served.ts';

const run = promisify(execFile);
/** The page asks once a second, and may share the machine with other tests. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

describe.skipIf(chromiumPath === undefined)(
  `the page at /__mock, in Chromium${chromiumPath ? '' : ' (none is installed)'}`,
  () => {
    let browser: Browser;
    let mock: Mock;
    let page: Page;
    beforeAll(async () => {
      mock = await startOnMonday();
      browser = await launchChromium();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    });
    // Every test opens the page anew, which costs less than a new tab.
    beforeEach(() => mock.reset());
    afterAll(async () => {
      await browser.close();
      await mock.close();
    });

    it('loads without an error, a refused resource or a request to elsewhere, also while it is used', async () => {
      const complaints: string[] = [];
      const origins = new Set<string>();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      page.on('request', (request) => origins.add(new URL(request.url()).protocol + new URL(request.url()).host));
      await open(mock);
      await send();
      await page.getByRole('button', { name: '+1 day' }).click();
      await eventually(() => text('#now')).toBe('Tue, 24 Nov 2026 08:00 UTC');
      expect(complaints).toEqual([]);
      expect([...origins].filter((origin) => origin !== 'data:')).toEqual([`http:${new URL(mock.url).host}`]);
    });

    it('shows the base URL, the operations and every campaign', async () => {
      await open(mock);
      expect(await text('#base')).toBe(mock.url);
      const campaigns = (await get(mock, '/campaigns')).json as { id: string; name: string }[];
      const shown = await page.locator('#campaigns li').allTextContents();
      expect(shown).toHaveLength(campaigns.length);
      for (const [at, { id, name }] of campaigns.entries()) {
        expect(shown[at]).toContain(id);
        expect(shown[at]).toContain(name);
      }
      expect(await page.locator('#operations code').allTextContents()).toContain('/analytics/campaigns/{campaignId}');
    });

    it('sends what is chosen, and says how', async () => {
      await open(mock);
      await page.getByRole('button', { name: 'HR Tech Webinar' }).click();
      await eventually(shownJson).toMatchObject({ campaign: { id: 'campaign_hr_webinar' } });
      await page.getByLabel('Status code').selectOption('403');
      await eventually(() => text('#response')).toMatch(/^403 Forbidden/);
      expect(await text('#curl')).toContain("-H 'Prefer: code=403'");
      await page.getByLabel('Fault, this request').selectOption('truncated');
      await eventually(() => text('#response')).toContain('the body broke off');
      await page.getByLabel('Fault, this request').selectOption('reset');
      await eventually(() => text('#response')).toMatch(/^No answer/);
    });

    it.each(['campaign_bank_cisos', `it's "$(echo hurt)" \`id\` [1-3]{a,b} & ü#?/%2F\\`])(
      'gives for %s a curl command that fetches what is shown',
      async (id) => {
        await open(mock);
        await page.getByLabel('campaignId').fill(id);
        await page.getByLabel('Scenario, this request').selectOption('weak-closing');
        await send();
        const { stdout } = await run('sh', ['-c', `${await text('#curl')} --silent`]);
        expect(await shownJson()).toEqual(JSON.parse(stdout));
        const paths = new Set(mock.requests().map(({ path }) => path));
        expect([...paths]).toEqual([`/analytics/campaigns/${encodeURIComponent(id)}`]);
      },
    );

    it('changes the scenario of the whole server, and shows the answer again', async () => {
      await open(mock);
      await page.getByRole('button', { name: 'HR Tech Webinar' }).click();
      await eventually(shownJson).toMatchObject({ campaign: { id: 'campaign_hr_webinar' } });
      await page.getByLabel('Scenario of every request').selectOption('brand-new');
      await eventually(shownJson).toMatchObject({ metrics: { totalMessages: 0, responseRate: null } });
      await page.getByRole('button', { name: 'Reset everything' }).click();
      await eventually(() => text('#response')).toContain('Press Send');
      // The page is empty at once, the server when it has heard of it.
      await eventually(async () => mock.requests()).toEqual([]);
    });

    it('moves the clock, and a week later the week has been added', async () => {
      type Body = { metrics: { totalMessages: number }; activity: { last7Days: { messages: number } } };
      await open(mock);
      await page.getByRole('button', { name: 'CFOs at Series B' }).click();
      await eventually(shownJson).toMatchObject({ campaign: { id: 'campaign_fintech_cfos' } });
      const before = (await shownJson()) as Body;
      await page.getByRole('button', { name: '+1 week' }).click();
      const total = async () => ((await shownJson()) as Body | undefined)?.metrics.totalMessages ?? 0;
      await eventually(total).toBeGreaterThan(before.metrics.totalMessages);
      const after = (await shownJson()) as Body;
      expect(after.metrics.totalMessages - before.metrics.totalMessages).toBe(after.activity.last7Days.messages);

      await page.getByLabel('Go to (UTC)').fill('2026-12-24T18:30');
      await page.getByRole('button', { name: 'Set', exact: true }).click();
      await eventually(() => text('#now')).toBe('Thu, 24 Dec 2026 18:30 UTC');
    });

    it('lists the requests of other programs, newest first, with their violations', async () => {
      await open(mock);
      expect(await page.locator('#no-requests').isVisible()).toBe(true);
      await get(mock, '/verify');
      await get(mock, '/campaigns?limit=many');
      const newest = page.locator('#requests > li').first();
      await newest.getByText('1 violation').click();
      const [violation] = mock.requests().at(-1)?.violations ?? [];
      expect(await newest.locator('.violations').textContent()).toContain(violation?.message ?? 'no violation');
      expect(await page.locator('#requests > li').last().textContent()).toContain('/verify');
    });

    it('shows hostile names and paths as text', async () => {
      const hostile = '<img/src=x/onerror=alert(1)>';
      mock.setCampaigns(simulatedCampaigns.map((campaign) => ({ ...campaign, name: hostile })));
      // Of a request that is refused, the path is remembered as it came.
      httpGet(mock.url, { path: `/${hostile}`, headers: { host: 'elsewhere.example' } }, (response) =>
        response.resume(),
      );
      await open(mock);
      await eventually(() => text('#requests code')).toBe(`/${hostile}`);
      expect(await page.locator('#campaigns button').first().textContent()).toContain(hostile);
      await send();
      expect(await page.locator('img').count()).toBe(0);
    });

    it('needs no sideways scrolling on a phone', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(mock);
      await page.getByLabel('campaignId').fill('campaign_'.repeat(20));
      await send();
      await page.locator('#requests > li').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    });

    it('serves another document too, and says what is wrong with it after a bad edit, and when the mock has gone', async () => {
      using folder = temporaryFolder();
      const spec = join(folder.path, 'pets.json');
      const name = { name: 'petId', in: 'path', required: true, schema: { type: 'string' } };
      const answer = { description: 'A pet', content: { 'application/json': { example: { name: 'Tom' } } } };
      const paths = { '/pets/{petId}': { get: { parameters: [name], responses: { 200: answer } } } };
      writeFileSync(spec, JSON.stringify({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths }));
      await using other = await startMock({ spec });
      await open(other);
      expect(await page.getByRole('heading', { name: 'Campaigns' }).isVisible()).toBe(false);
      await page.getByLabel('petId').fill('tom');
      await send();
      expect(await shownJson()).toEqual({ name: 'Tom' });

      writeFileSync(spec, '{ "openapi": ');
      await page.getByRole('alert').getByText('pets.json').waitFor();
      await send();
      expect(await shownJson()).toEqual({ name: 'Tom' });

      await other.close();
      await page.getByRole('alert').getByText('no longer answers').waitFor();
    });

    async function open({ url }: Mock): Promise<void> {
      await page.goto(new URL('/__mock', url).href);
      await page.locator('#operations li').first().waitFor();
    }

    /** Presses Send, and waits for the answer. */
    async function send(): Promise<void> {
      await page.getByRole('button', { name: 'Send' }).click();
      await page.locator('#response .status').waitFor();
    }

    async function text(selector: string): Promise<string | null> {
      return page.locator(selector).first().textContent();
    }

    /** Undefined while an answer is on its way. */
    async function shownJson(): Promise<unknown> {
      const waiting = (await page.locator('#response .status').count()) === 0;
      return waiting ? undefined : JSON.parse((await text('#answer-body')) ?? 'null');
    }
  },
);
