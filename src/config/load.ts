import { access, readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as z from 'zod';
import { PulseError } from '../errors.ts';
import { type Config, configDefinition, type ReportConfig } from './definition.ts';

/** Looked for in this order in the working directory. */
export const configNames = [
  'campaign-pulse.config.ts',
  'campaign-pulse.config.js',
  'campaign-pulse.config.mjs',
  'campaign-pulse.config.yaml',
  'campaign-pulse.config.yml',
  'campaign-pulse.config.json',
] as const;

export interface LoadedConfig {
  readonly path: string;
  readonly config: Config;
}

/**
 * Reads and checks the configuration at `path`, or the one found in `directory`.
 * @throws PulseError E_CONFIG_MISSING, E_CONFIG_FORMAT, E_CONFIG_INVALID, E_CONFIG_RECIPIENT or E_RULE.
 */
export async function loadConfig(path: string | undefined, directory = process.cwd()): Promise<LoadedConfig> {
  const { path: found, value } = await readConfig(path, directory);
  return { path: found, config: checkConfig(value, found) };
}

/**
 * The configuration as it is written, not checked yet.
 * @throws PulseError E_CONFIG_MISSING or E_CONFIG_FORMAT.
 */
export async function readConfig(
  path: string | undefined,
  directory = process.cwd(),
): Promise<{ readonly path: string; readonly value: unknown }> {
  const found = path === undefined ? await findConfig(directory) : resolve(directory, path);
  return { path: found, value: await readValue(found) };
}

/** Checks a configuration value and fills in its defaults; `source` names it in errors. */
export function checkConfig(value: unknown, source = 'configuration'): Config {
  const result = configDefinition.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues.map(innermost);
  if (!first) throw result.error;
  const more = others.length > 0 ? ` (and ${others.length} more to mend in ${source})` : ` (${source})`;
  throw new PulseError(issueCode(first), describeIssue(first) + more);
}

export function findReport(config: Config, id: string): ReportConfig {
  const report = config.reports.find((candidate) => candidate.id === id);
  if (report) return report;
  const known = config.reports.map((candidate) => candidate.id).join(', ');
  throw new PulseError('E_REPORT_UNKNOWN', `"${id}" is not a configured report; choose one of: ${known}`);
}

async function findConfig(directory: string): Promise<string> {
  for (const name of configNames) {
    const candidate = resolve(directory, name);
    if (await exists(candidate)) return candidate;
  }
  throw new PulseError(
    'E_CONFIG_MISSING',
    `no campaign-pulse.config.{ts,js,mjs,yaml,yml,json} in ${directory}; write one with "campaign-pulse init" or name one with --config`,
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readValue(path: string): Promise<unknown> {
  if (!(await exists(path))) {
    throw new PulseError('E_CONFIG_MISSING', `${path} does not exist; write one with "campaign-pulse init"`);
  }
  return /^\.[cm]?[jt]s$/.test(extname(path)) ? importConfig(path) : parseConfig(path);
}

async function importConfig(path: string): Promise<unknown> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href);
    if (module.default === undefined) throw new Error('it has no default export');
    return module.default;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PulseError(
      'E_CONFIG_FORMAT',
      `${path} cannot be imported: ${why}; Node.js runs it as it stands, so write erasable TypeScript with full file names in imports`,
      { cause },
    );
  }
}

async function parseConfig(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new PulseError('E_CONFIG_FORMAT', `${path} cannot be read: ${cause.message}; check its permissions`, {
      cause,
    });
  });
  // A configuration in TypeScript does without.
  const { isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lineCounter = new LineCounter();
  // YAML 1.2 is a superset of JSON, and its parser says where a mistake is.
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new PulseError('E_CONFIG_FORMAT', `${path}:${line}:${col} ${error.message}; mend the YAML or JSON there`);
  }
  // A campaign's id is text, also where it looks like a number.
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'number') key.value = key.source ?? key.value;
    },
  });
  try {
    return document.toJS();
  } catch (cause) {
    // An alias without its anchor, or aliases that multiply without end.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PulseError('E_CONFIG_FORMAT', `${path} ${why}; mend the YAML`, { cause });
  }
}

/** Of settings that may be written in two ways, what is wrong with the way that was chosen. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const chosen = issue.errors.filter(([first]) => !(first?.code === 'invalid_type' && first.path.length === 0));
  const [[first] = []] = chosen;
  return chosen.length === 1 && first ? innermost({ ...first, path: [...issue.path, ...first.path] }) : issue;
}

function issueCode(issue: z.core.$ZodIssue): 'E_CONFIG_INVALID' | 'E_CONFIG_RECIPIENT' | 'E_RULE' {
  const code = issue.code === 'custom' ? issue.params?.code : undefined;
  return code === 'E_CONFIG_RECIPIENT' || code === 'E_RULE' ? code : 'E_CONFIG_INVALID';
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const where = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return `${where || 'the configuration'} has no setting "${issue.keys[0]}"; remove it or check its spelling`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${where} is missing; add it`;
  if (typeof issue.input === 'function') return `${where || 'the configuration'} is a function; write its result`;
  const input = ['object', 'undefined'].includes(typeof issue.input) ? '' : ` ${shown(issue.input)}`;
  return `${where || 'the configuration'}${input} ${issue.message.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 80);
}

/** `reports[0].recipients[2]`, with the report's place counted from 0 as in the file. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
