import { caniemail } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { readableText, unbalanced } from '../report/markup.ts';
import { samples } from '../support/mail-samples.ts';
import { accepted, clients } from './unsupported.ts';

const mails = await Promise.all(Object.values(samples).map((sample) => sample()));

/** "outlook.windows: overflow", as caniemail.com knows it. */
function unsupported(html: string): readonly string[] {
  const { errors } = caniemail({ clients: [...clients], html }).issues;
  const found = [...errors].flatMap(([client, issues]) => issues.map(({ title }) => `${client}: ${title}`));
  return [...new Set(found)];
}

describe('what Gmail, Outlook, Apple Mail and Yahoo do not know', () => {
  const known = Object.entries(accepted).flatMap(([feature, where]) =>
    where.clients.map((client) => `${client}: ${feature}`),
  );

  it('is what was accepted with a reason, and no more', () => {
    const used = new Set(mails.flatMap(({ html }) => unsupported(html)));
    expect([...used].toSorted()).toEqual(known.toSorted());
  });

  it('would be found', () => {
    const tooModern = '<div style="display: grid; object-fit: cover; filter: blur(1px)">';
    expect(unsupported(`<body>${tooModern}</div></body>`)).toEqual(
      expect.arrayContaining(['outlook.windows: object-fit', 'outlook.windows: filter', 'gmail.android: filter']),
    );
  });
});

/** Each is shown nowhere, blocked, or a reason to take a mail for spam. */
const unfit = {
  'an inline drawing': /<svg/i,
  'a picture within an address': /["'(]\s*data:/i,
  'a picture from elsewhere': /(?:src|background|srcset)\s*=\s*["']?(?!cid:)[^\s"'>]|url\(/i,
  'a style sheet or font from elsewhere': /<link|@import|@font-face/i,
  'a form': /<(?:form|input|button|select|textarea)\b/i,
  'a script': /<script|\son[a-z]+\s*=|javascript:/i,
  'a frame or media': /<(?:iframe|object|embed|video|audio|canvas)\b/i,
  'a layout without tables': /position\s*:|display\s*:\s*(?:inline-)?(?:flex|grid)|float\s*:/i,
  'a length that Outlook does not know': /[\d.](?:r?em|v[wh]|ch)\s*[;"}]|calc\(|var\(/i,
} as const;

/** Without what Outlook alone reads, and without words, which may say anything. */
function markupOf(html: string): string {
  return html.replaceAll(/<!--\[if [^\]]*\]>[\s\S]*?<!\[endif\]-->/g, '').replaceAll(/(<\/?[a-z][^>]*>)[^<]*/gi, '$1');
}

function stylesOf(html: string): string {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet).join('\n');
}

/** Values of attributes that hold words may say anything too. */
function withoutWords(markup: string): string {
  return markup.replaceAll(/\s(?:aria-label|alt|title)="[^"]*"/g, '');
}

const named = mails.map((mail) => [mail.name, mail] as const);

describe.each(named)('the mail of %s', (_name, { html, pictures }) => {
  it('has nothing that is blocked or shown nowhere', () => {
    const source = withoutWords(markupOf(html)) + stylesOf(html);
    expect(Object.entries(unfit).filter(([, sign]) => sign.test(source))).toEqual([]);
  });

  it('brings every picture that it shows, with words in its place', () => {
    const shown = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);
    const sources = shown.map((tag) => /src="cid:([^"]*)"/.exec(tag)?.[1]);
    expect(sources.toSorted()).toEqual([...pictures.keys()].toSorted());
    for (const tag of shown) expect(tag).toMatch(/alt="[^"]+"/);
  });

  it('is balanced and says the same in Outlook, which reads the comments made for it', () => {
    const inOutlook = html
      .replaceAll(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
      .replaceAll(/<!--\[if [^\]]*\]>|<!\[endif\]-->/g, '');
    const words = (document: string) => readableText(document).split(/\s+/).join(' ');
    expect(unbalanced(html, 'outlook')).toBeNull();
    expect(words(inOutlook.replaceAll(/<xml>[\s\S]*?<\/xml>/g, ''))).toBe(words(html));
  });
});

it('what is blocked would be found', () => {
  const bad: Record<keyof typeof unfit, string> = {
    'an inline drawing': '<svg/>',
    'a picture within an address': '<img src="data:image/png;base64,AA==">',
    'a picture from elsewhere': '<td background="https://x.example/a.png">',
    'a style sheet or font from elsewhere': '<style>@import "a.css"</style>',
    'a form': '<form action="/">',
    'a script': '<td onclick="a()">',
    'a frame or media': '<iframe>',
    'a layout without tables': '<div style="display:flex">',
    'a length that Outlook does not know': '<p style="margin:1rem">',
  };
  for (const [what, sign] of Object.entries(unfit)) {
    const source = bad[what as keyof typeof unfit];
    expect(markupOf(source) + stylesOf(source)).toMatch(sign);
  }
});
