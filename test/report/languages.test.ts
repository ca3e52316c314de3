import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RateName, Relation } from '../../src/insights/finding.ts';
import { variables } from '../../src/insights/language/variables.ts';
import { builtInRules } from '../../src/insights/rules/built-in-rules.ts';
import type { Digest, ReportedFinding } from '../../src/report/digest.ts';
import { english } from '../../src/report/languages/english.ts';
import { german } from '../../src/report/languages/german.ts';
import { hebrew } from '../../src/report/languages/hebrew.ts';
import { presentDigest } from '../../src/report/present.ts';
import { loadTemplates, type RenderedMail, render } from '../../src/report/templates/render.ts';
import type { View } from '../../src/report/view.ts';
import { languages, type Wording, wordingFor } from '../../src/report/wording.ts';
import {
  allUnreadable,
  campaign,
  empty,
  finding,
  first,
  fullest,
  hostileNames,
  quiet,
  rate,
  typical,
} from './fixtures.ts';
import { readableText } from './markup.ts';

const templates = await loadTemplates();
const present = (digest: Digest, locale: string): View =>
  presentDigest(digest, { locale, unsubscribeUrl: 'https://pulse.example/stop' });
const mail = (digest: Digest, locale: string): RenderedMail => render(templates, present(digest, locale));

const translations: readonly Wording[] = [german, hebrew];
const counts = [0, 1, 2, 3, 11] as const;

type Functions = {
  [K in keyof Wording as Wording[K] extends (...args: never) => unknown ? K : never]: Wording[K];
};
type Examples = { readonly [K in keyof Functions]: readonly Parameters<Functions[K]>[] };

const rateNames: readonly RateName[] = [
  'response',
  'qualification',
  'conversion',
  'close',
  'weekResponse',
  'weekQualification',
];
const relations: readonly Relation[] = ['above', 'below', 'at least', 'at most', 'equal to', 'other than'];
const standings = ['above', 'at', 'below'] as const;
const directions = ['up', 'down', 'same', null] as const;
const comparedRates = ['response', 'qualification', 'conversion'] as const;
const parts = ['prospects', 'messages', 'answers', 'qualified', 'closed'] as const;

const each = <T>(example: (n: number, shown: string) => T): T[] => counts.map((n) => example(n, `${n}`));
const pairs = <T>(example: (n: number, of: number) => T): T[] =>
  counts.flatMap((n) => counts.map((of) => example(n, of)));

/** What is not a word of the mail: a name, a date, a number. */
const x = '§';
const besideFirst = { letter: x, percent: x, first: { letter: x, percent: x } };

/** Every function of a wording, with every kind of argument that chooses words. */
const examples: Examples = {
  status: ['active', 'paused', 'completed', 'draft'].map((status) => [status]),
  rate: [
    [x, x, null],
    [x, x, x],
  ],
  points: [0, 0.5, 1, 2, 11].map((n) => [n, n.toFixed(1)]),
  onDate: [[x]],
  before: [[x, x]],
  target: [[x]],
  team: [[x]],
  responseNow: directions.map((direction) => [x, direction, x]),
  attention: each((n, shown) => [n, shown]),
  subject: [[x, x]],
  responseVerdict: directions.map((direction) => [x, direction, x]),
  attentionVerdict: pairs((n, of) => [n, of, `${n}`, `${of}`]),
  verdict: [[x, x]],
  campaignSubject: [
    [x, x, true],
    [x, x, false],
  ],
  unreadCampaignSubject: [[x]],
  noneReadable: each((n, shown) => [n, shown]),
  standing: standings.flatMap((target) =>
    [...standings, null].map((team): Parameters<Wording['standing']> => [target, x, team, x]),
  ),
  highPerforming: each((n, shown) => [n, shown]),
  weekInbox: pairs((n, of) => [n, `${n}`, of, `${of}`]),
  partialInbox: each((n, shown) => [n, shown, shown]),
  findingInbox: [[x, x, x]],
  late: [[x]],
  partial: pairs((n, of) => [n, of, `${n}`, `${of}`]),
  changedHeading: [[x]],
  strengths: [[['response', 'qualification']], [['response', 'qualification', 'conversion']]],
  evidence: rateNames.flatMap((name) =>
    pairs((n, of): Parameters<Wording['evidence']> => [name, n, of, `${n}`, `${of}`, x]),
  ),
  threshold: relations.map((relation) => [relation, x]),
  likely: [[x, x]],
  likelyLess: [[x, x]],
  likelyMore: [[x, x]],
  likelyEither: [[x, x]],
  besideTeam: [[x, x]],
  besideWeek: [[x, x, x]],
  atEarlierReport: [[x]],
  shifted: pairs((n, before) => [n, `${n}`, x, before, `${before}`, x]),
  variable: variables.map(({ path }) => [path]),
  value: [
    [x, x, null],
    [x, x, x],
  ],
  streak: [true, false].flatMap((fell) => each((n, shown): Parameters<Wording['streak']> => [fell, n, shown, x])),
  compared: relations.map((relation) => [relation, x]),
  because: [[[x]], [[x, x]]],
  evidenceBefore: [[x, x]],
  evidenceNow: [[x]],
  moreFindings: each((n, shown) => [n, shown]),
  findingTotals: [[[x, x]]],
  findingTotal: [[x, x]],
  muted: each((n, shown) => [n, shown]),
  prospects: each((n, shown) => [n, shown]),
  rank: [
    ['1', '1', '3'],
    ['1', '2', '3'],
  ],
  sparkNote: [['14']],
  responsesByDay: [[x]],
  moreCampaigns: each((n, shown) => [n, shown]),
  attachedTable: [[x]],
  trendWeek: [[x, x]],
  trendTarget: [[x]],
  peak: pairs((n, of) => [n, `${n}`, of, `${of}`, x]),
  day: pairs((n, of) => [x, n, `${n}`, of, `${of}`]),
  peakDays: [[x], [x, x]].flatMap((days) =>
    each((n, shown): Parameters<Wording['peakDays']> => [days, x, x, n, shown]),
  ),
  messageVolume: each((n, shown) => [x, x, x, x, n, shown]),
  responseTiming: pairs((lag, n) => [lag, `${lag}`, x, n, `${n}`]),
  more: [[x]],
  contradictedRate: [[x, x, x]],
  moreThan: parts.flatMap((of) => parts.map((than): Parameters<Wording['moreThan']> => [of, x, than, x])),
  fell: parts.map((part) => [part, x, x]),
  outdated: [[x]],
  restated: [[x, x, x, x]],
  ruleError: [[x, x]],
  comparedWith: [[x]],
  newcomers: each((n, shown) => [n, shown]),
  unreadBefore: each((n, shown) => [n, shown]),
  asOf: [[x]],
  zone: [[x]],
  recipientReason: [[x]],
  ownerReason: [[x, x]],
  firstNotRead: [[x]],
  variantNotRead: [[x]],
  difference: comparedRates.flatMap((compared) =>
    (['better', 'worse'] as const).map(
      (verdict): Parameters<Wording['difference']> => [compared, verdict, besideFirst, [x, x], x],
    ),
  ),
  openComparison: (['early', 'close', 'none'] as const).map((why) => [why, x, besideFirst]),
  unmeasurableComparison: [[x, x, x]],
  keepRunningFor: comparedRates.flatMap((compared) =>
    each((n, shown): Parameters<Wording['keepRunningFor']> => [compared, n, shown]),
  ),
};

/** All that a language has to say, in every form that the examples ask for. */
function sayings(words: Wording): readonly string[] {
  const said = Object.entries(examples).flatMap(([name, calls]) => {
    const say = words[name as keyof Functions] as (...args: readonly unknown[]) => string | null;
    return calls.map((args) => say(...args) ?? '');
  });
  const needs = Object.values(words.patternsNeed).flatMap((need) => each((n, shown) => need(n, shown, 4, '4')));
  const week = Object.values(words.weekFigures).flatMap((label) => counts.map((n) => label(n)));
  const { lang: _, dir: _dir, ...rest } = words;
  return [...said, ...needs, ...week, ...strings(rest)];
}

function strings(value: unknown): readonly string[] {
  // Places that are filled in are no words.
  if (typeof value === 'string') return [value.replaceAll(/\{\{?[\w.]+\}?\}/g, '§')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []));

const englishWords = wordsIn([...sayings(english), ...builtInRules.flatMap(({ title, advice }) => [title, advice])]);

/** Written alike in both languages. */
const alsoGerman = new Set(
  'agent am an api die do id in mail mails minute name november per so status team was'.toLowerCase().split(' '),
);

/** What the API and the user wrote, in no language. */
function unnamed(digest: Digest): Digest {
  const names = new Set(['name', 'campaignName', 'reason', 'message']);
  const plain: Digest = JSON.parse(JSON.stringify(digest), (key, value: unknown) =>
    names.has(key) && typeof value === 'string' ? x : value,
  );
  return {
    ...plain,
    report: { id: 'weekly', title: x },
    ruleErrors: plain.ruleErrors.map((error) => ({ ...error, rule: x })),
  };
}

const row = campaign(x, { prospects: 150, answers: 9, qualified: 1 }, null);

/** One of each rule, as the rule tells it. */
const ofEveryRule: readonly ReportedFinding[] = builtInRules.map(({ id, title, severity, advice }) => ({
  ...finding('review-messaging', 'new', row, rate(9, 150)),
  rule: id,
  title,
  severity,
  advice,
}));

const digests: readonly Digest[] = [
  typical,
  empty,
  first,
  quiet,
  { ...allUnreadable, unreadable: allUnreadable.unreadable.map((one) => ({ ...one, name: x })) },
  fullest(() => x),
  { ...typical, late: true, findings: ofEveryRule },
].map(unnamed);

/** All that a reader comes by, in either part of the mail. */
const read = (digest: Digest, locale: string): string => {
  const { subject, html, text } = mail(digest, locale);
  return `${subject}\n${readableText(html)}\n${text}`
    .replaceAll('https://pulse.example/stop', '')
    .replaceAll('Europe/Berlin', '');
};

describe('every language', () => {
  it.each(translations)('has words for every rule that comes with Campaign Pulse: $lang', ({ rules }) => {
    const values = (advice: string) => (advice.match(/\{\{.*?\}\}/g) ?? []).toSorted();
    expect(Object.keys(rules).toSorted()).toEqual(builtInRules.map(({ id }) => id).toSorted());
    for (const { id, advice } of builtInRules) expect(values(rules[id]?.advice ?? ''), id).toEqual(values(advice));
  });

  it.each(translations)('shows a rule’s words whole, first what to do and then how: $lang', ({ lang, rules }) => {
    const items = present({ ...typical, findings: ofEveryRule }, lang).findings[0]?.items ?? [];
    expect(items).toHaveLength(builtInRules.length - 2);
    const shown = ofEveryRule.flatMap((one) => present({ ...first, findings: [one] }, lang).findings[0]?.items ?? []);
    expect(shown.map(({ title }) => title)).toEqual(builtInRules.map(({ id }) => rules[id]?.title));
    for (const [index, { id }] of builtInRules.entries()) {
      const { what, how } = shown[index]?.action ?? { what: '', how: '' };
      expect(`${what} ${how}`).toBe(rules[id]?.advice);
      expect(what).toMatch(/^[^.]+\.$/);
      expect(how).toMatch(/^[^.]+\.$/);
    }
  });

  it.each(translations)('leaves what a user wrote as it is: $lang', ({ lang, rules }) => {
    const [one] = ofEveryRule;
    if (!one) throw new Error('there are rules');
    const item = (changed: Partial<ReportedFinding>) =>
      present({ ...first, findings: [{ ...one, ...changed }] }, lang).findings[0]?.items[0];
    expect(item({ title: 'Strong!' })?.title).toBe('Strong!');
    expect(item({ title: 'Strong!' })?.action?.what).toBe(item({})?.action?.what);
    expect(item({ advice: 'Ring them. Today.' })).toMatchObject({
      title: rules['strong-response']?.title,
      action: { what: 'Ring them.', how: 'Today.' },
    });
    expect(item({ rule: 'own-rule' })?.title).toBe(one.title);
    expect(item({ rule: 'constructor' })?.title).toBe(one.title);
  });

  it.each(translations)('counts the findings of a rule in its own words: $lang', ({ lang, rules }) => {
    expect(present(typical, lang).findingTotals).toContain(rules['strong-response']?.title);
  });

  it.each([...languages.values()])('leaves nothing open: $lang', (words) => {
    for (const saying of sayings(words)) expect(saying).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\s[.,;:]/);
  });

  it.each(translations)('stays below 90 kB, however campaigns are called: $lang', ({ lang }) => {
    const names = [
      (index: number) => `Campaign ${index} `.padEnd(80, 'with a long name ').slice(0, 80),
      () => '"'.repeat(80),
      () => '漢'.repeat(90),
      (index: number) => hostileNames[index % hostileNames.length] ?? '',
    ];
    for (const name of names) expect(Buffer.byteLength(mail(fullest(name), lang).html)).toBeLessThanOrEqual(90_000);
  });
});

describe('a language tag', () => {
  it('is listed in docs/languages.md where it has words', () => {
    const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, tag]) => tag);
    expect(listed).toEqual([...languages.keys()]);
  });

  it.each([
    ['de', german],
    ['de-AT', german],
    ['de-DE-u-co-phonebk', german],
    ['he-IL', hebrew],
    ['iw', hebrew],
    ['en-US', english],
    ['fr-FR', english],
    ['nds', english],
  ])('%s chooses the words of its language, else English', (tag, words) => {
    expect(wordingFor(tag)).toBe(words);
  });

  it('without words of its own keeps its numbers, and says which language the words are', () => {
    const { subject, html } = mail(typical, 'fr-FR');
    expect(subject).toBe('Response rate 22,9\u00A0%, up 1,8 points; 2 campaigns need attention');
    expect(html).toContain('<html lang="en" dir="ltr"');
    expect(mail(typical, 'de-CH').html).toContain('<html lang="de" dir="ltr"');
  });
});

describe('German', () => {
  it('has no English word left', () => {
    const germanWords = wordsIn([...sayings(german), ...digests.map((digest) => read(digest, 'de-DE'))]);
    expect(germanWords.size).toBeGreaterThan(250);
    expect([...germanWords].filter((word) => englishWords.has(word) && !alsoGerman.has(word))).toEqual([]);
  });

  it.each([
    [german.attention, ['kein Handlungsbedarf', '1 Kampagne mit Handlungsbedarf', '2 Kampagnen mit Handlungsbedarf']],
    [german.prospects, ['0 Kontakte', '1 Kontakt', '2 Kontakte']],
    [german.moreFindings, ['und 0 weitere Hinweise', 'und 1 weiterer Hinweis', 'und 2 weitere Hinweise']],
    [german.moreCampaigns, ['und 0 weitere Kampagnen', 'und 1 weitere Kampagne', 'und 2 weitere Kampagnen']],
  ])('knows one from many: %#', (say, [none = '', one = '', two = '']) => {
    expect(each(say)).toEqual([none, one, two, two.replace('2', '3'), two.replace('2', '11')]);
  });

  it('agrees in number and case within a sentence', () => {
    const answered = (n: number, of: number) => german.evidence('response', n, of, `${n}`, `${of}`, x);
    expect(answered(1, 150)).toBe('1 von 150 Kontakten hat geantwortet (§)');
    expect(answered(0, 1)).toBe('0 von 1 Kontakt haben geantwortet (§)');
    expect(german.evidence('close', 1, 1, '1', '1', x)).toBe('1 von 1 qualifizierten Kontakt führte zum Abschluss (§)');
    expect(german.shifted(1, '1', x, 3, '3', x)).toBe('§ in der letzten Woche, § in den 3 Wochen davor');
    expect(german.responseTiming(3, '3', x, 56, '56')).toContain('nach 3 Tagen (');
    expect(german.partial(1, 10, '1', '10')).toContain('konnte nicht gelesen werden und fehlt');
    expect(german.partial(2, 10, '2', '10')).toContain('konnten nicht gelesen werden und fehlen');
    expect(german.strengths(['response', 'qualification', 'conversion'])).toBe(
      'Starke Antwort-, Qualifizierungs- und Konversionsquote',
    );
  });

  it('keeps the capitals of nouns within a sentence', () => {
    const streak = {
      kind: 'value',
      of: 'trend.responsesPer100Messages.streak',
      relation: 'at most',
      mark: -3,
    } as const;
    const [one] = ofEveryRule.map((rule): ReportedFinding => ({ ...rule, evidence: [{ ...streak, value: -4 }] }));
    if (!one) throw new Error('there are rules');
    expect(present({ ...first, findings: [one] }, 'de').findings[0]?.items[0]?.evidence).toEqual([
      'Antworten je 100 Nachrichten: 4 Wochen in Folge gesunken.',
    ]);
  });

  it('begins the mail as a German would', () => {
    const { subject, verdict, summary } = present(typical, 'de-DE');
    expect(subject).toBe('Antwortquote 22,9\u00A0%, plus 1,8 Punkte; 2 Kampagnen mit Handlungsbedarf');
    expect(verdict).toBe(
      'Die Antwortquote ist um 1,8 Punkte auf 22,9\u00A0% gestiegen; bei 2\u00A0von\u00A09 Kampagnen besteht Handlungsbedarf.',
    );
    expect(summary).toContain('liegt über dem Ziel von 20\u00A0% und über dem Teamdurchschnitt von 21,2\u00A0%.');
  });
});

describe('Hebrew', () => {
  it('runs from right to left, with what starts and ends a line swapped', () => {
    const { html } = mail(typical, 'he-IL');
    expect(html).toContain('<html lang="he" dir="rtl"');
    expect(/<body class="([^"]*)"/.exec(html)?.[1]).toBe('page rtl');
    expect(present(typical, 'he-IL')).toMatchObject({ lang: 'he', dir: 'rtl', start: 'right', end: 'left' });
    expect(html).toMatch(/<th width="26%" align="right"[^>]*>קמפיין</);
    expect(html).toMatch(/<th width="18%" align="left"[^>]*>תגובה</);
    expect(mail(typical, 'en-GB').html).toMatch(/<th width="26%" align="left"[^>]*>Campaign</);
  });

  it('has no word of other letters left', () => {
    const left = [...sayings(hebrew), ...digests.map((digest) => read(digest, 'he-IL'))].flatMap(
      (text) => text.match(/\p{Script=Latin}{2,}/gu) ?? [],
    );
    expect([...new Set(left)].toSorted()).toEqual(['API', 'GMT']);
  });

  it('isolates names in sentences, and closes what it opens', () => {
    expect(present(typical, 'he').preheader).toContain('\u2068Nordic SaaS, heads of sales\u2069');
    for (const saying of sayings(hebrew)) {
      expect(saying.match(/[\u2066-\u2068]/g)?.length, saying).toBe(saying.match(/\u2069/g)?.length);
    }
  });

  it.each([
    [hebrew.prospects, ['0 לידים', 'ליד אחד', 'שני לידים', '3 לידים', '11 לידים']],
    [
      hebrew.attention,
      [
        'אין קמפיין הדורש טיפול',
        'קמפיין אחד דורש טיפול',
        'שני קמפיינים דורשים טיפול',
        '3 קמפיינים דורשים טיפול',
        '11 קמפיינים דורשים טיפול',
      ],
    ],
    [hebrew.moreFindings, ['ועוד 0 ממצאים', 'ועוד ממצא אחד', 'ועוד שני ממצאים', 'ועוד 3 ממצאים', 'ועוד 11 ממצאים']],
  ])('knows one, two and many: %#', (say, forms) => {
    expect(each(say)).toEqual(forms);
  });

  it('keeps a number after a Latin letter on the side where it is read', () => {
    const beside = { letter: 'B', percent: '26.0%', first: { letter: 'A', percent: '20.0%' } };
    expect(hebrew.openComparison('close', 'שיעור התגובה', beside)).toBe(
      'צמוד מדי: שיעור התגובה ב־B\u200F 26.0%, ב־A\u200F 20.0%.',
    );
    for (const saying of sayings(hebrew)) expect(saying).not.toMatch(/[A-Za-z][\s,:;(]+\d/);
  });

  it('joins a prefix to a word, and to a number by a maqaf', () => {
    const inbox = (sent: number) => hebrew.weekInbox(3, '3', sent, `${sent}`);
    expect(inbox(1)).toBe('3 תגובות להודעה אחת השבוע.');
    expect(inbox(2)).toBe('3 תגובות לשתי הודעות השבוע.');
    expect(inbox(11)).toBe('3 תגובות ל־11 הודעות השבוע.');
    expect(hebrew.shifted(2, '2', x, 3, '3', x)).toBe('§ בשבועיים האחרונים, § ב־3 השבועות שלפני כן');
    expect(hebrew.responseVerdict('22.9%', 'up', hebrew.points(0.5, '0.5'))).toBe(
      'שיעור התגובה עלה ב־0.5 נקודה ל־22.9%',
    );
  });
});
