import type { Violation } from './violation.ts';

/** A response that was judged, and what was found: plain values, fit to be sent to another process as JSON. */
export interface Checked {
  /** Path of the document that it was judged by; null for the built-in one. */
  readonly spec: string | null;
  /** Null where the document has no such operation, or gives it no id. */
  readonly operationId: string | null;
  /** Upper case. */
  readonly method: string;
  /** As it was asked for, or the template where that is not known; without its query, which may hold a secret. */
  readonly path: string;
  readonly status: number;
  /** `application/json`, without parameters; null where the response has no Content-Type. */
  readonly mediaType: string | null;
  /** Parsed; undefined where it is not JSON. */
  readonly body: unknown;
  /** None for a response that keeps to the document. */
  readonly violations: readonly Violation[];
}

export type Listener = (checked: Checked) => void;

const listeners = new Set<Listener>();

/** Hears of each response that is judged in this process from now on. @returns what ends it */
export function onCheck(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function record(checked: Checked): void {
  for (const listener of listeners) listener(checked);
}
