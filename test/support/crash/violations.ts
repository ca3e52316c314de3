import type { AcceptedMail, End } from './installation.ts';
import type { StoreContent } from './store-content.ts';
import type { Story } from './stories.ts';

/** What was to be seen after a story. */
export interface Outcome {
  /** The last process. */
  readonly end: End;
  readonly accepted: readonly AcceptedMail[];
  readonly calls: readonly string[];
  readonly store: StoreContent;
}

/** The moment of a kill. */
export interface Wreck {
  readonly calls: readonly string[];
  readonly store: StoreContent;
}

/** Which promises a story that was killed and gone on with has broken, compared with the same story undisturbed. */
export function violations(story: Story, undisturbed: Outcome, wreck: Wreck, outcome: Outcome): readonly string[] {
  return [
    ...brokenEnd(outcome),
    ...duplicates(outcome),
    ...lostSlots(story, undisturbed, wreck, outcome),
    ...lostMails(story, undisturbed, wreck, outcome),
    ...wrongUnknowns(wreck, outcome),
    ...callsTwice(undisturbed, wreck, outcome),
  ];
}

function brokenEnd({ end: { code, signal, log } }: Outcome): readonly string[] {
  return code === 0 && !log.some((line) => line.includes('"msg":"trouble"'))
    ? []
    : [`the process that went on ended with ${code ?? signal}: ${log.at(-1)}`];
}

/** By what names the message, and by what a reader sees of it. */
function duplicates({ accepted }: Outcome): readonly string[] {
  return [...accepted.map(({ messageId, recipient }) => `${messageId} for ${recipient}`), ...accepted.map(seen)]
    .filter((name, place, all) => all.indexOf(name) < place)
    .map((name) => `accepted twice: ${name}`);
}

function lostSlots(story: Story, undisturbed: Outcome, wreck: Wreck, { store }: Outcome): readonly string[] {
  // The key of a run by hand holds its instant, so its slot at the kill stands for it.
  const expected = (story.isScheduled ? undisturbed.store : wreck.store).slots.map(({ key }) => key);
  const found = store.slots.map(({ key }) => key);
  const ends = store.slots.map(({ key, state }) => ({ key, state, due: endOf(story, undisturbed, wreck, store, key) }));
  return [
    ...expected.filter((key) => !found.includes(key)).map((key) => `slot lost: ${key}`),
    ...ends
      .filter(({ state, due }) => state !== due)
      .map(({ key, state, due }) => `slot ${key} is ${state}, not ${due}`),
  ];
}

function endOf(
  story: Story,
  undisturbed: Outcome,
  wreck: Wreck,
  { deliveries }: StoreContent,
  key: string,
): string | undefined {
  if (isGivenUp(story, wreck)) return 'failed';
  const mails = deliveries.filter(({ slot }) => slot === key);
  if (mails.length === 0) return undisturbed.store.slots.find((slot) => slot.key === key)?.state;
  const accepted = mails.filter(({ state }) => state === 'accepted').length;
  if (accepted === mails.length) return 'done';
  return accepted === 0 ? 'failed' : 'partial';
}

/** A run by hand goes on only once its mails are composed: who called it sees that it died. */
function isGivenUp(story: Story, { store }: Wreck): boolean {
  return !story.isScheduled && store.deliveries.length === 0;
}

/** Every mail is accepted as it would have been, or said to be unknown. */
function lostMails(story: Story, undisturbed: Outcome, wreck: Wreck, { accepted, store }: Outcome): readonly string[] {
  const expected = isGivenUp(story, wreck) ? [] : undisturbed.accepted;
  const unknown = store.deliveries.filter(({ state }) => state === 'unknown').map(seen);
  const texts = new Map(undisturbed.accepted.map((mail) => [seen(mail), mail.text]));
  return [
    ...expected
      .filter((mail) => ![...accepted.map(seen), ...unknown].includes(seen(mail)))
      .map((mail) => `mail lost: ${seen(mail)}`),
    ...accepted.filter((mail) => texts.get(seen(mail)) !== mail.text).map((mail) => `other words: ${seen(mail)}`),
  ];
}

/** Unknown is what was handed over at the kill or unknown before, no more and no less; all else was accepted. */
function wrongUnknowns({ store: before }: Wreck, { store, accepted }: Outcome): readonly string[] {
  const handed = before.deliveries
    .filter(({ state }) => state === 'handed' || state === 'unknown')
    .map(({ messageId }) => messageId);
  const taken = new Set(accepted.map(({ messageId }) => messageId));
  return store.deliveries
    .filter(({ messageId, state }) =>
      handed.includes(messageId) ? state !== 'unknown' : state !== 'accepted' || !taken.has(`<${messageId}>`),
    )
    .map((delivery) => `${seen(delivery)} is said to be ${delivery.state}`);
}

/** Only what was not stored yet is asked again, once. */
function callsTwice(undisturbed: Outcome, wreck: Wreck, { calls }: Outcome): readonly string[] {
  return [...new Set(calls)]
    .map((path) => ({
      path,
      again: count(calls, path) - count(undisturbed.calls, path),
      underWay: count(wreck.calls, path) - count(wreck.store.settledCalls, path),
    }))
    .filter(({ again, underWay }) => again > underWay)
    .map(
      ({ path, again, underWay }) => `${path} was asked ${again} times more, with ${underWay} under way at the kill`,
    );
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

function seen({ recipient, subject }: { readonly recipient: string; readonly subject: string }): string {
  return `${subject} for ${recipient}`;
}
