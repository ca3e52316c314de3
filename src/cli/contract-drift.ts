import { loadConfig } from '../config/load.ts';
import { loadContract } from '../contract/contract.ts';
import { type Drift, driftOf, type Unnamed, type Unseen } from '../contract/drift/drift.ts';
import { patchFor } from '../contract/drift/drift-patch.ts';
import { oneLine } from '../one-line.ts';
import { openApiPath } from '../spec/document.ts';
import { allObservations, type StoredObservation } from '../store/observations.ts';
import { storePath } from './assemble.ts';
import { openExistingStore } from './existing-store.ts';
import { print, printJson, table, talk } from './output.ts';

export interface ContractDriftOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly json?: boolean;
  /** Only the patch. */
  readonly patch?: boolean;
}

/** Compares what the runs saw with the specification. Asks nobody: the runs have recorded it. */
export async function contractDrift({ config: configPath, spec, json, patch }: ContractDriftOptions): Promise<number> {
  const { config, path } = await loadConfig(configPath);
  const observations = await observationsIn(storePath(config, path));
  const contract = loadContract(spec);
  const drift = driftOf(contract, observations);
  const diff = patchFor(spec ?? openApiPath, contract.document, drift.unnamed, process.cwd());

  const unnamed = drift.unnamed.map(({ keys, types, mediaType, headers, ...shown }) => shown);
  if (json) printJson({ ...drift, unnamed, patch: diff });
  else if (patch) process.stdout.write(diff);
  else if (observations.length === 0) talk('nothing was seen yet; run a report first');
  else print(describe(drift, diff));
  return drift.unnamed.length === 0 ? 0 : 1;
}

async function observationsIn(database: string): Promise<readonly StoredObservation[]> {
  await using store = await openExistingStore(database);
  return store ? await allObservations(store) : [];
}

function describe({ unnamed, unseen }: Drift, diff: string): string {
  const parts = [
    unnamed.length === 0 ? 'The specification names all that was seen.' : 'Seen, and not in the specification:',
    ...linesFor(unnamed),
    ...(unseen.length === 0 ? [] : ['', 'In the specification, and never seen:', table(unseen.map(rowOf))]),
    ...(diff === '' ? [] : ['', 'As a patch (contract drift --patch | git apply):', '', diff.trimEnd()]),
  ];
  return parts.join('\n');
}

/** Each with where it was seen below it: there may be many places. */
function linesFor(unnamed: readonly Unnamed[]): readonly string[] {
  const rows = unnamed.map(({ kind, name, firstSeen, lastSeen, count, place }) => {
    const times = `${count} ${count === 1 ? 'time' : 'times'}`;
    return ['', kind, oneLine(name, 60), times, `first ${minute(firstSeen)}`, `last ${minute(lastSeen)}`, place];
  });
  const heads = rows.length === 0 ? [] : table(rows).split('\n');
  return heads.flatMap((head, i) => {
    const where = unnamed[i]?.where ?? [];
    const shown = where.slice(0, 3).map((one) => oneLine(one, 150));
    const more = where.length > 3 ? [`and ${where.length - 3} more`] : [];
    return [head, ...[...shown, ...more].map((line) => `    ${line}`)];
  });
}

function rowOf({ kind, name, where, place }: Unseen): readonly string[] {
  return ['', kind, oneLine(name, 60), kind === 'operation' ? '' : oneLine(where, 150), place];
}

function minute(instant: string): string {
  return `${instant.slice(0, 16)}Z`;
}
