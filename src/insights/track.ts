import type { Finding } from './finding.ts';
import type { Judgement } from './judge.ts';

/** A rule's word on a campaign, and whether it said so at the earlier report too. */
export type FindingState = 'new' | 'ongoing' | 'resolved';

export type TrackedFinding = Finding & { readonly state: FindingState };

/**
 * What is new, ongoing or resolved since the earlier report, whose numbers are judged by today's rules and thresholds: a
 * changed setting is not told as a change of the campaign. All is new of a campaign that was not there, and all goes on
 * where nothing is known of it. A change from week to week is news of its week, never ongoing and never resolved.
 */
export function track(
  now: Judgement,
  standing: readonly Finding[],
  earlier: 'read' | 'absent' | 'unreadable' | null,
  standingBefore: readonly Finding[],
): readonly TrackedFinding[] {
  const before = new Set(standingBefore.map(({ rule }) => rule));
  const isNew = ({ rule, isEvent }: Finding): boolean =>
    isEvent || earlier === 'absent' || (earlier === 'read' && !before.has(rule));
  const notOver = new Set([
    ...now.findings.map(({ finding }) => finding.rule),
    ...now.waiting,
    ...now.unknown,
    ...now.errors.map(({ rule }) => rule),
  ]);
  return [
    ...standing.map((finding): TrackedFinding => ({ ...finding, state: isNew(finding) ? 'new' : 'ongoing' })),
    ...standingBefore
      .filter((finding) => canBeOver(finding) && !notOver.has(finding.rule))
      .map((finding): TrackedFinding => ({ ...finding, state: 'resolved' })),
  ];
}

/**
 * A change of level leaves the stored weeks one day, and is not undone by that. What asked for nothing is nobody's to
 * resolve.
 */
function canBeOver({ isEvent, severity, evidence }: Finding): boolean {
  return !isEvent && severity !== 'info' && evidence.every(({ kind }) => kind !== 'shift');
}
