import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDrawable } from '../../../src/report/picture/chart-labels.ts';
import { checkPictures, Pictures } from '../../../src/report/picture/pictures.ts';
import { chart } from '../trends.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a picture', () => {
  it('has twice the pixels that are shown, in less than 30 kB', async () => {
    await using pictures = new Pictures();
    const png = await pictures.png(chart().svg);
    expect(imageSize(png)).toMatchObject({ type: 'png', width: 1_104, height: 2 * chart().height });
    expect(png.byteLength).toBeLessThan(30_000);
  });

  it('is the same, byte by byte, of the same SVG', async () => {
    await using one = new Pictures();
    await using other = new Pictures();
    const { svg } = chart();
    const [first, again] = await Promise.all([one.png(svg), other.png(svg)]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, await one.png(`${svg}<!-- drawn anew -->`))).toBe(0);
  });

  it('has its words drawn, which resvg leaves out without a font', async () => {
    await using pictures = new Pictures();
    const { svg } = chart();
    const wordless = svg.replaceAll(/<text.*?<\/text>/g, '');
    const drawnWithoutFont = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: 2 },
      font: { loadSystemFonts: false },
    });
    expect(Buffer.compare(drawnWithoutFont.render().asPng(), await pictures.png(wordless))).toBe(0);
    expect(Buffer.compare(await pictures.png(svg), await pictures.png(wordless))).not.toBe(0);
  });

  it('can show every character that its labels may have', async () => {
    await using pictures = new Pictures();
    const drawn = async (character: string): Promise<string> =>
      Buffer.from(
        await pictures.png(
          `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" font-family="Inter"><text y="18">${character}</text></svg>`,
        ),
      ).toString('base64');
    const missing = await drawn('漢');
    const visible = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => isDrawable(character) && !/[\s\u00AD]/u.test(character),
    );
    expect(visible.length).toBeGreaterThan(190);
    expect(isDrawable('漢')).toBe(false);
    const pictured = await Promise.all(visible.map(drawn));
    expect(visible.filter((_, index) => pictured[index] === missing)).toEqual([]);
  });
});

describe('a batch of pictures', () => {
  it('leaves the main thread to others, and another batch to itself', async () => {
    await using one = new Pictures();
    await using other = new Pictures();
    await Promise.all([one.png(chart().svg), other.png(chart().svg)]);
    const before = performance.eventLoopUtilization();
    const batch = (pictures: Pictures) =>
      Promise.all(Array.from({ length: 25 }, (_, index) => pictures.png(`${chart().svg}<!-- ${index} -->`)));
    const drawn = (await Promise.all([batch(one), batch(other)])).flat();
    // On the main thread it would be 1.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(1);
  });

  it('draws what many readers see once', async () => {
    await using pictures = new Pictures();
    const { svg } = chart();
    expect(await pictures.png(svg)).toBe(await pictures.png(svg));
  });

  it('starts no thread where there is nothing to draw', async () => {
    await using _pictures = new Pictures(new URL('file:///nowhere/draw.ts'));
  });

  it('draws nothing any more once it is over', async () => {
    const pictures = new Pictures();
    await pictures.png(chart().svg);
    await pictures[Symbol.asyncDispose]();
    await expect(pictures.png(`${chart().svg}<!-- later -->`)).rejects.toThrow('the batch of pictures is over');
  });

  it('goes on after an SVG that is none', async () => {
    await using pictures = new Pictures();
    await expect(pictures.png('<svg')).rejects.toThrow();
    expect((await pictures.png(chart().svg)).byteLength).toBeGreaterThan(1_000);
  });
});

describe('drawing that fails', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function thread(source: string): Promise<URL> {
    const path = join(await mkdtemp(join(folder, 'thread-')), 'draw.mjs');
    await writeFile(path, source);
    return pathToFileURL(path);
  }

  /** As installed in a folder of its own, as deep as in the package. */
  async function copyOfThread(): Promise<{ readonly home: string; readonly url: URL }> {
    const home = await mkdtemp(join(folder, 'home-'));
    const place = join(home, 'src', 'report', 'picture');
    await mkdir(place, { recursive: true });
    await writeFile(join(home, 'package.json'), '{"type":"module"}');
    await cp(join(root, 'src/report/picture/draw.ts'), join(place, 'draw.ts'));
    return { home, url: pathToFileURL(join(place, 'draw.ts')) };
  }

  it('for want of resvg says what to install', async () => {
    await using pictures = new Pictures((await copyOfThread()).url);
    await expect(pictures.png(chart().svg)).rejects.toMatchObject({
      code: 'E_CHART',
      message: expect.stringMatching(/needs the package @resvg\/resvg-js, .*; npm install @resvg\/resvg-js$/),
    });
  });

  it('for want of resvg can be told beforehand', async () => {
    const { url } = await copyOfThread();
    expect(() => checkPictures(url)).toThrow('npm install @resvg/resvg-js');
    expect(() => checkPictures()).not.toThrow();
  });

  it('for want of its font says so, instead of leaving the words out', async () => {
    const { home, url } = await copyOfThread();
    await symlink(join(root, 'node_modules'), join(home, 'node_modules'));
    await using pictures = new Pictures(url);
    await expect(pictures.png(chart().svg)).rejects.toMatchObject({
      code: 'E_CHART',
      message: expect.stringContaining('the font of the trend chart is missing'),
    });
    await cp(join(root, 'assets'), join(home, 'assets'), { recursive: true });
    await using mended = new Pictures(url);
    expect(imageSize(await mended.png(chart().svg)).type).toBe('png');
  });

  const moody = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (svg) => {
      if (svg === 'die') process.exit(3);
      while (svg === 'hang');
      parentPort.postMessage({ png: new Uint8Array([7]) });
    });`;

  it('because its thread died says so, and the next picture gets another thread', async () => {
    await using pictures = new Pictures(await thread(moody));
    const [died, drawn] = await Promise.allSettled([pictures.png('die'), pictures.png('draw')]);
    expect(died).toMatchObject({
      status: 'rejected',
      reason: { code: 'E_CHART', message: expect.stringContaining('ended its thread (exit code 3); try again') },
    });
    expect(drawn).toMatchObject({ status: 'fulfilled', value: new Uint8Array([7]) });
  });

  it('to end is given up, and the next picture gets another thread', async () => {
    await using pictures = new Pictures(await thread(moody), 1_500);
    const [hung, drawn] = await Promise.allSettled([pictures.png('hang'), pictures.png('draw')]);
    expect(hung).toMatchObject({
      status: 'rejected',
      reason: { code: 'E_CHART', message: expect.stringContaining('took longer than 1.5 s') },
    });
    expect(drawn).toMatchObject({ status: 'fulfilled' });
  });
});
