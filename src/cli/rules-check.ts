import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Node } from 'yaml';
import { checkConfig, readConfig } from '../config/load.ts';
import { ruleDefinition } from '../config/rules.ts';
import { PulseError } from '../errors.ts';
import { placeOf, quote } from '../insights/language/problem.ts';
import { builtInRules } from '../insights/rules/built-in-rules.ts';
import { compileRule, describeRuleProblem, isRule, type RuleProblem } from '../insights/rules/rule.ts';
import { print, printJson } from './output.ts';

export interface RulesCheckOptions {
  readonly config?: string;
  readonly json?: boolean;
}

/** A problem, and the place of its rule in the list. */
interface FoundProblem extends RuleProblem {
  readonly index: number;
}

interface PlacedProblem extends FoundProblem {
  readonly file: string;
  /** Line of the file at which the text begins, from 1; null where the configuration is a program. */
  readonly fileLine: number | null;
}

/**
 * Tells all that is wrong with the rules of the configuration, where loading it stops at the first mistake.
 * @throws PulseError E_RULE, or what else is wrong with the configuration
 */
export async function rulesCheck({ config: configPath, json }: RulesCheckOptions): Promise<number> {
  const { path, value } = await readConfig(configPath);
  const found = problemsIn(value);
  const lines = found.length === 0 || !/\.(ya?ml|json)$/.test(path) ? null : await linesOf(path);
  const problems = found.map((problem) => ({ ...problem, file: path, fileLine: lines?.(problem) ?? null }));
  const checked = problems.length === 0 ? builtInRules.length + checkConfig(value, path).rules.length : null;
  if (json) printJson({ problems: problems.map(inJson) });
  else if (checked === null) print(problems.map(describe).join('\n\n'));
  else print(`${checked} rules are in order`);
  if (checked !== null) return 0;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new PulseError('E_RULE', `${count} in the rules of ${path}; mend the text above each caret`);
}

/** Of rules that are written as rules. What is not is told with the rest of the configuration. */
function problemsIn(value: unknown): readonly FoundProblem[] {
  const rules = (value as { readonly rules?: unknown } | null)?.rules;
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule, index) => {
    const written = ruleDefinition.safeParse(rule);
    const compiled = written.success ? compileRule(written.data) : [];
    return isRule(compiled) ? [] : compiled.map((problem) => ({ ...problem, index }));
  });
}

/** Says at which line of a YAML or JSON file the text of a problem begins. */
async function linesOf(path: string): Promise<(problem: FoundProblem) => number | null> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter });
  return ({ index, part }) => {
    const node = document.getIn(['rules', index, part], true) as (Node & { readonly type?: string }) | undefined;
    if (!node?.range) return null;
    // A block begins below its indicator.
    return lineCounter.linePos(node.range[0]).line + (node.type?.startsWith('BLOCK') ? 1 : 0);
  };
}

function inJson(problem: PlacedProblem): object {
  const { rule, part, file, fileLine, message, remedy, source } = problem;
  return { rule, part, file, fileLine, ...placeOf(source, problem), message, remedy, source };
}

function describe(problem: PlacedProblem): string {
  const near = relative(process.cwd(), problem.file);
  const place = `${near.startsWith('..') ? problem.file : near}${problem.fileLine === null ? '' : `:${problem.fileLine}`}`;
  const quoted = quote(problem.source, problem).map((line) => `    ${harmless(line)}`);
  return [`${place}  ${describeRuleProblem(problem)}`, ...quoted].join('\n');
}

/** Without control and format characters, each of them a space: what follows stays above its caret. */
function harmless(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\t' ? character : ' '));
}
