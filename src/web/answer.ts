import { findReport } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { mostHtmlBytes } from '../report/fit.ts';
import { pageFile } from './assets.ts';
import { type Circumstances, checksOf, gmailClip } from './checks.ts';
import { choicesFrom } from './choices.ts';
import type { KeptMails } from './kept-mails.ts';
import { type Manner, mailHtml, mailPolicy } from './mail-html.ts';
import type { Mail } from './mails.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { type Reply, refusal } from './reply.ts';
import { type Showing, showingFrom } from './showing.ts';

/** What each address of the preview answers. `report`, `show`, `to` and `mail` of its query choose a mail. */
export async function answer(kept: KeptMails, { pathname, searchParams: query }: URL): Promise<Reply> {
  const file = pageFile(pathname);
  if (file) return file;
  if (pathname === '/choices') return json(await withProblem(() => choicesFrom(kept)));
  if (pathname === '/mail') return json(await withProblem(() => described(kept, query)));
  const download = downloads[pathname];
  if (!download) return refusal(404, 'there is no such page; the preview is at /');
  try {
    return await download(await chosen(kept, query), query);
  } catch (error) {
    if (error instanceof PulseError) return refusal(404, error.line);
    throw error;
  }
}

const downloads: Readonly<Record<string, (mail: Mail, query: URLSearchParams) => Promise<Reply>>> = {
  async '/mail.html'(mail, query) {
    const manner: Manner = {
      scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
      images: query.get('images') !== 'off',
      styles: query.get('styles') !== 'off',
    };
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': mailPolicy(manner) },
      body: mailHtml(await readMail(await mail.raw()), manner),
    };
  },
  async '/mail.eml'(mail) {
    return attachment('mail.eml', 'message/rfc822', await mail.raw());
  },
  async '/attachment'(mail, query) {
    const { attachments } = await readMail(await mail.raw());
    const found = attachments[Number(query.get('n'))];
    if (!found) return refusal(404, 'the mail has no such attachment; choose one from the page');
    // Never shown by the browser, whatever the mail says that it is.
    return attachment(found.name, 'application/octet-stream', found.content);
  },
};

async function described(kept: KeptMails, query: URLSearchParams): Promise<object> {
  const { mails, showing } = await listed(kept, query);
  const mail = choose(mails, query);
  const { config } = await kept.installation;
  const read = mail && (await readMail(await mail.raw()));
  const circumstances: Circumstances = {
    signs: config.dkim !== undefined,
    oneClick: findReport(config, query.get('report') ?? '').unsubscribe?.endpoint !== undefined,
    final: showing.kind === 'inbox' || showing.kind === 'stored',
  };
  return {
    mails: mails.map(({ key, to, label }) => ({ key, to, label })),
    mail: read && mail && shown(mail, read, circumstances),
  };
}

function shown(mail: Mail, read: ReadMail, circumstances: Circumstances): object {
  const { attachments, ...rest } = read;
  return {
    ...rest,
    key: mail.key,
    recipient: mail.to,
    ledger: mail.ledger,
    attachments: attachments.map(({ name, type, cid, content }) => ({ name, type, cid, bytes: content.byteLength })),
    checks: checksOf(read, circumstances),
    limits: { gmailClip, ownLimit: mostHtmlBytes },
  };
}

async function chosen(kept: KeptMails, query: URLSearchParams): Promise<Mail> {
  const mail = choose((await listed(kept, query)).mails, query);
  if (mail) return mail;
  throw new PulseError('E_HISTORY', 'this run has no mails; choose another');
}

async function listed(
  kept: KeptMails,
  query: URLSearchParams,
): Promise<{ readonly showing: Showing; readonly mails: readonly Mail[] }> {
  const showing = showingFrom(query.get('show') ?? 'scenario');
  return { showing, mails: await kept.of(query.get('report') ?? '', showing) };
}

/** The one that is asked for, or the one that is nearest to it. */
function choose(mails: readonly Mail[], query: URLSearchParams): Mail | undefined {
  const [to, key] = [query.get('to'), query.get('mail')];
  const theirs = mails.filter((mail) => mail.to === to);
  return theirs.find((mail) => mail.key === key) ?? theirs[0] ?? mails.find((mail) => mail.key === key) ?? mails[0];
}

/** What the reader can mend is told in place of the answer. */
async function withProblem(ask: () => Promise<object>): Promise<object> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PulseError) return { problem: error.line };
    throw error;
  }
}

function json(value: object): Reply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function attachment(name: string, type: string, content: Uint8Array): Reply {
  const safe = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 120);
  return {
    status: 200,
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${safe}"` },
    body: content,
  };
}
