import { expect, test } from 'vitest';
import { checksOf } from '../../src/web/checks.ts';
import { mailHtml } from '../../src/web/mail-html.ts';
import { readMail } from '../../src/web/read-mail.ts';
import { messageWith } from './messages.ts';

const length = 200_000;
const repeated = (text: string): string => text.repeat(Math.ceil(length / text.length));
/** parse5 compares each attribute of a tag with those before it: 0.6 s for 33,000, the most that 200 kB have room for. */
const handlers = Array.from({ length: 8_000 }, (_, n) => `on${n}=${'x'.repeat(20)}`).join(' ');

async function cpuSeconds(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ['a tag that never ends', repeated('<a ')],
  ['a tag that ends late', `${repeated('<a ')}>`],
  ['heads', repeated('<head ')],
  ['closed heads', repeated('<head>')],
  ['metas', repeated('<meta ')],
  ['metas with half a name', repeated('<meta name="color')],
  ['event handlers', repeated('on=')],
  ['event handlers of one element', `<b ${handlers}>`],
  ['style sheets that never end', repeated('<style>')],
  ['elements inside each other', repeated('<div>')],
  ['lists inside each other', repeated('<ul><li>')],
  ['what opens for Outlook', repeated('<!--[if ')],
  ['pictures', repeated('"cid:')],
  ['addresses', `<style>${repeated('url(')}`],
])('200 kB of %s take no second to be read, checked or shown', async (_, html) => {
  const mail = await readMail(messageWith({ html }));
  expect(mail.html.length).toBeGreaterThan(length - 10);
  expect(await cpuSeconds(() => readMail(messageWith({ html })))).toBeLessThan(1);
  expect(await cpuSeconds(() => checksOf(mail, { signs: false, oneClick: false, final: true }))).toBeLessThan(1);
  for (const styles of [true, false]) {
    expect(await cpuSeconds(() => mailHtml(mail, { scheme: 'dark', images: true, styles }))).toBeLessThan(1);
  }
});
