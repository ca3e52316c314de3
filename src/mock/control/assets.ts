import { readFileSync } from 'node:fs';
import type { Reply } from '../message.ts';

const files = {
  '/__mock': { name: 'page.html', type: 'text/html; charset=utf-8' },
  '/__mock/house-style.css': { name: '../../house-style.css', type: 'text/css; charset=utf-8' },
  '/__mock/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
  '/__mock/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
} as const;

/** Everything from this server, and nothing inline: names and messages of others are shown on the page. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

/** One of the page's files; undefined for any other path. */
export function pageFile(path: string): Reply | undefined {
  if (!Object.hasOwn(files, path)) return undefined;
  const { name, type } = files[path as keyof typeof files];
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
    text: readFileSync(new URL(name, import.meta.url), 'utf8'),
  };
}
