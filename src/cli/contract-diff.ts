import { relative } from 'node:path';
import { loadContract } from '../contract/contract.ts';
import {
  type Broken,
  brokenBy,
  type Change,
  diffContracts,
  type Meeting,
  type Severity,
} from '../contract/diff/index.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { paint, print, printJson } from './output.ts';
import { loadTemplateReads } from './template-reads.ts';

export interface ContractDiffOptions {
  readonly json?: boolean;
  readonly github?: boolean;
  /** Templates of the user's own, in place of the package's. */
  readonly templates?: string;
}

type Told = Change & { readonly breaks: readonly Broken[] };

/**
 * Says what changed between two OpenAPI documents for a reader of the API. 1 where something breaks.
 * @throws PulseError E_SPEC, E_TEMPLATE, E_USAGE
 */
export async function contractDiff(oldPath: string, newPath: string, options: ContractDiffOptions): Promise<number> {
  if (options.json && options.github) {
    throw new PulseError('E_USAGE', '--json and --github are two ways to print the same; choose one of them');
  }
  const [old, now] = [loadContract(oldPath), loadContract(newPath)];
  const found = diffContracts(old, now);
  const templates = found.length === 0 ? [] : await loadTemplateReads(options.templates);
  const changes = found.map(
    (change): Told => ({
      ...change,
      oldPlace: shownPlace(change.oldPlace),
      newPlace: shownPlace(change.newPlace),
      breaks: brokenBy(change, templates),
    }),
  );
  const count = countBySeverity(changes);
  if (options.json) printJson({ ...count, changes });
  else if (options.github) for (const change of changes) annotate(change);
  else {
    for (const change of changes) print(`${paragraph(change)}\n`);
    print(summary(count));
  }
  return count.breaking > 0 ? 1 : 0;
}

function countBySeverity(changes: readonly Told[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => changes.filter((change) => change.severity === severity).length;
  return { breaking: of('breaking'), dangerous: of('dangerous'), safe: of('safe') };
}

function summary({ breaking, dangerous, safe }: Readonly<Record<Severity, number>>): string {
  if (breaking + dangerous + safe === 0) return 'no change';
  return `${breaking} breaking, ${dangerous} dangerous, ${safe} safe`;
}

const colours = { breaking: 'red', dangerous: 'yellow', safe: 'green' } as const;

/** What changed, where it is met, where it stands, and what of ours it breaks. */
function paragraph(change: Told): string {
  const { severity, rule, oldPlace, newPlace, at, breaks } = change;
  const label = paint(colours[severity], severity.padEnd(9));
  const lines = [
    `${label}  ${rule}${values(change)}`,
    ...at.slice(0, mostMeetings).map((meeting) => `  ${shownMeeting(meeting)}`),
    ...(at.length > mostMeetings ? [`  and ${at.length - mostMeetings} more places`] : []),
    `  old ${oldPlace}, new ${newPlace}`,
    ...(breaks.length > 0 ? [`  ${verb(change)}: ${shownBreaks(breaks)}`] : []),
  ];
  return lines.join('\n');
}

/** A dangerous change may leave all as it is. */
function verb({ severity }: Told): string {
  return severity === 'breaking' ? 'breaks' : 'touches';
}

const mostMeetings = 8;

/** Such as `: integer → string`, in the documents' words, which are untrusted text. */
function values({ old, new: now }: Change): string {
  if (old === null && now === null) return '';
  if (old === now) return `: ${oneLine(old ?? '', mostShown)}`;
  return `: ${oneLine(old ?? 'none', mostShown)} → ${oneLine(now ?? 'none', mostShown)}`;
}

const mostShown = 120;

function shownMeeting({ operation, part, status, name, pointer }: Meeting): string {
  const words = [
    operation ?? 'the document',
    ...(status === null ? [] : [status]),
    ...(part === 'header' ? ['header'] : []),
    ...(name === null ? [] : [name]),
    ...(pointer === '' ? [] : [pointer]),
  ];
  return oneLine(words.join(' '));
}

/** Lines of one file together: `rule strong-response (src/…:24), weekly/findings.mjml:10,14`. */
function shownBreaks(breaks: readonly Broken[]): string {
  const rules = breaks.filter(({ kind }) => kind === 'rule').map(({ name, place }) => `rule ${name} (${place})`);
  const byFile = new Map<string, string[]>();
  for (const { kind, place } of breaks) {
    if (kind === 'rule') continue;
    const colon = place.lastIndexOf(':');
    byFile.set(place.slice(0, colon), [...(byFile.get(place.slice(0, colon)) ?? []), place.slice(colon + 1)]);
  }
  return [...rules, ...[...byFile].map(([file, lines]) => `${file}:${lines.join(',')}`)].join(', ');
}

/** Places are absolute; those near are shown from here. */
function shownPlace(place: string): string {
  const near = relative(process.cwd(), place);
  return near.startsWith('..') ? place : near;
}

const levels = { breaking: 'error', dangerous: 'warning', safe: 'notice' } as const;

/** A workflow command of GitHub Actions, at the line of the new document. */
function annotate(change: Told): void {
  const [, file = '', line = '1', col = '1'] = /^(.*):(\d+):(\d+)$/s.exec(change.newPlace) ?? [];
  const [first] = change.at;
  const where =
    first === undefined
      ? ''
      : ` at ${shownMeeting(first)}${change.at.length > 1 ? ` and ${change.at.length - 1} more` : ''}`;
  const breaks = change.breaks.length > 0 ? `\n${verb(change)}: ${shownBreaks(change.breaks)}` : '';
  const properties = Object.entries({ file, line, col, title: `${change.severity}: ${change.rule}` });
  const named = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  print(`::${levels[change.severity]} ${named}::${escapeData(`${change.rule}${values(change)}${where}${breaks}`)}`);
}

/** As actions/toolkit does: the runner undoes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
