import { describe, expect, test } from 'vitest';
import { checksOf } from '../../src/web/checks.ts';
import { readMail } from '../../src/web/read-mail.ts';
import { messageWith, picturePart } from './messages.ts';

const circumstances = { signs: false, oneClick: false, final: true };
const preheader = '<div style="display:none">Two campaigns need you</div>';
const body = (inner: string): string => `<html><head></head><body>${inner}</body></html>`;

/** A message of which a careful sender has nothing to say. */
const faultless = {
  html: body(`${preheader}<img src="cid:dot@campaign-pulse" alt="Logo"><a href="https://example.com">More</a>`),
  parts: [picturePart],
  headers: [
    'List-Unsubscribe: <https://example.com/u/1>, <mailto:pulse@example.com>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s; b=abc',
  ],
};

async function warnings(message: Parameters<typeof messageWith>[0], told = circumstances): Promise<readonly string[]> {
  const checks = checksOf(await readMail(messageWith({ ...faultless, ...message })), told);
  return checks.flatMap(({ name, ok, says }) => (ok ? [] : [`${name}: ${says}`]));
}

describe('the checks', () => {
  test('find nothing in a message that is as it should be, and say of each thing what there is', async () => {
    const checks = checksOf(await readMail(messageWith(faultless)), circumstances);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(Object.fromEntries(checks.map(({ name, says }) => [name, says]))).toMatchObject({
      Subject: '19 characters',
      Preheader: '22 characters',
      Pictures: '1, each with words in its place',
      Links: '1, all https or mailto',
      Unsubscribing: 'one click (RFC 8058)',
      DKIM: 'signed by example.com',
    });
  });

  test.each([
    ['a subject longer than inboxes', { subject: 'x'.repeat(79) }, 'Subject: 79 characters; inboxes cut it after 78'],
    ['no text part', { text: '' }, 'Text part: none; some readers and filters want one'],
    ['no preheader', { html: body('<p>Hello</p>') }, 'Preheader: none; inboxes show the first words of the mail'],
    [
      'a picture without words',
      { html: body(`${preheader}<p>Hi</p><img src="cid:a"><img src='cid:b' alt=''>`) },
      'Pictures: 1 of 2 without alt text; nothing is said where pictures are off',
    ],
    [
      'a picture from elsewhere',
      { html: body(`${preheader}<img src="//cdn.example.com/a.png" alt="">`) },
      'Loads nothing: //cdn.example.com/a.png is fetched from elsewhere, where readers allow it',
    ],
    [
      'a ground from elsewhere',
      { html: body(`${preheader}<table background="https://example.com/a.png"><tr><td>x</td></tr></table>`) },
      'Loads nothing: https://example.com/a.png is fetched from elsewhere, where readers allow it',
    ],
    [
      'a style sheet that imports another',
      { html: body(`${preheader}<style>@import "https://example.com/a.css";</style>`) },
      'Loads nothing: https://example.com/a.css is fetched from elsewhere, where readers allow it',
    ],
    [
      'a style sheet that fetches',
      { html: body(`${preheader}<style>p{background:url( 'https://example.com/a.png')}</style>`) },
      'Loads nothing: https://example.com/a.png is fetched from elsewhere, where readers allow it',
    ],
    [
      'an unencrypted link, whatever its spelling',
      { html: body(`${preheader}<a title="a > b" href='http://example.com/?a=1&amp;b=2'>x</a>`) },
      'Links: http://example.com/?a=1&b=2 is neither https nor mailto',
    ],
    [
      'a script',
      { html: body(`${preheader}<script>1</script><b onclick="x()">x</b>`) },
      'Markup: <script>, event handlers: removed by mail programs',
    ],
    [
      'no way out',
      { headers: ['DKIM-Signature: d=a'] },
      'Unsubscribing: no List-Unsubscribe; Gmail and Yahoo ask for it',
    ],
    [
      'HTML that Gmail clips',
      { html: body(preheader + 'x'.repeat(102_000)) },
      'Size of the HTML: 102.1 kB; Gmail hides what is beyond 102 kB',
    ],
    [
      'HTML that Gmail may soon clip',
      { html: body(preheader + 'x'.repeat(90_000)) },
      'Size of the HTML: 90.1 kB; close to the 102 kB that Gmail shows',
    ],
  ])('warn of %s, and of nothing else', async (_, message, expected) => {
    expect(await warnings(message)).toEqual([expected]);
  });

  test('count letters as people do, and take what stands in a comment for nobody’s words', async () => {
    expect(await warnings({ subject: `=?utf-8?B?${Buffer.from('👩‍👩‍👧'.repeat(78)).toString('base64')}?=` })).toEqual(
      [],
    );
    expect(await warnings({ html: body(`<!-- <p>Outlook</p><img src="cid:a"> -->${preheader}<p>Hi</p>`) })).toEqual([]);
  });

  test.each([
    '<table><tr background="https://example.com/a.png"><td>x</td></tr></table>',
    '<input src="https://example.com/a.png">',
    '<div style="background: url(\'https://example.com/a.png\')">x</div>',
    '<img src="cid:a" srcset="cid:b 1x, https://example.com/a.png 2x" alt="">',
    '<img src="&#104;ttps://example.com/a.png" alt="">',
    '<!--[if mso]><v:fill src="https://example.com/a.png"/><![endif]-->',
  ])('find what is fetched from elsewhere by %s', async (html) => {
    expect(await warnings({ html: body(preheader + html) })).toEqual([
      'Loads nothing: https://example.com/a.png is fetched from elsewhere, where readers allow it',
    ]);
  });

  test('find nothing loaded where all of it is in the mail', async () => {
    const own = '<td background="cid:a" style="background:url(cid:a)">x</td><a href="https://example.com/">More</a>';
    expect(await warnings({ html: body(`${preheader}<style>p{background:url("#a")}</style>${own}`) })).toEqual([]);
  });

  test('read words as mail programs do, however deep they stand', async () => {
    const deep = `${'<div>'.repeat(5_000)}Caf&eacute;&nbsp;&hellip;`;
    expect(await readMail(messageWith({ html: body(deep) }))).toMatchObject({ firstWords: 'Café …', preheader: null });
    const hidden = '<div style="display : none">Two <b>campaigns</b> need you&zwnj;&nbsp;</div>Good morning';
    expect(await readMail(messageWith({ html: body(hidden) }))).toMatchObject({
      firstWords: 'Two campaigns need you Good morning',
      preheader: 'Two campaigns need you',
    });
  });

  test('tell what sending adds from what is missing', async () => {
    const plain = { headers: [] };
    expect(await warnings(plain, { signs: true, oneClick: true, final: false })).toEqual([]);
    expect(await warnings(plain, { signs: true, oneClick: true, final: true })).toEqual([
      'Unsubscribing: no List-Unsubscribe; Gmail and Yahoo ask for it',
      'DKIM: not signed, though dkim is configured',
    ]);
    expect(await warnings(plain, { signs: false, oneClick: false, final: false })).toContain(
      'DKIM: not signed; dkim is not configured',
    );
  });
});
