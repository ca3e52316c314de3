import { fingerprint } from './fingerprint.ts';

export interface Edits {
  /** What was edited since the last look. */
  look(): 'configuration' | 'papers' | null;
  /** The papers, from now on. */
  follow(papers: readonly string[]): void;
}

/** Looks at the files of a configuration, and at the papers that it names: templates and logos. */
export function createEdits(configuration: readonly string[]): Edits {
  let papers: readonly string[] = [];
  let seen = { configuration: fingerprint(configuration), papers: '' };
  return {
    look() {
      const before = seen;
      seen = { configuration: fingerprint(configuration), papers: fingerprint(papers) };
      if (seen.configuration !== before.configuration) return 'configuration';
      return seen.papers === before.papers ? null : 'papers';
    },
    follow(named) {
      papers = named;
      seen = { ...seen, papers: fingerprint(papers) };
    },
  };
}
