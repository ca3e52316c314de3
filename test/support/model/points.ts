/** Thrown where a killed process would have gone on: nothing that it does from here on reaches anybody. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * Every commit of the store, every question to the API and every phase of a conversation with the mail server comes by here.
 * At the one that was chosen the process is interrupted.
 */
export class Points {
  #left = 0;
  #interrupt: (name: string) => Promise<void> = async () => {};

  /** @param at from 1; what comes by from now on is counted */
  arm(at: number, interrupt: (name: string) => Promise<void>): void {
    this.#left = at;
    this.#interrupt = interrupt;
  }

  disarm(): void {
    this.#left = 0;
  }

  async pass(name: string): Promise<void> {
    if (this.#left > 0 && --this.#left === 0) await this.#interrupt(name);
  }
}
