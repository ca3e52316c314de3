import { inBrandColours } from './brand-colours.ts';
import { checkTemplate, type Mistake } from './check-template.ts';
import { loadMjml } from './load-mjml.ts';
import { type MjmlSource, readMjml } from './mjml-source.ts';
import { firstLineOf, notUsable, type Position, type TemplateProblem } from './template-problem.ts';

export interface CompiledMjml {
  /** A Handlebars template. */
  readonly content: string;
  /** Where what stands in it was written, as far as that can be told. */
  placeOf(position: Position): Pick<TemplateProblem, 'path' | 'line'>;
}

/**
 * Compiles MJML to the Handlebars template that is rendered.
 * @throws PulseError E_TEMPLATE for a mistake in the MJML, or a result that would not stand in a mail
 */
export async function compileMjml(path: string): Promise<CompiledMjml> {
  const source = readMjml(path);
  // Before it is compiled: there the same problems have other places.
  const [written, ...others] = [...checkTemplate(source.template, true), ...unclosed(source.template)];
  if (written) throw notUsable({ ...source.placeOf(written.line, written.column), what: written.what }, others.length);
  const { html, errors } = await run(path, source);
  const content = inBrandColours(tidy(html));
  const placeOf = (position: Position) => writtenAt(path, source, content, position);
  const problems = [...errors, ...leftovers(path, content), ...losses(source, content)];
  const made = checkTemplate(content, true);
  const first = problems[0] ?? (made[0] && { ...placeOf(made[0]), what: made[0].what });
  if (first) throw notUsable(first, problems.length + made.length - 1);
  return { content, placeOf };
}

async function run(path: string, source: MjmlSource): Promise<{ html: string; errors: readonly TemplateProblem[] }> {
  const { default: mjml2html } = await loadMjml(path);
  try {
    const { html, errors } = await mjml2html(source.text, {
      // The parts are in their places already.
      ignoreIncludes: true,
      // Strict rejects every expression in a colour or a direction.
      validationLevel: 'soft',
      // The default adds links to Google Fonts.
      fonts: {},
      // Minifying breaks on block helpers inside tags and prints a warning for each run; `tidy` saves as much here.
      minify: false,
      keepComments: false,
    });
    // Of colours and sizes it knows neither expressions nor brand colours.
    const real = errors.filter(({ message }) => !/\{\{|var\(--/.test(message));
    return {
      html,
      errors: real.map(({ line, tagName, message }) => ({
        ...source.placeOf(line),
        what: `${tagName}: ${message}; mend it`,
      })),
    };
  } catch (cause) {
    throw notUsable({ path, line: null, what: `MJML says: ${firstLineOf(cause)}; mend it` }, 0, cause);
  }
}

/**
 * Takes indentation, empty lines, comments of style sheets and spaces of styles away, which changes nothing that is shown
 * and leaves lines to point at; the spaces are 1 kB of a long mail. Lines that hold a block helper alone go with their
 * line break (Handlebars' own rule).
 */
function tidy(html: string): string {
  const lines = html.split('\n').map((line) => line.trim());
  const kept = lines.filter((line) => line !== '' && !/^\/\*.*\*\/$/.test(line)).join('\n');
  return `${kept.replaceAll(/ style="([^"{]*)"/g, (style) => style.replaceAll(/([:;]) /g, '$1').replace(/;"$/, '"'))}\n`;
}

function leftovers(path: string, content: string): readonly TemplateProblem[] {
  const [leftover] = /<\/?mj-[a-z-]+/.exec(content) ?? [];
  if (leftover === undefined) return [];
  return [{ path, line: null, what: `MJML leaves ${leftover}> as it is; put it where MJML allows it` }];
}

/** MJML closes what is open by itself, also in a file that was cut off. */
function unclosed(template: string): readonly Mistake[] {
  const open: { readonly name: string; readonly at: number }[] = [];
  const tags = template.matchAll(/<(\/?)(mjml|mj-[a-z-]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g);
  const mistake = (at: number, what: string): readonly Mistake[] => {
    const lines = template.slice(0, at).split('\n');
    return [{ line: lines.length, column: lines.at(-1)?.length ?? 0, what }];
  };
  for (const { 0: tag, 1: slash, 2: name = '', index: at } of tags) {
    if (slash === '' && !tag.endsWith('/>')) open.push({ name, at });
    if (slash === '') continue;
    const last = open.pop();
    if (last?.name === name) continue;
    return last
      ? mistake(last.at, `<${last.name}> is not closed; write </${last.name}>`)
      : mistake(at, `</${name}> closes nothing; leave it out`);
  }
  const last = open.pop();
  return last ? mistake(last.at, `<${last.name}> is not closed; write </${last.name}>`) : [];
}

const expression = /\{\{(?!!)[^{}]*\}\}/g;

/** Expressions that MJML drops without a word, since they stand where it keeps no text. */
function losses(source: MjmlSource, content: string): readonly TemplateProblem[] {
  const kept = Map.groupBy(matches(content), ({ text }) => text);
  // Defaults of elements that are not there are rightly gone.
  const template = source.template.replaceAll(/<mj-attributes>[\s\S]*?<\/mj-attributes>/g, (text) =>
    text.replaceAll(/[^\n]/g, ' '),
  );
  const written = Map.groupBy(matches(template), ({ text }) => text);
  return [...written].flatMap(([text, [first, ...more]]) => {
    if (!first || (kept.get(text)?.length ?? 0) > more.length) return [];
    const what = `MJML drops ${text.slice(0, 60)}; put it into mj-text or mj-table, or alone into <mj-raw>`;
    return [{ ...source.placeOf(first.line, first.column), what }];
  });
}

/** An expression that is in both as often is the same one in its turn. */
function writtenAt(
  path: string,
  source: MjmlSource,
  content: string,
  { line, column = Number.POSITIVE_INFINITY }: Position,
) {
  const compiled = matches(content);
  const here = compiled.findLast((one) => one.line === line && one.column <= column);
  const same = compiled.filter(({ text }) => text === here?.text);
  const written = matches(source.template).filter(({ text }) => text === here?.text);
  const place = here && (same.length === written.length ? written[same.indexOf(here)] : written[0]);
  return place ? source.placeOf(place.line, place.column) : { path, line: null };
}

interface Match {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

function matches(template: string): readonly Match[] {
  return template
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(expression)].map((match) => ({ text: match[0], line: index + 1, column: match.index })),
    );
}
