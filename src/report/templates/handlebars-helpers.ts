import type Handlebars from 'handlebars';

/** Characters of a mail's part. Mail programs cut far shorter ones. */
export const longestPart = 1_000_000;

/** Blocks run for a part: conditions, and items of lists. The longest of our own takes 1,200. */
const mostBlocks = 20_000;

/** Microseconds of this thread, where blocks are few and huge: a busy machine is no mistake of the template. Our longest takes 1,000. */
const longestTime = 2_000_000;

/** What a rendering has done so far, which templates cannot see. */
export interface Work {
  blocks: number;
  readonly begun: number;
}

export function beginWork(): Work {
  return { blocks: 0, begun: process.threadCpuUsage().user };
}

/** What Handlebars passes to helpers and its types leave out. */
interface BlockOptions extends Handlebars.HelperOptions {
  readonly data: { readonly work: Work };
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

type Environment = Pick<typeof Handlebars, 'helpers' | 'registerHelper' | 'unregisterHelper'>;

/** Gives an environment `if` and `each`, and no other helper. Lists within lists come to an end. */
export function withHelpers<E extends Environment>(environment: E): E {
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  environment.registerHelper('if', when);
  environment.registerHelper('each', forEach);
  return environment;
}

function when(this: unknown, value: unknown, options: BlockOptions): string {
  count(options);
  const empty = !value || (Array.isArray(value) && value.length === 0);
  return empty ? options.inverse(this) : options.fn(this);
}

function forEach(this: unknown, list: unknown, options: BlockOptions): string {
  const items = list ?? [];
  if (!Array.isArray(items)) throw new Error(`{{#each}} needs a list - ${place(options)}`);
  if (items.length === 0) return options.inverse(this);
  let text = '';
  for (const item of items) {
    count(options);
    text += options.fn(item);
    if (text.length > longestPart) throw new Error(`{{#each}} makes more than 1 MB - ${place(options)}`);
  }
  return text;
}

function count(options: BlockOptions): void {
  const { work } = options.data;
  work.blocks++;
  // Asked now and then: each time, it would be a tenth of the rendering.
  const isLate = work.blocks % 64 === 0 && process.threadCpuUsage().user - work.begun > longestTime;
  if (work.blocks > mostBlocks || isLate) {
    throw new Error(`it goes through too many lists within lists - ${place(options)}`);
  }
}

/** As Handlebars writes it in its own messages. */
function place({ loc }: BlockOptions): string {
  return `${loc.start.line}:${loc.start.column}`;
}
