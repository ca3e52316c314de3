/** Where a mail may lead, or what it shows of its own (`cid:`, RFC 2392): the only text that may begin an `href` or a `src`. */
export type Link = `${'https' | 'http' | 'mailto' | 'cid'}:${string}`;

/**
 * A link fit for a mail, or null: http, https and mailto only, so that no `javascript:` is ever clicked, and no user
 * name in front of the host, which makes `https://bank.example@evil.example` look like the bank.
 */
export function safeLink(link: string | undefined): Link | null {
  if (link === undefined || !URL.canParse(link)) return null;
  const url = new URL(link);
  const allowed = url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'mailto:';
  return allowed && url.username === '' && url.password === '' ? (url.href as Link) : null;
}
