import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { installationAt } from '../../src/cli/preview.ts';
import { insertScheduledSlot } from '../../src/run/scheduled.ts';
import { scheduledKey } from '../../src/run/state.ts';
import { freeze, moveDeliveries } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open.ts';
import { claimSlot } from '../../src/store/slots.ts';
import { type Preview, startPreview } from '../../src/web/preview.ts';
import { temporaryFolder } from '../support/folder.ts';
import { messageWith, picturePart, tablePart } from './messages.ts';

export const hostileName = '</title><img/src=x onerror=alert(1)>"\'&';

/** Everything that a message could try, to reach `elsewhere` or to change itself. None of it may happen. */
const attack = (elsewhere: string): string =>
  [
    `<html><head><title>x</title><meta http-equiv="refresh" content="0;url=${elsewhere}/refresh"></head><body>`,
    '<p id="words">A stored message</p><script>document.getElementById("words").textContent = "run"</script>',
    '<img src="x" onerror="document.getElementById(\'words\').textContent = \'run\'" alt="">',
    '<img src="cid:dot@campaign-pulse" alt="A red dot" width="40" height="40">',
    `<img src="${elsewhere}/pixel.png" alt=""><link rel="stylesheet" href="${elsewhere}/a.css">`,
    `<style>p { background: url(${elsewhere}/b.png) }</style><iframe src="${elsewhere}/frame"></iframe>`,
    `<form action="${elsewhere}/form"><button id="send">Send</button></form>`,
    `<a id="out" href="${elsewhere}/out">out</a> <a id="same" target="_self" href="${elsewhere}/same">same</a>`,
    `<a id="top" target="_top" href="${elsewhere}/top">top</a> <a id="code" href="javascript:document.body.remove()">code</a>`,
    '</body></html>',
  ].join('');

const slot = { date: '2026-11-16', dueAt: new Date('2026-11-16T08:00:00Z') };

interface Scene extends AsyncDisposable {
  readonly preview: Preview;
  readonly elsewhere: Elsewhere;
  at(name: string): string;
}

/** A folder with a configuration, templates of its own, and a store with one message that means harm. */
export async function scene(): Promise<Scene> {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder.path, name);
  mkdirSync(at('templates'));
  for (const name of ['weekly.html.hbs', 'weekly.text.hbs']) {
    copyFileSync(fileURLToPath(new URL(`../../templates/${name}`, import.meta.url)), at(`templates/${name}`));
  }
  writeFileSync(at('pulse.yaml'), stringify(configuration));
  const elsewhere = await startElsewhere();
  await fillStore(at('pulse.db'), attack(elsewhere.origin));
  const preview = await startPreview({
    port: 0,
    load: () => installationAt(at('pulse.yaml')),
    files: [at('pulse.yaml')],
    onError(error) {
      throw error;
    },
  });
  return {
    preview,
    elsewhere,
    at,
    async [Symbol.asyncDispose]() {
      await preview[Symbol.asyncDispose]();
      await elsewhere[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

export const configuration = {
  smtp: { host: 'localhost', security: 'none' },
  from: { address: 'pulse@example.com' },
  store: { path: 'pulse.db' },
  reports: [
    {
      id: 'weekly',
      title: `Outreach ${hostileName}`,
      recipients: ['ann@example.com', { address: 'jonas@example.com', locale: 'de-DE' }],
      unsubscribe: { endpoint: 'https://mail.example.com/unsubscribe', mailto: 'pulse@example.com' },
      templates: 'templates',
      attachments: { csv: true },
    },
    { id: 'owners', title: 'To each owner', variant: 'campaign', recipients: ['ann@example.com'] },
  ],
};

async function fillStore(path: string, html: string): Promise<void> {
  await using store = await openStore(path);
  const now = slot.dueAt;
  await insertScheduledSlot(store, 'weekly', slot, now);
  const lease = await claimSlot(store, scheduledKey('weekly', slot.date), now, now);
  if (!lease) throw new Error('nobody else holds it');
  const mime = messageWith({ subject: hostileName, html, parts: [picturePart, tablePart] });
  const sha256 = createHash('sha256').update(mime).digest('hex');
  const message = { id: 'one@example.com', subject: hostileName, mime, sha256 };
  await freeze(store, lease, '{}', [{ ...message, recipient: 'ann@example.com', campaign: '' }], now);
  await moveDeliveries(
    store,
    [
      {
        from: { message_id: message.id, state: 'pending', attempts: 0 },
        to: { state: 'accepted', attempts: 1, next_attempt_at: null, detail: `250 ${hostileName}` },
      },
    ],
    now,
  );
}

/** Another server, which a mail would like to reach. */
interface Elsewhere extends AsyncDisposable {
  readonly origin: string;
  /** Paths of all requests that came. */
  asked(): readonly string[];
}

async function startElsewhere(): Promise<Elsewhere> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
