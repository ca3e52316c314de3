import { readFileSync } from 'node:fs';
import type { Reply } from './reply.ts';

const files = {
  '/': { name: 'page/page.html', type: 'text/html; charset=utf-8' },
  '/house-style.css': { name: '../house-style.css', type: 'text/css; charset=utf-8' },
  '/page.css': { name: 'page/page.css', type: 'text/css; charset=utf-8' },
  '/page.js': { name: 'page/page.js', type: 'text/javascript; charset=utf-8' },
} as const;

/** Everything from this server, and nothing inline: names and mails of others are shown on the page. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  // The page's own icon.
  'img-src data:',
  // Also where a mail's links may lead.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One of the page's files; undefined for any other path. */
export function pageFile(path: string): Reply | undefined {
  if (!Object.hasOwn(files, path)) return undefined;
  const { name, type } = files[path as keyof typeof files];
  return {
    status: 200,
    headers: { 'content-type': type, 'content-security-policy': policy },
    body: readFileSync(new URL(name, import.meta.url), 'utf8'),
  };
}
