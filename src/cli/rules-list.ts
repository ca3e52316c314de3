import type { Config } from '../config/definition.ts';
import { findReport, loadConfig } from '../config/load.ts';
import { rulesOf } from '../config/rules.ts';
import { builtInRules } from '../insights/rules/built-in-rules.ts';
import type { RuleDefinition } from '../insights/rules/definition.ts';
import { oneLine } from '../one-line.ts';
import { paint, print, printJson } from './output.ts';

export interface RulesListOptions {
  readonly config?: string;
  readonly report?: string;
  readonly json?: boolean;
}

interface ListedRule extends RuleDefinition {
  /** The configuration's file, or null for those that come with Campaign Pulse. */
  readonly from: string | null;
  readonly reports: readonly string[];
}

/** @throws PulseError E_REPORT_UNKNOWN */
export async function rulesList({ config: configPath, report, json }: RulesListOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  if (report !== undefined) findReport(config, report);
  const rules = listedRules(config, path).filter(({ reports }) => report === undefined || reports.includes(report));
  if (json) printJson({ rules });
  else print(rules.map(describe).join('\n\n'));
  return 0;
}

function listedRules(config: Config, path: string): readonly ListedRule[] {
  const users = config.reports.map((report) => ({
    id: report.id,
    rules: new Set(rulesOf(config.rules, report).map(({ id }) => id)),
  }));
  const listed = (from: string | null) => (rule: RuleDefinition) => ({
    ...rule,
    from,
    reports: users.filter(({ rules }) => rules.has(rule.id)).map(({ id }) => id),
  });
  return [...builtInRules.map(listed(null)), ...config.rules.map(listed(path))];
}

const colours = { good: 'green', info: 'dim', warning: 'yellow', critical: 'red' } as const;

function describe({ id, severity, title, when, unless, sample, from, reports }: ListedRule): string {
  const lines = [
    ['when', when],
    ['unless', unless],
    ['sample', sample],
    ['from', from ?? 'Campaign Pulse'],
    ['used by', reports.join(', ') || 'no report'],
  ] as const;
  return [
    `${paint('bold', id)}  ${paint(colours[severity], severity)}  ${oneLine(title)}`,
    ...lines.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name.padEnd(label)}${wrapped(text)}`])),
  ].join('\n');
}

const label = 9;
const terminalWidth = 80;

/** At most a terminal wide where there are spaces to break at; lines that follow stand below the first. */
function wrapped(text: string): string {
  const indent = 2 + label;
  const lines = [''];
  for (const word of oneLine(text, 1_000).split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > terminalWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
