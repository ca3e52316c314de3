/**
 * The states of a slot: `due → collecting → frozen → delivering → done | partial | failed`, aside `skipped` (overtaken by
 * a newer slot) and `expired` (past the catch-up window).
 */
export const slotStates = [
  'due',
  'collecting',
  'frozen',
  'delivering',
  'done',
  'partial',
  'failed',
  'skipped',
  'expired',
] as const;
export type SlotState = (typeof slotStates)[number];

/** States in which there is work left. */
export const openStates: readonly SlotState[] = ['due', 'collecting', 'frozen', 'delivering'];

export function isOpen(state: string): boolean {
  return (openStates as readonly string[]).includes(state);
}

/** States in which the slot's messages are not frozen yet. */
export const uncomposedStates: readonly SlotState[] = ['due', 'collecting'];

/** True until the slot's messages are frozen. */
export function isUncomposed(state: string): boolean {
  return (uncomposedStates as readonly string[]).includes(state);
}

/** True where a run of the schedule begins, of which a report has one at a time. Mails that are composed are sent whatever else goes on. */
export function beginsScheduledRun({ kind, state }: { readonly kind: string; readonly state: string }): boolean {
  return kind === 'scheduled' && isUncomposed(state);
}

export function scheduledKey(report: string, date: string): string {
  return `${report}/${date}`;
}

/** A manual run has its own key: it never takes the place of a slot. */
export function manualKey(report: string, now: Date): string {
  return `${report}/manual/${now.toISOString()}`;
}
