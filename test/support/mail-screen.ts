import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import type { ReceivedMail } from './mail-samples.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of pages, and a mail is no page: the program that shows it has the landmarks. */
const rulesOfPages = ['landmark-one-main', 'region'];

export type Scheme = 'light' | 'dark';

/** What a mail program takes away before it shows a mail. */
export interface Loss {
  /** `<style>`, as Gmail's app does for accounts of others. */
  readonly styleSheets?: boolean;
  readonly pictures?: boolean;
  /** Every style and colour. */
  readonly looks?: boolean;
}

/** One page of Chromium, without a network, that shows one mail after the other. */
export class MailScreen implements AsyncDisposable {
  readonly #browser: Browser;
  readonly page: Page;
  /** Addresses that a mail has asked for. */
  readonly asked: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
    page.on('request', (request) => {
      if (!/^(?:data|about|cid):/.test(request.url())) this.asked.push(request.url());
    });
  }

  static async open(): Promise<MailScreen> {
    const browser = await launchChromium();
    const context = await browser.newContext({ offline: true });
    return new MailScreen(browser, await context.newPage());
  }

  async show({ html, pictures }: ReceivedMail, loss: Loss = {}): Promise<void> {
    let shown = html;
    if (!loss.pictures) for (const [id, url] of pictures) shown = shown.replaceAll(`cid:${id}`, url);
    if (loss.styleSheets || loss.looks) shown = shown.replaceAll(/<style\b[\s\S]*?<\/style>/g, '');
    if (loss.looks) shown = shown.replaceAll(/\s(?:style|bgcolor|width|height|align|valign)="[^"]*"/g, '');
    await this.page.setContent(shown);
  }

  async as(width: number, colorScheme: Scheme = 'light'): Promise<void> {
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.emulateMedia({ colorScheme });
  }

  /** What axe finds wrong, and colours that it could not judge: "color-contrast: <td class=…>". */
  async violations(): Promise<readonly string[]> {
    if (!(await this.page.evaluate('"axe" in window'))) await this.page.evaluate(axe);
    const rules = Object.fromEntries(rulesOfPages.map((rule) => [rule, { enabled: false }]));
    const found = await this.page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`);
    const { violations, incomplete } = found as Record<'violations' | 'incomplete', readonly Finding[]>;
    const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ...unjudged.flatMap(({ id, nodes }) => nodes.flatMap((node) => (isOneSign(node) ? [] : `${id}: ${node.html}`))),
    ];
  }

  /**
   * How far anything reaches beyond the sides of the screen, in pixels: the sheet hides it, rather than let a reader scroll
   * to it.
   */
  async sideways(): Promise<number> {
    return (await this.page.evaluate(beyond)) as number;
  }

  /** As it is read from top to bottom. */
  async words(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
  }
}

/** Words too, which may leave the cell that they are in. */
const beyond = `(() => {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let most = document.documentElement.scrollWidth - innerWidth;
  while (walker.nextNode()) {
    range.selectNode(walker.currentNode);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 0) most = Math.max(most, right - innerWidth, -left);
  }
  return Math.round(most);
})()`;

interface Finding {
  readonly id: string;
  readonly nodes: readonly Node[];
}

interface Node {
  readonly html: string;
  readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[];
}

/** An arrow is no text to be read; its colours are those of the changes in the table of campaigns, which are judged. */
function isOneSign({ any }: Node): boolean {
  return any.some(({ data }) => data?.messageKey === 'nonBmp');
}
