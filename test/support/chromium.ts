import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The installed browser; undefined where there is none. Nothing is downloaded. */
export const chromiumPath = places.find((path) => existsSync(path));

export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet];
  return chromium.launch({ executablePath: chromiumPath ?? '', args });
}
