import type { Json, JsonObject } from '../../spec/document.ts';
import { type Operation, responseNamesFor } from '../../spec/operations.ts';
import { dereference, isJsonObject } from '../../spec/pointer.ts';
import type { Contract } from '../contract.ts';
import { coveringType, essenceOf, isJson } from '../media-type.ts';
import type { Checked } from '../recorder.ts';
import { type BodyCells, bodyCells } from './body-cells.ts';

/** One thing that the document says of responses, and that a suite can exercise. */
export interface Cell {
  /** Such as `getCampaignAnalytics 404` or `getCampaignAnalytics 200 /campaign/agent null`. */
  readonly name: string;
  /** Its id, or method and path where it has none. */
  readonly operation: string;
  /** As the document says it: `404`, `4XX` or `default`. */
  readonly status: string;
  readonly kind: 'status' | 'media type' | 'field' | 'enum value';
}

/** A documented response. */
export interface ResponseCells {
  cells(): readonly Cell[];
  /** Names of the cells that a response exercises. */
  exercised(checked: Checked): readonly string[];
}

export interface AllResponseCells {
  readonly all: readonly ResponseCells[];
  /** The one that a response is; undefined where the document has none. */
  of(checked: Checked): ResponseCells | undefined;
}

/** Schemas are read when they are asked for: a process that judges three responses needs no others. */
export function responseCellsOf(contract: Contract): AllResponseCells {
  const byOperation = new Map(contract.operations.map((operation) => [operation, responsesOf(contract, operation)]));
  return {
    all: [...byOperation.values()].flatMap((responses) => [...responses.values()]),
    of(checked) {
      const operation = operationOf(contract, checked);
      const responses = operation && byOperation.get(operation);
      const name = responseNamesFor(checked.status).find((one) => responses?.has(one));
      return name === undefined ? undefined : responses?.get(name);
    },
  };
}

function operationOf(contract: Contract, { operationId, method, path }: Checked): Operation | undefined {
  if (operationId !== null) return contract.operations.find((operation) => operation.operationId === operationId);
  const found = contract.find(method, path);
  return 'operation' in found ? found.operation : undefined;
}

function responsesOf({ document }: Contract, operation: Operation): ReadonlyMap<string, ResponseCells> {
  const responses = objectFrom(operation.value.responses);
  const statuses = Object.keys(responses).filter((name) => /^(\d{3}|\dXX|default)$/.test(name));
  return new Map(
    statuses.map((status) => {
      const content = objectFrom(objectFrom(dereference(document, responses[status])).content);
      return [status, responseCells(operation, status, content)];
    }),
  );

  function responseCells({ operationId, method, path }: Operation, status: string, content: JsonObject): ResponseCells {
    const name = operationId ?? `${method} ${path}`;
    const prefix = `${name} ${status}`;
    const types = Object.keys(content);
    const read = new Map<string, BodyCells>();
    const bodyOf = (type: string): BodyCells => {
      const known = read.get(type) ?? bodyCells(document, objectFrom(dereference(document, content[type])).schema);
      read.set(type, known);
      return known;
    };
    return {
      cells: () => {
        const inner = types
          .filter(mayBeJson)
          .flatMap((type) => bodyOf(type).cells.map((cell) => ({ ...cell, name: `${prefix} ${cell.name}` })));
        return [
          { name: prefix, kind: 'status' as const },
          ...types.map((type) => ({ name: `${prefix} ${type}`, kind: 'media type' as const })),
          ...inner,
        ].map((cell) => ({ ...cell, operation: name, status }));
      },
      exercised({ mediaType, body }) {
        const type = mediaType === null ? undefined : coveringType(types, mediaType);
        if (mediaType === null || type === undefined) return [prefix];
        const inner = isJson(mediaType) && body !== undefined ? bodyOf(type).exercised(body) : [];
        return [prefix, `${prefix} ${type}`, ...[...inner].map((cell) => `${prefix} ${cell}`)];
      },
    };
  }
}

/** A range too: frameworks write one where they do not know better. */
function mayBeJson(type: string): boolean {
  const essence = essenceOf(type);
  return isJson(essence) || essence === 'application/*' || essence === '*/*';
}

function objectFrom(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
