import type { Node } from 'yaml';
import type { References, Target } from './follow-references.ts';

/** Tells whether what a reference leads to contains, through references, itself. */
export function recursionIn({ targets }: References): (target: Target) => boolean {
  const known = new Map<Node, readonly Target[]>();
  const referredFrom = ({ file, node }: Target): readonly Target[] => {
    if (node === null) return [];
    const before = known.get(node);
    if (before !== undefined) return before;
    const within = [...targets].filter(([reference]) => reference.file === file && holds(node, reference.mapping));
    const referred = within.map(([, target]) => target);
    known.set(node, referred);
    return referred;
  };

  return (start) => {
    const reached = new Set<Node | null>();
    const open = [start];
    for (const at of open) {
      for (const next of referredFrom(at)) {
        if (next.file === start.file && holds(next.node, start.node)) return true;
        if (reached.has(next.node)) continue;
        reached.add(next.node);
        open.push(next);
      }
    }
    return false;
  };
}

/** Of two nodes of one file. */
function holds(outer: Node | null, inner: Node | null): boolean {
  const [from, , to] = outer?.range ?? [0, 0, 0];
  const [start, , end] = inner?.range ?? [0, 0, 0];
  return from <= start && end <= to;
}
