/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essenceOf(contentType: string): string {
  const end = contentType.indexOf(';');
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/**
 * The documented media type or range that covers a type; the more specific one first, as OpenAPI says. Of types that
 * differ in parameters, the one that shares most of them; none of it may have another value.
 */
export function coveringType(documented: readonly string[], contentType: string): string | undefined {
  const essence = essenceOf(contentType);
  const [type] = essence.split('/');
  const parameters = parametersOf(contentType);
  for (const wanted of [essence, `${type}/*`, '*/*']) {
    const covering = documented
      .filter((name) => essenceOf(name) === wanted)
      .map((name) => ({ name, shared: sharedParameters(name, parameters) }))
      .filter(({ shared }) => shared !== undefined)
      .toSorted((a, b) => (b.shared ?? 0) - (a.shared ?? 0));
    if (covering[0] !== undefined) return covering[0].name;
  }
  return undefined;
}

/** Undefined where one of the documented parameters has another value. */
function sharedParameters(documented: string, received: ReadonlyMap<string, string>): number | undefined {
  const known = [...parametersOf(documented)].filter(([name]) => received.has(name));
  return known.every(([name, value]) => received.get(name) === value) ? known.length : undefined;
}

/** In lower case, and without the charset, which says nothing about what a body means. */
function parametersOf(contentType: string): ReadonlyMap<string, string> {
  const pairs = contentType.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"([^"]*)"|([^\s;"]*))/g);
  const parameters = new Map([...pairs].map(([, name = '', quoted, plain = '']) => [name, quoted ?? plain] as const));
  return new Map(
    [...parameters]
      .map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const)
      .filter(([name]) => name !== 'charset'),
  );
}

export function isJson(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}
