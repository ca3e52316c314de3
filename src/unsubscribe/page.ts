import { createHash } from 'node:crypto';
import { wordingFor } from '../report/wording.ts';
import type { Subscription } from './subscriptions.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 15vh auto; max-width: 30rem; padding: 0 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { font: inherit; font-weight: 600; padding: 0.75rem 1.5rem; border: 0; border-radius: 0.375rem; background: #0b6e5f; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

/** Nothing is loaded, nothing runs, and the only style is ours. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of every answer. Whoever has the address of the page can unsubscribe: it is not kept, found, or passed on. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
} as const;

/** Asks first: links are opened by scanners and previews too. The button posts to the page's own address. */
export function askPage(subscription: Subscription): string {
  const { unsubscribePage, lang, dir } = wordingFor(subscription.locale);
  return page({ lang, dir, ...unsubscribePage.ask }, subscription, formOf(unsubscribePage.ask.button));
}

/** Says that nothing was recorded, and asks again. */
export function laterPage(subscription: Subscription): string {
  const { unsubscribePage, lang, dir } = wordingFor(subscription.locale);
  return page({ lang, dir, ...unsubscribePage.later }, subscription, formOf(unsubscribePage.ask.button));
}

function formOf(button: string): string {
  return `<form method="post"><button name="List-Unsubscribe" value="One-Click">${button}</button></form>`;
}

export function donePage(subscription: Subscription): string {
  const { unsubscribePage, lang, dir } = wordingFor(subscription.locale);
  return page({ lang, dir, ...unsubscribePage.done }, subscription);
}

/** Says what is wrong to whom nothing is known of. */
export function plainPage(heading: string, text: string): string {
  return page({ lang: 'en', dir: 'ltr', heading, text }, null);
}

interface Said {
  readonly lang: string;
  readonly dir: string;
  readonly heading: string;
  readonly text: string;
}

function page({ lang, dir, heading, text }: Said, subscription: Subscription | null, more = ''): string {
  const filled = inMarkup(text).replaceAll(/\{(address|title)\}/g, (_, name: 'address' | 'title') =>
    subscription ? `<bdi>${inMarkup(subscription[name])}</bdi>` : '',
  );
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${inMarkup(heading)}</title><style>${style}</style></head>
<body><main><h1>${inMarkup(heading)}</h1><p>${filled}</p>${more}</main></body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}
