import type { JsonObject } from '../spec/document.ts';
import type { Text } from './schemas.ts';

/** The parts of a header's value in OpenAPI's style `simple`, the only one of headers: `a,b` and `x,1,y,2` or `x=1,y=2`. */
export function headerTexts(text: string, { type }: JsonObject, explode: boolean): Text {
  const isOf = (name: string): boolean => (Array.isArray(type) ? type.includes(name) : type === name);
  if (!isOf('array') && !isOf('object')) return text;
  const parts = text === '' ? [] : text.split(',').map((part) => part.trim());
  if (isOf('array')) return parts;
  const pairs = explode
    ? parts.map((part) => [part.split('=', 1)[0], part.slice(part.indexOf('=') + 1)])
    : parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1] ?? '']] : []));
  return Object.fromEntries(pairs);
}
