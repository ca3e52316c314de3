import { type Documentation, documentedAt, mediaTypeOf, type Place } from '../../spec/documented.ts';
import { createObserver } from '../../spec/observe.ts';
import { isJsonObject } from '../../spec/pointer.ts';
import type { Contract } from '../contract.ts';

/** The members of sets that only the examples of responses show, by the keys of the set, as JSON. */
export function valuesInExamples(
  { document, operations }: Contract,
  documentation: Documentation,
): ReadonlyMap<string, ReadonlySet<string>> {
  const observe = createObserver(document);
  const values = new Map<string, Set<string>>();
  for (const { method, path, keys } of operations) {
    for (const status of namesAt(documentation, [...keys, 'responses'])) {
      const response = documentation.placeAt([...keys, 'responses', status]);
      for (const type of namesAt(documentation, [...response.keys, 'content'])) {
        const body = documentation.bodyOf(response, mediaTypeOf(type));
        if (body === undefined) continue;
        for (const example of examplesOf(documentation, [...response.keys, 'content', type])) {
          const headers = [['content-type', type]] as const;
          for (const { kind, pointer, value } of observe({
            method,
            path,
            status: statusOf(status),
            headers,
            body: example,
          })) {
            const set = kind === 'value' ? documentedAt(body, pointer)?.set : undefined;
            if (set === undefined) continue;
            const id = JSON.stringify(set.keys);
            values.set(id, (values.get(id) ?? new Set()).add(value));
          }
        }
      }
    }
  }
  return values;
}

function examplesOf(documentation: Documentation, media: Place['keys']): readonly unknown[] {
  const { value } = documentation.placeAt(media);
  const named = namesAt(documentation, [...media, 'examples']).map(
    (name) => documentation.placeAt([...media, 'examples', name, 'value']).value,
  );
  return [isJsonObject(value) ? value.example : undefined, ...named];
}

function namesAt(documentation: Documentation, keys: Place['keys']): readonly string[] {
  const { value } = documentation.placeAt(keys);
  return isJsonObject(value) ? Object.keys(value) : [];
}

/** One that a range such as `4XX`, or the default, covers. */
function statusOf(name: string): number {
  const status = Number(name.replaceAll(/x/gi, '0'));
  return Number.isInteger(status) ? status : 0;
}
