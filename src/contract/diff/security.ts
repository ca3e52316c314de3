import type { Told } from './change.ts';
import { canonical, child, itemsOf, keysOf, type Node, objectOf, step, textOf } from './node.ts';
import type { Placed } from './placed.ts';

/** Tells where a credential that was enough is not any more, or another is enough too. */
export function compareSecurity(tell: (told: Told) => void, old: Placed, now: Placed): void {
  const [a, b] = [nearest(old, 'security'), nearest(now, 'security')];
  const [before, after] = [requirementsOf(old.root, a), requirementsOf(now.root, b)];
  const lost = before.filter((had) => !after.some((wants) => covers(had, wants)));
  const won = after.filter((wants) => !before.some((had) => covers(wants, had)));
  if (lost.length === 0 && won.length === 0) return;
  const anonymous = lost.some(({ size }) => size === 0);
  const rule = lost.length === 0 ? 'security-relaxed' : anonymous ? 'security-added' : 'security-changed';
  tell({ rule, old: a, new: b, was: words(a), is: words(b) });
}

/** Scheme, by what it is rather than by its name, and the scopes that it needs. */
type Requirement = ReadonlyMap<string, readonly string[]>;

/** Nothing said is nothing wanted. */
function requirementsOf(root: Node, security: Node): readonly Requirement[] {
  const all = itemsOf(security).map((requirement): Requirement => {
    const names = keysOf(requirement);
    return new Map(names.map((name) => [schemeOf(root, name), scopesOf(requirement, name)]));
  });
  return all.length > 0 ? all : [new Map()];
}

function schemeOf(root: Node, name: string): string {
  const { description: _, bearerFormat: __, ...scheme } = objectOf(child(root, 'components', 'securitySchemes', name));
  return Object.keys(scheme).length > 0 ? canonical(scheme) : name;
}

function scopesOf(requirement: Node, name: string): readonly string[] {
  return itemsOf(step(requirement, name)).map(({ value }) => String(value));
}

/** True where who has the one has what the other wants. */
function covers(had: Requirement, wants: Requirement): boolean {
  return [...wants].every(([scheme, scopes]) => {
    const there = had.get(scheme);
    return there !== undefined && scopes.every((scope) => there.includes(scope));
  });
}

function words(security: Node): string {
  const each = itemsOf(security).map((requirement) => {
    const named = keysOf(requirement).map((name) => [name, ...scopesOf(requirement, name)].join(' '));
    return named.join(' and ') || 'nothing';
  });
  return each.join(' or ') || 'nothing';
}

/** Tells of addresses that come and go. */
export function compareServers(tell: (told: Told) => void, old: Placed, now: Placed): void {
  const [a, b] = [nearest(old, 'servers'), nearest(now, 'servers')];
  const [before, after] = [serversOf(a), serversOf(b)];
  for (const [url, node] of before)
    if (!after.has(url)) tell({ rule: 'server-removed', old: node, new: b, was: url, is: null });
  for (const [url, node] of after)
    if (!before.has(url)) tell({ rule: 'server-added', old: a, new: node, was: null, is: url });
}

function serversOf(servers: Node): ReadonlyMap<string, Node> {
  const each = itemsOf(servers).map((server): [string, Node] => [textOf(server, 'url').replace(/\/+$/, ''), server]);
  // OpenAPI 3.1, Servers: none is one at "/".
  return each.length > 0 ? new Map(each) : new Map([['', servers]]);
}

/** What the operation says itself, or what its path or the document says for it. */
function nearest({ root, operation, node }: Placed, key: string): Node {
  const item = child(root, ...operation.keys.slice(0, -1));
  const holders = key === 'security' ? [node] : [node, item];
  return step(holders.find((holder) => key in objectOf(holder)) ?? root, key);
}
