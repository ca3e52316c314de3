import { PulseError } from '../errors.ts';
import { type ScenarioName, scenarios } from '../mock/index.ts';

/** What is looked at: the `show` of a page's address. */
export type Showing =
  /** Messages that a demo's mail server took. */
  | { readonly kind: 'inbox' }
  /** The messages of a stored slot, byte for byte. */
  | { readonly kind: 'stored'; readonly slot: string }
  /** A stored slot by the rules, templates and recipients of today. */
  | { readonly kind: 'again'; readonly date: string }
  /** Without a name: the cast of the mock's world, each its own story. */
  | { readonly kind: 'scenario'; readonly scenario: ScenarioName | undefined };

/** Such as `stored/weekly/2026-11-23`, `again/2026-11-23`, `scenario/declining`. @throws PulseError E_USAGE */
export function showingFrom(text: string): Showing {
  const [kind, rest] = text.split(/\/(.*)/s, 2);
  if (kind === 'inbox' && rest === undefined) return { kind };
  if (kind === 'stored' && rest) return { kind, slot: rest };
  if (kind === 'again' && rest) return { kind, date: rest };
  if (kind === 'scenario' && rest === undefined) return { kind, scenario: undefined };
  if (kind === 'scenario' && rest !== undefined && Object.hasOwn(scenarios, rest)) {
    return { kind, scenario: rest as ScenarioName };
  }
  throw new PulseError('E_USAGE', `there is no ${JSON.stringify(text)} to show; choose from the page`);
}
