import type { Node } from './node.ts';
import { type RuleId, rules, type Severity } from './rules.ts';

/** Where a reader of the API meets a change. */
export interface Meeting {
  /** `GET /campaigns`; null for the document as a whole. */
  readonly operation: string | null;
  readonly operationId: string | null;
  readonly part: 'operation' | 'request' | 'status' | 'header' | 'body';
  /** Of the response, such as `200`. */
  readonly status: string | null;
  /** Of a parameter (`query limit`), header or media type. */
  readonly name: string | null;
  /** JSON pointer in the body, with `*` for any item of an array and any further name. */
  readonly pointer: string;
}

export interface Change {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly old: string | null;
  readonly new: string | null;
  /** `path:line:column` in the old document and in the new; of what is not there, of what would hold it. */
  readonly oldPlace: string;
  readonly newPlace: string;
  /** Each once: a change of what several operations share is told once. Never empty. */
  readonly at: readonly Meeting[];
}

export interface Told {
  readonly rule: RuleId;
  readonly old: Node;
  readonly new: Node;
  readonly was: string | null;
  readonly is: string | null;
}

export type Tell = (told: Told, meeting: Meeting) => void;

const order: readonly Severity[] = ['breaking', 'dangerous', 'safe'];

/** Gathers what is told of the same place into one change. */
export class Changes {
  readonly #told = new Map<string, Told & { readonly at: Map<string, Meeting> }>();

  readonly tell: Tell = (told, meeting) => {
    const key = [told.rule, told.old.id, told.new.id, told.was, told.is].join('\n');
    const known = this.#told.get(key) ?? { ...told, at: new Map() };
    known.at.set(JSON.stringify(meeting), meeting);
    this.#told.set(key, known);
  };

  /** The breaking ones first, each kind in the order of the documents' operations. */
  list(oldPlaceOf: (way: readonly string[]) => string, newPlaceOf: typeof oldPlaceOf): readonly Change[] {
    return [...this.#told.values()]
      .map(
        ({ rule, was, is, old, new: now, at }): Change => ({
          severity: rules[rule].severity,
          rule,
          old: was,
          new: is,
          oldPlace: oldPlaceOf(old.way),
          newPlace: newPlaceOf(now.way),
          at: [...at.values()],
        }),
      )
      .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }
}
