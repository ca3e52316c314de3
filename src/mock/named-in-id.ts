/**
 * The first of `names` that stands in an id between underscores or the id's ends, whatever its case: `low-response` in
 * `campaign_low-response_2`, but nothing in `campaign_slow-response`. Names are in lower case, without underscores.
 */
export function namedIn<Name extends string>(id: string, names: readonly Name[]): Name | undefined {
  const parts = id.toLowerCase().split('_');
  for (const part of parts) {
    const name = names.find((candidate) => candidate === part);
    if (name !== undefined) return name;
  }
  return undefined;
}
