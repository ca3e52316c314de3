import type { OpenApiDocument } from '../../spec/document.ts';
import type { Operation } from '../../spec/operations.ts';
import { dereference, isJsonObject } from '../../spec/pointer.ts';

/** What a request brings in place of, or as, its key. */
export type KeyKind = 'key' | 'none' | 'misshapen' | 'made-up';

export type Security =
  | { readonly kind: 'open' }
  /** The header that carries the key, with what stands before it there. */
  | { readonly kind: 'header'; readonly name: string; readonly prefix: string; readonly optional: boolean }
  /** A way to show who one is that is not spoken here, such as basic. */
  | { readonly kind: 'foreign'; readonly name: string };

/** Has a key's shape (40 letters and digits) and nobody's secret in it. */
export const madeUpKey = 'MadeUpByCampaignPulseContractVerify00000';

/** The first of an operation's alternatives that one key in a header satisfies. */
export function securityOf(document: OpenApiDocument, { value }: Operation): Security {
  const said = value.security ?? document.security;
  const alternatives = (Array.isArray(said) ? said : []).filter(isJsonObject);
  if (alternatives.length === 0) return { kind: 'open' };
  const optional = alternatives.some((alternative) => Object.keys(alternative).length === 0);
  for (const alternative of alternatives) {
    const [name, second] = Object.keys(alternative);
    const header = name === undefined || second !== undefined ? undefined : headerFor(document, name);
    if (header !== undefined) return { kind: 'header', ...header, optional };
  }
  return optional ? { kind: 'open' } : { kind: 'foreign', name: alternatives.flatMap(Object.keys).join(', ') };
}

function headerFor(document: OpenApiDocument, name: string): { name: string; prefix: string } | undefined {
  const { components } = document;
  const schemes = isJsonObject(components) ? components.securitySchemes : undefined;
  const scheme = dereference(document, isJsonObject(schemes) ? schemes[name] : undefined);
  if (!isJsonObject(scheme)) return undefined;
  if (scheme.type === 'apiKey') {
    return scheme.in === 'header' && typeof scheme.name === 'string'
      ? { name: scheme.name.toLowerCase(), prefix: '' }
      : undefined;
  }
  const isBearer =
    scheme.type === 'oauth2' ||
    scheme.type === 'openIdConnect' ||
    (scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'bearer');
  return isBearer ? { name: 'authorization', prefix: 'Bearer ' } : undefined;
}

/** The header of a request, or none. @param key what stands for the real one */
export function keyHeader(security: Security, kind: KeyKind, key: string): Readonly<Record<string, string>> {
  if (security.kind !== 'header' || kind === 'none') return {};
  const { name, prefix } = security;
  if (kind === 'misshapen') return { [name]: 'misshapen' };
  return { [name]: prefix + (kind === 'key' ? key : madeUpKey) };
}
