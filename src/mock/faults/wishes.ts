import { type MockRequest, problemReply, type Reply } from '../message.ts';
import { type ScenarioName, scenarioNames } from '../world/scenarios.ts';
import { type FaultName, faultNames } from './faults.ts';

type Asking = Pick<MockRequest, 'headers' | 'query'>;

/** `Prefer: scenario=weak-closing`, or `?__scenario=weak-closing` where a header is hard to send. */
export function wishedScenario(request: Asking): ScenarioName | undefined {
  const wish = wishFor('scenario', request);
  return scenarioNames.find((name) => name === wish);
}

export function wishedFault(request: Asking): FaultName | undefined {
  const wish = wishFor('fault', request);
  return faultNames.find((name) => name === wish);
}

/** The reply to a wish that cannot be granted. `withWorld`: whether there are campaigns to tell scenarios with. */
export function refusedWish(request: Asking, withWorld: boolean): Reply | undefined {
  const scenario = wishFor('scenario', request);
  if (scenario !== undefined && !withWorld) {
    return problemReply(
      400,
      'There are no scenarios here',
      'Scenarios belong to the built-in document; leave them out',
    );
  }
  return (
    unknownName('scenario', scenario, scenarioNames) ?? unknownName('fault', wishFor('fault', request), faultNames)
  );
}

function unknownName(kind: string, wish: string | undefined, names: readonly string[]): Reply | undefined {
  if (wish === undefined || names.includes(wish)) return undefined;
  const seen = JSON.stringify(wish.slice(0, 100));
  return problemReply(400, `There is no such ${kind}`, `${seen} is none of: ${names.join(', ')}`);
}

/** RFC 7240: preferences stand between commas, and a quoted value may hold some. */
const preference = /(?:[^,"]|"(?:\\.|[^"\\])*"?)+/g;
const nameAndValue = { scenario: /^\s*scenario\s*=\s*"?([^",;]*)/i, fault: /^\s*fault\s*=\s*"?([^",;]*)/i };

function wishFor(kind: keyof typeof nameAndValue, { headers, query }: Asking): string | undefined {
  const preferences = headers.prefer?.match(preference) ?? [];
  const preferred = preferences
    .map((one) => nameAndValue[kind].exec(one)?.[1]?.trim())
    .find((one) => one !== undefined);
  const [asked] = [query[`__${kind}`]].flat();
  return preferred ?? asked;
}
