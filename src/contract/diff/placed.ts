import type { Operation } from '../../spec/operations.ts';
import type { Meeting } from './change.ts';
import { child, type Node } from './node.ts';

/** An operation in its document. */
export interface Placed {
  readonly root: Node;
  readonly operation: Operation;
  readonly node: Node;
}

export function placed(root: Node, operation: Operation): Placed {
  return { root, operation, node: child(root, ...operation.keys) };
}

export function meetingOf({ method, path, operationId }: Operation): Meeting {
  return { operation: `${method} ${path}`, operationId, part: 'operation', status: null, name: null, pointer: '' };
}
