import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../src/serving/server.ts';
import { unsubscribePages } from '../../src/unsubscribe/pages.ts';
import type { Subscription } from '../../src/unsubscribe/subscriptions.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { subscriptionOf, subscriptions } from './subscriptions.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(chromiumPath === undefined)(
  `the unsubscribe page, in Chromium${chromiumPath ? '' : ' (none is installed)'}`,
  () => {
    const gone: Subscription[] = [];
    let server: HttpServer;
    let browser: Browser;
    beforeAll(async () => {
      const unsubscribe = async (subscription: Subscription): Promise<void> => void gone.push(subscription);
      const trouble = (error: unknown): never => {
        throw error;
      };
      server = await startHttpServer({
        rooms: [unsubscribePages({ subscriptions, unsubscribe })],
        trouble,
        host: '127.0.0.1',
        port: 0,
      });
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    });

    test.each([
      ['ann@example.com', 'light', 'Unsubscribe', 'You are unsubscribed'],
      ['Ben@example.com', 'dark', 'Abbestellen', 'Sie sind abgemeldet'],
      ['noa@example.com', 'light', 'ביטול הרישום', 'הרישום בוטל'],
    ] as const)('lets %s go by its button (%s), within its own policy', async (address, colorScheme, button, done) => {
      const subscription = subscriptionOf('weekly', address);
      const page = await browser.newPage({ colorScheme, viewport: { width: 375, height: 667 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(server.url + subscription.url.pathname);
      expect(gone).not.toContain(subscription);
      // As text, since these run in the page, whose globals are not ours.
      expect(await page.evaluate("getComputedStyle(document.querySelector('button')).backgroundColor")).toBe(
        'rgb(11, 110, 95)',
      );
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const violations = await page.evaluate('axe.run().then((found) => found.violations.map(({ id }) => id))');
      expect(violations).toEqual([]);

      await page.getByRole('button', { name: button }).click();

      expect(await page.getByRole('heading').textContent()).toBe(done);
      expect(gone.filter((one) => one === subscription)).toHaveLength(1);
      expect(complaints).toEqual([]);

      await page.close();
    });
  },
);
