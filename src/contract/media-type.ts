/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** The documented media type or range that covers a type; the more specific one first, as OpenAPI says. */
export function coveringType(documented: readonly string[], essence: string): string | undefined {
  const [type] = essence.split('/');
  const wanted = [essence, `${type}/*`, '*/*'];
  return wanted.map((one) => documented.find((name) => essenceOf(name) === one)).find((name) => name !== undefined);
}

export function isJson(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}
