import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

/**
 * A thread that answers each SVG with its PNG. resvg's memory is outside V8's, which sees no reason to collect it: 50 charts
 * take 110 MB, 600 over 1 GB. Most of it goes with the thread.
 */
export type Drawn =
  | { readonly png: Uint8Array }
  | { readonly problem: 'no-resvg' | 'no-font'; readonly cause: unknown };

/** The same from src/report/picture and from dist/report/picture. */
const font = fileURLToPath(new URL('../../../assets/inter-latin.ttf', import.meta.url));

/** Twice the pixels that are shown, for screens that have them. */
const zoom = 2;

const resvg = await import('@resvg/resvg-js').catch((cause: unknown) => ({ cause }));

parentPort?.on('message', (svg: string) => parentPort?.postMessage(draw(svg)));

function draw(svg: string): Drawn {
  if ('cause' in resvg) return { problem: 'no-resvg', cause: resvg.cause };
  // Without its font resvg draws every text as nothing, and says nothing.
  if (!existsSync(font)) return { problem: 'no-font', cause: font };
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [font] },
  };
  return { png: new resvg.Resvg(svg, options).render().asPng() };
}
