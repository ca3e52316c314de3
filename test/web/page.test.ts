import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { hostileName, scene } from './scene.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of a machine that other tests share. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });
const stored = '?report=weekly&show=stored/weekly/2026-11-16';

describe.skipIf(chromiumPath === undefined)(
  `the preview's page, in Chromium${chromiumPath ? '' : ' (none is installed)'}`,
  () => {
    let stage: Awaited<ReturnType<typeof scene>>;
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];
    const asked = new Set<string>();
    beforeAll(async () => {
      [stage, browser] = await Promise.all([scene(), launchChromium()]);
      page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
    });
    beforeEach(() => page.setViewportSize({ width: 1440, height: 900 }));
    afterAll(async () => {
      await browser?.close();
      await stage?.[Symbol.asyncDispose]();
    });

    test('shows a mail on a computer and on a phone, with its subject, its parts and its checks', async () => {
      await open();
      for (const [id, width] of [
        ['desktop', 680],
        ['phone', 390],
      ] as const) {
        expect(await ofMail(id, 'documentElement.clientWidth')).toBe(width);
        expect(await inside(id).locator('h1').isVisible()).toBe(true);
        // As high as the mail is, so that nothing scrolls within the page.
        const all = await ofMail(id, 'documentElement.scrollHeight');
        const seen = await ofMail(id, 'documentElement.clientHeight');
        expect(seen).toBeGreaterThan(1_000);
        expect(all).toBe(seen);
      }
      const subject = (await page.locator('.wide .subject').textContent()) ?? '';
      expect(await page.locator('.narrow .subject').textContent()).toBe(subject);
      expect(await page.title()).toBe(`${subject} · Campaign Pulse preview`);
      expect(await page.locator('#checks li').count()).toBeGreaterThan(8);
      expect(await page.locator('#files a').allTextContents()).toContainEqual(expect.stringMatching(/\.csv$/));

      await part('Text');
      expect(await page.locator('#part-text').textContent()).toContain('Outreach');
      await part('Source');
      expect(await page.locator('#part-source').textContent()).toContain('<!doctype html>');
      await part('Headers');
      expect(await page.locator('#headers').textContent()).toContain(subject);
      await part('Mail');
      await inside('desktop').locator('h1').waitFor();
      expect(complaints).toEqual([]);
      expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(stage.preview.url).origin]);
    });

    test('keeps all that is chosen in its address, and goes back', async () => {
      await open();
      const shown = page.getByLabel('Shown', { exact: true });
      const first = await shown.inputValue();
      await page.getByLabel('To', { exact: true }).selectOption('jonas@example.com');
      await settled();
      await page.getByText('Dark', { exact: true }).click();
      await page.getByText('Phone', { exact: true }).click();
      expect(await page.locator('#desktop').isVisible()).toBe(false);
      const subject = await page.locator('.wide .subject').textContent();
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await settled();
      expect(await page.locator('.wide .subject').textContent()).toBe(subject);
      expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('jonas@example.com');
      expect(await page.getByLabel('Dark').isChecked()).toBe(true);
      expect(await page.locator('#desktop').isVisible()).toBe(false);

      await shown.selectOption('stored/weekly/2026-11-16');
      await settled();
      await page.goBack();
      await eventually(() => shown.inputValue()).toBe(first);
      await settled();
      complaints.length = 0;
    });

    test('shows dark mode as it is, whatever the machine prefers, and the mail without its style sheet', async () => {
      const colour = (): Promise<unknown> =>
        ofMail('desktop', 'defaultView.getComputedStyle(mail.querySelector("h1")).color');
      await open('?scheme=dark');
      const dark = await colour();
      await open('?scheme=light');
      const light = await colour();
      expect(dark).not.toBe(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colour()).toBe(light);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.getByLabel('Style sheet').uncheck();
      await eventually(() => inside('desktop').locator('style').count()).toBe(0);
      expect(await inside('desktop').locator('h1').isVisible()).toBe(true);
    });

    test('can be used with the keyboard alone', async () => {
      await open();
      await page.getByLabel('Report').focus();
      for (const expected of ['show', 'to']) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.id')).toBe(expected);
      }
      await page.getByRole('radio', { name: 'Mail' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#part-text').isVisible()).toBe(true);
    });

    test('runs nothing of a stored message, sends nothing and goes nowhere', async () => {
      await open(stored);
      const mail = inside('desktop');
      expect(await page.locator('.wide .subject').textContent()).toBe(hostileName);
      expect(await page.locator('#ledger').textContent()).toContain(`accepted 1 try`);
      expect(await page.locator('#ledger').textContent()).toContain(hostileName);
      expect(await page.locator('body img').count()).toBe(0);
      expect(await mail.locator('#words').textContent()).toBe('A stored message');
      for (const id of ['out', 'top', 'code', 'send', 'same']) await mail.locator(`#${id}`).click();
      await page.getByText('Dark', { exact: true }).click();
      await settled();
      expect(await mail.locator('#words').textContent()).toBe('A stored message');
      expect(page.context().pages()).toHaveLength(1);
      expect(page.url()).toContain(stage.preview.url);
      expect(stage.elsewhere.asked()).toEqual([]);
      // The refused pictures, links and scripts were told of.
      expect(complaints.splice(0).length).toBeGreaterThan(0);
    });

    test('leaves pictures out where the reader would, and what is said in their place stays', async () => {
      const pictureWidth = (): Promise<unknown> =>
        ofMail('desktop', 'querySelector("[alt=\'A red dot\']").naturalWidth');
      await open(stored);
      expect(await pictureWidth()).toBe(1);
      await page.getByLabel('Pictures').uncheck();
      await eventually(pictureWidth).toBe(0);
      expect(await inside('desktop').getByAltText('A red dot').isVisible()).toBe(true);
      complaints.length = 0;
    });

    test('follows an edit of a template where it is, says which line is wrong, and recovers', async () => {
      const path = stage.at('templates/weekly.html.hbs');
      const good = readFileSync(path, 'utf8');
      await open();
      await page.evaluate('scrollTo(0, 400)');
      writeFileSync(path, good.replace('{{verdict}}', 'Edited: {{verdict}}'));
      await eventually(() => inside('desktop').locator('h1').textContent()).toMatch(/^Edited: /);
      expect(await page.evaluate('scrollY')).toBe(400);
      expect(await page.locator('#live').textContent()).toMatch(/^Edited \d/);

      const line = good.slice(0, good.indexOf('{{verdict}}')).split('\n').length;
      writeFileSync(path, good.replace('{{verdict}}', '{{verdikt}}'));
      await page.getByRole('alert').getByText('E_TEMPLATE').waitFor();
      expect(await page.locator('#problem-line').textContent()).toContain(`weekly.html.hbs:${line}`);
      expect(await page.locator('#view').isVisible()).toBe(false);

      writeFileSync(path, good);
      await eventually(() => inside('desktop').locator('h1').textContent()).not.toMatch(/^Edited: /);
      expect(await page.getByRole('alert').isVisible()).toBe(false);
    });

    test('has no barriers that axe knows, in light and in dark, and scrolls nowhere sideways on a phone', async () => {
      await page.setViewportSize({ width: 375, height: 812 });
      for (const [scheme, query] of [
        ['light', ''],
        ['dark', '?part=headers'],
        ['dark', stored],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await open(query);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
        // The mail has its own tests.
        await page.evaluate(axe);
        const found =
          "axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))";
        const violations = await page.evaluate(found);
        expect(violations).toEqual([]);
      }
    });

    async function open(query = ''): Promise<void> {
      await page.goto(stage.preview.url + query);
      await settled();
    }

    /** Until what was chosen is shown. */
    async function settled(): Promise<void> {
      await page.locator('#stage[aria-busy="false"]').waitFor();
      if (await page.locator('#part-mail').isHidden()) return;
      await eventually(() => page.locator('iframe.coming').count()).toBe(0);
    }

    function inside(id: 'desktop' | 'phone'): FrameLocator {
      return page.frameLocator(`#${id} iframe:not(.coming)`);
    }

    /** The mail of a frame cannot be asked itself: it runs no scripts. */
    function ofMail(id: 'desktop' | 'phone', property: string): Promise<unknown> {
      const mail = `document.querySelector('#${id} iframe:not(.coming)').contentDocument`;
      return page.evaluate(`((mail) => mail.${property})(${mail})`);
    }

    async function part(name: string): Promise<void> {
      await page.locator('#tools').getByText(name, { exact: true }).click();
    }
  },
);
