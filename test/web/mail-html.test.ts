import { expect, test } from 'vitest';
import { type Manner, mailHtml, mailPolicy } from '../../src/web/mail-html.ts';
import { readMail } from '../../src/web/read-mail.ts';
import { messageWith, picturePart } from './messages.ts';

const plain: Manner = { scheme: 'light', images: true, styles: true };
const sheet =
  '@media screen and (PREFERS-color-scheme:dark){p{color:#fff}} @media (prefers-color-scheme: light){p{color:#000}}';
const html = [
  '<html><head><meta name="color-scheme" content="light dark">',
  `<style>${sheet}</style></head>`,
  '<body background="cid:dot@campaign-pulse"><p>(prefers-color-scheme: dark)</p>',
  '<img src="cid:dot@campaign-pulse" alt="A dot"><img src="cid:nobody" alt="?"></body></html>',
].join('');

async function shown(manner: Partial<Manner>): Promise<string> {
  return mailHtml(await readMail(messageWith({ html, parts: [picturePart] })), { ...plain, ...manner });
}

test('a scheme that is chosen answers what sheets ask, and leaves words as they are', async () => {
  const [light, dark] = [await shown({}), await shown({ scheme: 'dark' })];
  expect(light).toContain('@media screen and (width < 0px){p{color:#fff}} @media (min-width: 0){p{color:#000}}');
  expect(dark).toContain('@media screen and (min-width: 0){p{color:#fff}} @media (width < 0px){p{color:#000}}');
  expect(dark).toContain('<p>(prefers-color-scheme: dark)</p>');
  expect(dark).toContain('<meta name="color-scheme" content="only dark">');
  expect(dark).not.toContain('content="light dark"');
});

test('pictures of the message stand in it; others stay what they are', async () => {
  const found = (await shown({})).match(/(?:src|background)="[^"]{0,25}/g);
  expect(found).toEqual(['background="data:image/png;base64,iVB', 'src="data:image/png;base64,iVB', 'src="cid:nobody']);
});

test('without style sheets there are none', async () => {
  expect(await shown({ styles: false })).not.toMatch(/<style|@media/);
});

test('all else stays as it is written, mistakes and line ends too', async () => {
  const odd =
    "<!doctype html>\r\n<HTML><p title='a > b'>&eacute;&nbsp 👋<b>x</p></b></nobody><!-- <style>p{} -->\r\n<style>p{}</style>";
  const mail = { ...(await readMail(messageWith())), html: odd };
  expect(mailHtml(mail, plain)).toBe(odd);
  expect(mailHtml(mail, { ...plain, styles: false })).toBe(odd.replace('<style>p{}</style>', ''));
});

test('its document may run nothing, send nothing and load nothing', () => {
  const policy = mailPolicy(plain);
  expect(policy).toMatch(/^sandbox allow-same-origin; default-src 'none'; /);
  expect(policy).not.toMatch(/script|allow-popups|allow-top|allow-forms|https?:/);
  expect(policy).toContain('img-src data:');
  expect(mailPolicy({ ...plain, images: false })).toContain("img-src 'none'");
});
