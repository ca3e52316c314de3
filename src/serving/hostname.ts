/** The name in a Host header, as URLs have it; null where there is none. */
export function hostnameOf(header: string | undefined): string | null {
  return header ? (URL.parse(`http://${header}`)?.hostname ?? null) : null;
}
