import { stripVTControlCharacters } from 'node:util';

/** What a failing assertion says, without its colours. */
export async function failureOf(assertion: Promise<void>): Promise<string> {
  try {
    await assertion;
  } catch (error) {
    return stripVTControlCharacters((error as Error).message);
  }
  throw new Error('The assertion passed');
}
