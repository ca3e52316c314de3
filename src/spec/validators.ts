import type { ValidateFunction } from 'ajv';
import type { OperationId } from './api.ts';
import * as compiled from './compiled.ts';
import { type Problem, problemFrom } from './problem.ts';
import { type Shape, unknownFields } from './unknown-fields.ts';

export interface BodyCheck {
  /** Empty for a valid body; at most 100. */
  readonly problems: readonly Problem[];
  /** JSON pointers, `*` for an array index, of fields that the schema does not name; at most 100. */
  readonly unknownFields: readonly string[];
}

const mostProblems = 100;

const validators: Readonly<Record<OperationId, Pick<ValidateFunction, 'errors'> & ((body: unknown) => boolean)>> =
  compiled;
const shapes: Readonly<Record<OperationId, Shape>> = compiled.shapes;

/** Checks the body of a 200 response against openapi.yaml. */
export function checkBody(operationId: OperationId, body: unknown): BodyCheck {
  const validate = validators[operationId];
  return {
    problems: validate(body) ? [] : (validate.errors ?? []).slice(0, mostProblems).map(problemFrom),
    unknownFields: unknownFields(body, shapes[operationId]),
  };
}
