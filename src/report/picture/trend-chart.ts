import { daysBetween } from '../../insights/calendar.ts';
import { chartLabels, isDrawable } from './chart-labels.ts';

export interface Week {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Null where it is not measurable. */
  readonly percent: number | null;
}

interface ChartLook {
  readonly locale: string;
  readonly numberFormat: string;
  /** Left out where the font does not have its script. */
  readonly targetInWords: (mark: string) => string;
  readonly accent: string;
  /** Time runs as the words do. */
  readonly dir: 'ltr' | 'rtl';
}

/** In pixels, as it is shown: the width of the mail's sheet. */
export const chartSize = { width: 552, height: 208 } as const;

const { width, height } = chartSize;
const plot = { left: 44, right: width - 44, top: 70, base: height - 36 };

/** Those of the mail's cards in light mode; in dark mode the picture stays a light card. */
const card = '#f4f7f5';
const ink = '#1b2430';
const muted = '#5a646e';
const line = '#c3cbc6';

/** Large, for a phone shows the picture at 60 %. */
const type = { value: 16, note: 14 };

/** Pixels between labels such as "100,0 %" and "23. 11.", which else would touch. */
const apart = { values: 68, dates: 54 };

/** Where a week stands in the picture. */
interface Place {
  readonly date: string;
  readonly x: number;
}

interface Point extends Place {
  readonly percent: number;
  readonly y: number;
}

/** An SVG of the rates as a line, from zero so that no change looks larger than it is. Weeks without a rate are gaps in it. */
export function drawTrend(weeks: readonly Week[], target: number, look: ChartLook): string {
  const labels = chartLabels(look.locale, look.numberFormat);
  const most = Math.max(1, target, ...weeks.map(({ percent }) => percent ?? 0));
  const y = (percent: number): number => round(plot.base - ((plot.base - plot.top) * percent) / most);
  const places = placesOf(weeks, look.dir);
  const runs = measuredRuns(places.map((place, index) => pointAt(place, weeks[index]?.percent ?? null, y)));
  const points = runs.flat();
  const last = points.at(-1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter" font-size="${type.note}" font-weight="500" text-anchor="middle" fill="none">`,
    `<rect width="${width}" height="${height}" rx="6" fill="${card}"/>`,
    legend(labels.mark(target), look),
    `<path d="M${plot.left},${plot.base}H${plot.right}" stroke="${line}"/>`,
    `<path d="M${plot.left},${y(target)}H${plot.right}" ${dashed}/>`,
    ...runs.map((run) => stretch(run, look.accent)),
    ...points.map(
      (point) => `<circle cx="${point.x}" cy="${point.y}" r="${point === last ? 5.5 : 3.5}" fill="${look.accent}"/>`,
    ),
    // The card's colour around the letters keeps lines out of them.
    `<g fill="${ink}" font-size="${type.value}" stroke="${card}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    ...spread(telling(points), apart.values).map(
      (point) => `<text x="${point.x}" y="${point.y - 14}">${labels.percent(point.percent)}</text>`,
    ),
    '</g>',
    `<g fill="${muted}">`,
    ...spread(endsFirst(places), apart.dates).map(
      (place) => `<text x="${place.x}" y="${plot.base + 24}">${labels.day(place.date)}</text>`,
    ),
    '</g>',
    '</svg>',
  ].join('\n');
}

const dashed = `stroke="${muted}" stroke-dasharray="4 4"`;

function legend(mark: string, { targetInWords, dir }: ChartLook): string {
  const words = [targetInWords(mark), mark].find(isDrawable) ?? '';
  const [from, to, text, anchor] = dir === 'ltr' ? [16, 40, 48, 'start'] : [width - 16, width - 40, width - 48, 'end'];
  return `<path d="M${from},25H${to}" ${dashed}/><text x="${text}" y="30" fill="${muted}" text-anchor="${anchor}">${words}</text>`;
}

/** A line, and the area down to the base. */
function stretch(run: readonly Point[], accent: string): string {
  const along = run.map(({ x, y }) => `${x},${y}`).join('L');
  const area = `M${run[0]?.x},${plot.base}L${along}L${run.at(-1)?.x},${plot.base}Z`;
  return (
    `<path d="${area}" fill="${accent}" fill-opacity="0.1"/>` +
    `<path d="M${along}" stroke="${accent}" stroke-width="3" stroke-linejoin="round"/>`
  );
}

/** As far apart as their days. */
function placesOf(weeks: readonly Week[], dir: 'ltr' | 'rtl'): readonly Place[] {
  const start = weeks[0]?.date ?? '';
  const end = weeks.at(-1)?.date ?? start;
  const days = Math.max(1, daysBetween(start, end));
  return weeks.map(({ date }) => {
    const along = ((plot.right - plot.left) * daysBetween(start, date)) / days;
    return { date, x: round(dir === 'ltr' ? plot.left + along : plot.right - along) };
  });
}

function pointAt(place: Place, percent: number | null, y: (percent: number) => number): Point | null {
  return percent === null ? null : { ...place, percent, y: y(percent) };
}

/** Weeks in a row that have a rate. */
function measuredRuns(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The points whose values are told, most important first. */
function telling(points: readonly Point[]): readonly Point[] {
  const highest = Math.max(...points.map(({ percent }) => percent));
  const [first] = points;
  const peak = points.find(({ percent }) => percent === highest);
  return [points.at(-1), peak, first].filter((point) => point !== undefined);
}

/** Where time ends and begins, then backwards. */
function endsFirst(places: readonly Place[]): readonly Place[] {
  return [...places.slice(-1), ...places.slice(0, 1), ...places.slice(1, -1).toReversed()];
}

/** Those that have room beside the ones before them in the list. */
function spread<P extends Place>(places: readonly P[], pixels: number): readonly P[] {
  const kept: P[] = [];
  for (const place of places) {
    if (kept.every(({ x }) => Math.abs(x - place.x) >= pixels)) kept.push(place);
  }
  return kept;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
