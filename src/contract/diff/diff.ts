import type { Contract } from '../contract.ts';
import { type Change, Changes, type Meeting } from './change.ts';
import { compareOperations } from './compare-operations.ts';
import { schemaComparer } from './compare-schemas.ts';
import { canonical, rootOf, step } from './node.ts';
import { meetingOf, placed } from './placed.ts';
import { compareWords } from './words.ts';

/** The changes between two documents as a reader of the API meets them; none where they say the same. */
export function diffContracts(old: Contract, now: Contract): readonly Change[] {
  const changes = new Changes();
  const compareSchemas = schemaComparer(changes.tell);
  const [a, b] = [rootOf(old.document), rootOf(now.document)];
  const [before, after] = [old, now].map(({ operations }) => new Map(operations.map((one) => [identityOf(one), one])));

  for (const [key, operation] of before ?? []) {
    const same = after?.get(key);
    const one = placed(a, operation);
    if (same !== undefined) {
      compareOperations(changes.tell, compareSchemas, one, placed(b, same));
      continue;
    }
    const told = { old: one.node, new: stepAll(b, operation.keys), was: name(operation), is: null };
    changes.tell({ rule: 'operation-removed', ...told }, meetingOf(operation));
  }
  for (const [key, operation] of after ?? []) {
    if (before?.has(key)) continue;
    const told = { old: stepAll(a, operation.keys), new: placed(b, operation).node, was: null, is: name(operation) };
    changes.tell({ rule: 'operation-added', ...told }, meetingOf(operation));
  }

  const [info, infoNow] = [step(a, 'info'), step(b, 'info')];
  const said = [info, infoNow].map((node) => step(node, 'description'));
  const [was, is] = said.map(({ value }) => (typeof value === 'string' ? value : ''));
  if (said[0] && said[1]) compareWords((told) => changes.tell(told, whole), was ?? '', is ?? '', said[0], said[1]);
  const abouts = [
    ...['title', 'version', 'summary', 'termsOfService', 'contact', 'license'].map(
      (key) => [step(info, key), step(infoNow, key)] as const,
    ),
    ...['openapi', 'tags', 'externalDocs'].map((key) => [step(a, key), step(b, key)] as const),
  ];
  for (const [one, other] of abouts) {
    if (canonical(one.value) === canonical(other.value)) continue;
    const words = ({ value }: typeof one) => (typeof value === 'string' ? value : null);
    changes.tell({ rule: 'about-changed', old: one, new: other, was: words(one), is: words(other) }, whole);
  }
  const [hooks, hooksNow] = [step(a, 'webhooks'), step(b, 'webhooks')];
  if (canonical(hooks.value) !== canonical(hooksNow.value)) {
    changes.tell({ rule: 'other-changed', old: hooks, new: hooksNow, was: 'webhooks', is: 'webhooks' }, whole);
  }
  return changes.list(old.placeOf, now.placeOf);
}

const whole: Meeting = { operation: null, operationId: null, part: 'operation', status: null, name: null, pointer: '' };

/** Parameters of a path may change their names without changing the path. */
function identityOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
}

function name({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

function stepAll(root: ReturnType<typeof rootOf>, keys: readonly string[]): ReturnType<typeof rootOf> {
  return keys.reduce(step, root);
}
