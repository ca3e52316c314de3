import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { differenceFromPicture, keepPicture, rewrite } from '../support/mail-pictures.ts';
import { samples } from '../support/mail-samples.ts';
import { MailScreen, type Scheme } from '../support/mail-screen.ts';

type Sample = keyof typeof samples;
type Situation = readonly [width: number, scheme: Scheme];

const deskByDay: Situation = [600, 'light'];
const deskByNight: Situation = [600, 'dark'];
const phoneByDay: Situation = [375, 'light'];
const phoneByNight: Situation = [375, 'dark'];
/** `npm run test:mail`; `npm test` sees each mail in one situation or two. */
const isComplete = process.env.MAIL === 'all';
const everywhere = [deskByDay, deskByNight, phoneByDay, phoneByNight];

describe.skipIf(chromiumPath === undefined)(`the mail in Chromium${chromiumPath ? '' : ' (none is installed)'}`, () => {
  let screen: MailScreen;
  beforeAll(async () => {
    screen = await MailScreen.open();
  });
  afterAll(() => screen[Symbol.asyncDispose]());

  // Half a second each.
  it.each<[Sample, readonly Situation[]]>([
    ['typical', [deskByDay, phoneByNight]],
    ['hebrew', [phoneByDay]],
    ['campaign', [deskByNight]],
    ['german', [phoneByNight]],
    ['fullest', [phoneByDay]],
    ['hostile', [deskByNight]],
  ])('has nothing that axe finds: %s', async (sample, situations) => {
    await screen.show(await samples[sample]());
    for (const [width, scheme] of isComplete ? everywhere : situations) {
      await screen.as(width, scheme);
      expect(await screen.violations(), `${width} px, ${scheme}`).toEqual([]);
    }
  });

  it.each(Object.keys(samples) as Sample[])(
    'needs no sideways scrolling, whatever of it is lost, down to the smallest phone: %s',
    async (sample) => {
      const mail = await samples[sample]();
      for (const loss of isComplete ? [{}, { styleSheets: true }, { pictures: true }] : [{}, { styleSheets: true }]) {
        await screen.show(mail, loss);
        for (const width of isComplete ? [600, 375, 320] : [320]) {
          await screen.as(width);
          expect(await screen.sideways(), `${width} px without ${Object.keys(loss)}`).toBe(0);
        }
      }
    },
  );

  it('would find pale words by night and a mail that is too wide', async () => {
    const mail = await samples.first();
    const pale = mail.html.replaceAll('#e9edf0', '#5a646e').replace('<h1', '<p style="width:900px">wide</p><h1');
    await screen.show({ ...mail, html: pale });
    await screen.as(...deskByNight);
    expect(await screen.violations()).toContainEqual(expect.stringMatching(/^color-contrast: <h1/));
    expect(await screen.sideways()).toBeGreaterThan(0);
  });

  it.each<[Sample]>([['typical'], ['hebrew']])(
    'can be read in Gmail’s app with an account of others, which drops the style sheet: %s',
    async (sample) => {
      await screen.show(await samples[sample](), { styleSheets: true });
      await screen.as(375);
      expect(await screen.violations()).toEqual([]);
    },
  );

  it('shows its pictures where they are on, and says them in words where they are off', async () => {
    const mail = await samples.german();
    const images = async () =>
      (await screen.page.evaluate(
        '[...document.images].map((image) => [image.naturalWidth > 0, image.alt, image.getBoundingClientRect().height])',
      )) as readonly (readonly [boolean, string, number])[];

    await screen.show(mail);
    const on = await images();
    expect(on.map(([shown]) => shown)).toEqual([true, true]);

    await screen.show(mail, { pictures: true });
    const off = await images();
    expect(off.map(([shown]) => shown)).toEqual([false, false]);
    expect(off.map(([, words]) => words)).toEqual(['Acme', expect.stringMatching(/\d,\d\s%/)]);
    for (const [, , height] of off) expect(height).toBeGreaterThan(10);
  });

  it.each<[Sample]>([['typical'], ['german'], ['hebrew'], ['fullest'], ['campaign']])(
    'is read in the order of the text part where all looks are lost: %s',
    async (sample) => {
      const mail = await samples[sample]();
      await screen.show(mail, { looks: true });
      const places = placesOf(mail.text, await screen.words());
      // The parts word rates, rows and days differently; these are all other lines.
      expect(places.length).toBeGreaterThan(20);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it.each<[Sample, ...Situation]>([
    ['typical', ...deskByDay],
    ['german', ...phoneByNight],
    ['campaign', ...phoneByDay],
    ['first', ...deskByNight],
  ])('looks as it did when somebody last looked: %s at %i px, %s', async (sample, width, scheme) => {
    await screen.show(await samples[sample]());
    await screen.as(width, scheme);
    const picture = `${sample}-${width}-${scheme}`;
    if (rewrite) await keepPicture(screen.page, picture);
    const { height, mean, plain } = await differenceFromPicture(screen.page, picture);
    expect(height).toBeLessThan(0.01);
    // The picture kept is lossy: 1.4 to 1.8 of 255 of an unchanged mail, and no pixel.
    expect(mean).toBeLessThan(2.5);
    expect(plain).toBeLessThan(0.0005);
  });

  it.each([
    ['a bar that is not filled', /<td class="bar-on"[^>]*>/g, '<td>'],
    ['another colour', /#0b6e5f/g, '#1d4ed8'],
  ])('would not look so with %s', async (_name, sign, instead) => {
    const mail = await samples.typical();
    await screen.show({ ...mail, html: mail.html.replaceAll(sign, instead) });
    await screen.as(...deskByDay);
    expect((await differenceFromPicture(screen.page, 'typical-600-light')).plain).toBeGreaterThan(0.001);
  });

  it('asks nobody for anything', () => {
    expect(screen.asked).toEqual([]);
  });
});

/** Where the lines of the text part stand in those words, in its order: of each that stands there once. */
function placesOf(text: string, words: string): readonly number[] {
  const plain = (part: string) => part.replaceAll(/\s+/g, ' ').trim();
  const shown = plain(words);
  const lines = text.split('\n').map((line) => plain(line.replace(/^\s*[*>!] /, '')));
  return [...new Set(lines)].flatMap((line) => {
    const place = line === '' ? -1 : shown.indexOf(line);
    return place >= 0 && place === shown.lastIndexOf(line) ? [place] : [];
  });
}
