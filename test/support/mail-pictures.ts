import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** REWRITE_PICTURES=1 takes them anew; look at each before it is committed. */
export const rewrite = process.env.REWRITE_PICTURES === '1';

/** Small enough to be kept, and too coarse for how a machine draws its letters. */
const scale = 0.2;

/** The same letters on every machine. */
const font = readFileSync(new URL('../../assets/inter-latin.ttf', import.meta.url)).toString('base64');
const lettering = `@font-face{font-family:Kept;src:url(data:font/ttf;base64,${font})}*{font-family:Kept!important}`;

export interface Difference {
  /** Of height, as a share. */
  readonly height: number;
  /** Of all channels of all pixels, 0 to 255. */
  readonly mean: number;
  /** Share of pixels that are plainly another colour. */
  readonly plain: number;
}

/** What the page shows becomes test/mail/pictures/<name>.webp. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const url = dataUrl(await wholePage(page), 'png');
  const small = (await page.evaluate(`(${shrink})(${JSON.stringify(url)}, ${scale})`)) as string;
  writeFileSync(pathOf(name), Buffer.from(small.slice(small.indexOf(',') + 1), 'base64'));
}

/** How what the page shows differs from that picture. */
export async function differenceFromPicture(page: Page, name: string): Promise<Difference> {
  const urls = [dataUrl(await wholePage(page), 'png'), dataUrl(readFileSync(pathOf(name)), 'webp')];
  return (await page.evaluate(`(${compare})(${urls.map((url) => JSON.stringify(url)).join()})`)) as Difference;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../mail/pictures/${name}.webp`, import.meta.url));
}

async function wholePage(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: lettering });
  await page.evaluate('document.fonts.ready');
  return await page.screenshot({ fullPage: true });
}

function dataUrl(picture: Buffer, type: 'png' | 'webp'): string {
  return `data:image/${type};base64,${picture.toString('base64')}`;
}

/* These two run in the browser, which reads, scales and writes pictures; WebP takes a tenth of the bytes of its PNG. */

const shrink = `async (url, scale) => {
  const image = Object.assign(new Image(), { src: url });
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', 0.4);
}`;

const compare = `async (nowUrl, keptUrl) => {
  const [now, kept] = await Promise.all([nowUrl, keptUrl].map(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    return image;
  }));
  const size = { width: kept.width, height: kept.height };
  const [one, other] = [now, kept].map((image) => {
    const context = Object.assign(document.createElement('canvas'), size).getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.filter = 'blur(1px)';
    context.drawImage(image, 0, 0, size.width, size.height);
    return context.getImageData(0, 0, size.width, size.height).data;
  });
  let sum = 0;
  let plain = 0;
  for (let at = 0; at < one.length; at += 4) {
    const off = [0, 1, 2].map((channel) => Math.abs(one[at + channel] - other[at + channel]));
    sum += off[0] + off[1] + off[2];
    if (Math.max(...off) > 40) plain += 1;
  }
  const pixels = one.length / 4;
  const expected = kept.height * now.width / kept.width;
  return { height: Math.abs(now.height - expected) / expected, mean: sum / pixels / 3, plain: plain / pixels };
}`;
