import type { Operation } from '../../spec/operations.ts';
import { readJson } from '../body.ts';
import type { CheckOptions, Contract } from '../contract.ts';
import { createCoverage } from '../coverage.ts';
import type { Exchange } from '../exchange.ts';
import { essenceOf } from '../media-type.ts';
import type { Violation } from '../violation.ts';
import { shrink } from './generate.ts';
import { covers, judge } from './judge.ts';
import { createKnownIds } from './known-ids.ts';
import { asDocumented, leadsTo, type Plan, type Probe } from './plan.ts';
import { type Finding, nameOf, notExercisedFrom, type VerifyReport } from './report.ts';
import { curlFor, type Given, keyVariable, type Wire, wireFor } from './request.ts';
import { type Answer, type Sending, send } from './send.ts';
import type { FastCheck } from './values.ts';

/** When requests may be sent. */
export interface Turns {
  turn(signal?: AbortSignal): Promise<void>;
  /** A 429 came, with this Retry-After. False: what it asks for is too long to wait. */
  refused(retryAfter: string | undefined): boolean;
}

export interface VerifyOptions extends Sending, CheckOptions {
  readonly baseUrl: string;
  /** Whether the key may be shown, since it is nobody's. */
  readonly keyIsMadeUp: boolean;
  readonly pace: Turns;
  readonly seed: number;
  /** In all, those that make a failure smaller and those that a 429 made repeat included. */
  readonly maxRequests: number;
  /** To make one failure smaller. */
  readonly shrinkRequests: number;
  /** Parameter → an id that the server knows. */
  readonly ids: Readonly<Record<string, string>>;
  /** Hears of each answer to an operation. */
  readonly onAnswer?: (exchange: Exchange) => void;
}

/** As many silences in a row mean that nobody is there. */
const mostSilences = 3;
const mostRefusals = 3;

interface Exercised {
  readonly wire: Wire;
  readonly status: number | null;
  readonly violations: readonly Violation[];
}

/** Sends the plan's requests, one after the other, and says where the server breaks the document. */
export async function verify(
  plan: Plan,
  contract: Contract,
  fc: FastCheck,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const { baseUrl, key, keyIsMadeUp, pace, maxRequests, shrinkRequests, timeoutMs, signal } = options;
  const known = createKnownIds(options.ids);
  const coverage = createCoverage(contract);
  const answers = new Map<Operation, number[]>();
  const findings = new Map<string, Finding>();
  const left: { readonly what: string; readonly why: string; readonly onPurpose: boolean }[] = [];
  let requests = 0;
  let silences = 0;
  let end: string | undefined;

  let leftOut = 0;
  for (const probe of plan.probes) {
    if (ending() !== undefined) {
      leftOut++;
      continue;
    }
    const exercised = await exercise(probe);
    if (exercised === undefined) continue;
    for (const violation of exercised.violations) await note(probe, exercised, violation);
  }
  const why = ending();
  if (leftOut > 0 && why !== undefined)
    left.push({ what: `${leftOut} of ${plan.probes.length} requests`, why, onPurpose: false });
  return report();

  function ending(): string | undefined {
    return end ?? (requests >= maxRequests ? `at most ${maxRequests} requests were to be sent` : undefined);
  }

  async function exercise(probe: Probe): Promise<Exercised | undefined> {
    const { operation } = probe;
    const ids = new Map<string, string>();
    const given = probe.request.given.map((one): Given => {
      if (one.text !== null) return one;
      const id = known.idFor(operation, one.name);
      if (id === undefined) return { ...one, text: one.example ?? null };
      ids.set(one.name, id);
      return one;
    });
    const unknown = given.find((one) => one.text === null && !ids.has(one.name));
    if (unknown !== undefined) {
      const missing = {
        what: nameOf(operation),
        why: `no ${unknown.name} is known: tell one with --id ${unknown.name}=…`,
        onPurpose: false,
      };
      if (!left.some(({ what }) => what === missing.what)) left.push(missing);
      return undefined;
    }
    const settled = { ...probe, request: { ...probe.request, given } };
    const wireWith = (secret: string): Wire =>
      wireFor(settled.request, baseUrl, secret, ({ name }) => ids.get(name) ?? '');
    const wire = wireWith(key);
    const shown = keyIsMadeUp ? wire : wireWith(keyVariable);

    for (let refusals = 1; ; refusals++) {
      await pace.turn(signal);
      requests++;
      const answer = await send(wire, options);
      const violations = judge(contract, settled, wire, answer, options);
      see(settled, wire, answer, violations);
      const status = 'status' in answer ? answer.status : null;
      const exercised = { wire: shown, status, violations };
      if (!('status' in answer) || status !== 429) return exercised;
      if (!pace.refused(answer.headers['retry-after']))
        end ??= 'the server asks for a longer wait than it is worth (429)';
      else if (refusals === mostRefusals) end ??= `the server answered 429, ${mostRefusals} times in a row`;
      if (ending() !== undefined) return exercised;
      for (const violation of violations) await note(probe, exercised, violation);
    }
  }

  function see({ operation }: Probe, wire: Wire, answer: Answer, violations: readonly Violation[]): void {
    if ('noAnswer' in answer) {
      silences++;
      if (silences >= mostSilences) end ??= `the server gave no answer, ${mostSilences} times in a row`;
      return;
    }
    silences = 0;
    const { status, headers, body } = answer;
    const found = contract.find(wire.method, wire.path);
    if (!('operation' in found) || found.operation !== operation) return;
    answers.set(operation, [...(answers.get(operation) ?? []), status]);
    if (wire.method === 'GET' && status >= 200 && status < 300) known.learn(operation, body);
    const contentType = headers['content-type'];
    const read = readJson(body, contentType);
    const exchange = { method: wire.method, path: wire.path, status, headers, body };
    coverage.see({
      ...exchange,
      spec: null,
      operationId: operation.operationId,
      mediaType: contentType === undefined ? null : essenceOf(contentType),
      body: read.kind === 'value' ? read.value : undefined,
      violations,
    });
    options.onAnswer?.(exchange);
  }

  async function note(probe: Probe, { wire, status }: Exercised, violation: Violation): Promise<void> {
    const usual = ruleOf({ ...probe, name: asDocumented }, status, violation);
    // A server that fails whatever it is asked fails once.
    const rule = findings.has(usual) ? usual : ruleOf(probe, status, violation);
    const before = findings.get(rule);
    if (before !== undefined) {
      findings.set(rule, { ...before, times: before.times + 1 });
      return;
    }
    const finding = (at: Wire, of: Violation): Finding => ({
      ...of,
      method: probe.request.method,
      path: probe.operation.path,
      status,
      probe: probe.name,
      times: 1,
      curl: curlFor(at, Math.ceil(timeoutMs / 1_000)),
    });
    // Its place among the findings is that of its first sight.
    findings.set(rule, finding(wire, violation));
    const smaller = status === 429 ? undefined : await smallest(probe, rule);
    const again = smaller?.violations.find((one) => ruleOf(probe, smaller.status, one) === rule);
    if (smaller !== undefined && again !== undefined) findings.set(rule, finding(smaller.wire, again));
  }

  /** Undefined where the values were chosen, not generated, and so are as small as can be. */
  async function smallest(probe: Probe, rule: string): Promise<Exercised | undefined> {
    if (probe.origin === undefined) return undefined;
    const { recipe, index } = probe.origin;
    const budget = requests + shrinkRequests;
    let last: Exercised | undefined;
    await shrink(fc, recipe, index, async (given) => {
      if (requests >= budget || ending() !== undefined || !leadsTo(contract, probe.operation, given)) return false;
      const exercised = await exercise({ ...probe, request: { ...probe.request, given } });
      const fails = exercised?.violations.some((one) => ruleOf(probe, exercised.status, one) === rule) ?? false;
      if (fails) last = exercised;
      return fails;
    });
    return last;
  }

  function report(): VerifyReport {
    const cells = plan.cells.map(({ operation, status, provokable }) => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      status,
      provokable,
      answers: (answers.get(operation) ?? []).filter((one) => names(operation, status, one)).length,
    }));
    const provoked = new Set(cells.filter((cell) => cell.provokable).map((cell) => `${nameOf(cell)} ${cell.status}`));
    const contents = coverage
      .report()
      .cells.filter((cell) => cell.kind !== 'status' && provoked.has(`${cell.operation} ${cell.status}`));
    const missing = contents.filter(({ covered }) => !covered).map(({ name }) => name);
    return {
      baseUrl,
      seed: options.seed,
      requests,
      cells,
      contents: { seen: contents.length - missing.length, total: contents.length, missing },
      violations: [...findings.values()],
      notExercised: [...notExercisedFrom(plan.notExercised), ...left],
    };
  }

  /** Whether a documented status is the one by which an answer is judged. */
  function names(operation: Operation, documented: string, status: number): boolean {
    if (documented === String(status)) return true;
    const others = plan.cells.filter((cell) => cell.operation === operation).map((cell) => cell.status);
    if (others.includes(String(status))) return false;
    if (documented !== 'default') return covers([documented], status);
    return !others.some((one) => one !== 'default' && covers([one], status));
  }
}

/** The same for answers that are wrong in the same way: items of a list are alike. */
function ruleOf({ operation, name }: Probe, status: number | null, { part, keyword, pointer }: Violation): string {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return JSON.stringify([operation.keys, status, part, ...(part === 'status' ? [name] : [keyword, place])]);
}
