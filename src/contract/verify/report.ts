import type { Operation } from '../../spec/operations.ts';
import type { Violation } from '../violation.ts';
import type { NotExercised, Plan } from './plan.ts';

/** A violation, and how to see it again. */
export interface Finding extends Violation {
  readonly method: string;
  /** The path's template. */
  readonly path: string;
  /** Null: there was no answer. */
  readonly status: number | null;
  /** What was special about the request. */
  readonly probe: string;
  /** Answers that broke the same rule in the same place. */
  readonly times: number;
  /** Sends the smallest request that shows it. */
  readonly curl: string;
}

/** A documented status of an operation. */
export interface Cell {
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  /** As the document names it. */
  readonly status: string;
  /** Whether a request can bring it about without changing anything. */
  readonly provokable: boolean;
  readonly answers: number;
}

export interface VerifyReport {
  readonly baseUrl: string;
  readonly seed: number;
  readonly requests: number;
  readonly cells: readonly Cell[];
  /** Of what those statuses that can be provoked may bring: media types, fields, values of enums. */
  readonly contents: { readonly seen: number; readonly total: number; readonly missing: readonly string[] };
  readonly violations: readonly Finding[];
  readonly notExercised: readonly { readonly what: string; readonly why: string; readonly onPurpose: boolean }[];
}

export type Outcome = 'kept' | 'broken' | 'incomplete';

/** Incomplete: nothing was found, but something that can be provoked was not seen, or something was left out. */
export function outcomeOf({ violations, cells, notExercised }: VerifyReport): Outcome {
  if (violations.some(({ severity }) => severity === 'error')) return 'broken';
  const isComplete = cells.every(({ provokable, answers }) => !provokable || answers > 0);
  return isComplete && notExercised.every(({ onPurpose }) => onPurpose) ? 'kept' : 'incomplete';
}

/** Such as `getCampaignAnalytics`, or its method and path where it has no id. */
export function nameOf({ operationId, method, path }: Pick<Operation, 'operationId' | 'method' | 'path'>): string {
  return operationId ?? `${method} ${path}`;
}

export function notExercisedFrom(list: Plan['notExercised']): VerifyReport['notExercised'] {
  return list.map(({ operation, why, onPurpose }: NotExercised) => ({ what: nameOf(operation), why, onPurpose }));
}
