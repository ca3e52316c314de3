import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PulseError } from '../../errors.ts';
import type { Drawn } from './draw.ts';

/** The first chart takes 100 ms, each further one 10. */
const patienceMs = 20_000;

/** TypeScript in a checkout, JavaScript in the package. */
const ownThread = new URL(`./draw${extname(import.meta.url)}`, import.meta.url);

/**
 * Draws the pictures of one batch of mails, each once and one after the other, in a thread of its own that ends with the batch.
 * The same SVG gives the same bytes.
 */
export class Pictures implements AsyncDisposable {
  readonly #thread: URL;
  readonly #patienceMs: number;
  /** By SVG: readers of one language see the same picture. */
  readonly #drawn = new Map<string, Promise<Uint8Array>>();
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(thread = ownThread, patience = patienceMs) {
    this.#thread = thread;
    this.#patienceMs = patience;
  }

  /**
   * @returns PNG of twice the pixels that the SVG says
   * @throws PulseError E_CHART where resvg is not installed, or drawing does not end or ends the thread
   */
  png(svg: string): Promise<Uint8Array> {
    const drawn = this.#drawn.get(svg);
    if (drawn) return drawn;
    const picture = this.#turn.then(() => this.#draw(svg));
    this.#turn = picture.catch(() => {});
    this.#drawn.set(svg, picture);
    return picture;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ended = true;
    await this.#worker?.terminate();
  }

  async #draw(svg: string): Promise<Uint8Array> {
    if (this.#ended) throw new Error('the batch of pictures is over');
    this.#worker ??= new Worker(this.#thread);
    try {
      return pictureOf(await answer(this.#worker, svg, this.#patienceMs));
    } catch (error) {
      await this.#worker.terminate();
      this.#worker = null;
      throw error;
    }
  }
}

function answer(worker: Worker, svg: string, patience: number): Promise<Drawn> {
  const { promise, resolve, reject } = Promise.withResolvers<Drawn>();
  const impatience = setTimeout(() => reject(failed(`took longer than ${patience / 1_000} s`)), patience);
  const died = (code: number) => reject(failed(`ended its thread (exit code ${code})`));
  worker.once('message', resolve).once('error', reject).once('exit', died).postMessage(svg);
  return promise.finally(() => {
    clearTimeout(impatience);
    worker.off('message', resolve).off('error', reject).off('exit', died);
  });
}

function failed(what: string, cause?: unknown): PulseError {
  return new PulseError('E_CHART', `drawing the trend chart ${what}; try again, or set attachments.chart to false`, {
    cause,
  });
}

/**
 * Looks for resvg without loading it: a report that wants a chart is told before its second week, which has the first one.
 * @param from where it is looked for; this package
 * @throws PulseError E_CHART where it is not installed
 */
export function checkPictures(from: string | URL = import.meta.url): void {
  try {
    createRequire(from).resolve('@resvg/resvg-js');
  } catch (cause) {
    throw new PulseError('E_CHART', remedies['no-resvg'], { cause });
  }
}

function pictureOf(drawn: Drawn): Uint8Array {
  if ('png' in drawn) return drawn.png;
  throw new PulseError('E_CHART', remedies[drawn.problem], { cause: drawn.cause });
}

const remedies = {
  'no-resvg':
    'attachments.chart needs the package @resvg/resvg-js, which cannot be loaded; npm install @resvg/resvg-js',
  'no-font': 'the font of the trend chart is missing; install campaign-pulse again',
} as const;
