import type Handlebars from 'handlebars';

/** What Handlebars passes to helpers and its types leave out. */
interface BlockOptions extends Handlebars.HelperOptions {
  readonly name: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

type Environment = Pick<typeof Handlebars, 'helpers' | 'registerHelper' | 'unregisterHelper'>;

/**
 * Gives an environment `if` and `each`, and no other helper. Handlebars' own take an unknown variable for an empty one
 * even in strict mode; these do not.
 */
export function withHelpers<E extends Environment>(environment: E): E {
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  environment.registerHelper('if', when);
  environment.registerHelper('each', forEach);
  return environment;
}

function when(this: unknown, value: unknown, options: BlockOptions): string {
  known(value, options);
  const empty =
    value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
  return empty ? options.inverse(this) : options.fn(this);
}

function forEach(items: unknown, options: BlockOptions): string {
  known(items, options);
  if (!Array.isArray(items)) throw new Error(`{{#each}} needs a list - ${place(options)}`);
  let text = '';
  for (const item of items) text += options.fn(item);
  return text;
}

function known(value: unknown, options: BlockOptions): void {
  if (value !== undefined) return;
  throw new Error(`{{#${options.name}}} is given a variable that the view does not have - ${place(options)}`);
}

/** As Handlebars writes it in its own messages. */
function place({ loc }: BlockOptions): string {
  return `${loc.start.line}:${loc.start.column}`;
}
