import { drawFor } from '../random.ts';
import { mocker, type PrismHttpComponents, resetJSONSchemaGenerator } from './parts.ts';
import { within } from './within.ts';

type Mock = PrismHttpComponents['mock'];

/** An answer takes 1 to 2 ms; json-schema-faker never ends where a pattern for names allows too few. */
const longestMs = 2_000;

/**
 * Prism's mocker, whose generated data are the same for the same `config.seed`, in any process. Prism itself seeds
 * json-schema-faker alone, and for ever; faker, its dates relative to now, `multipleOf` and `not` stay random.
 * @param today what is relative to now is relative to its midnight (UTC)
 */
export async function createGenerator(today: () => Date): Promise<Mock> {
  // Loaded for who asks for generated data: it takes a quarter of a second.
  const { faker } = await import('@faker-js/faker');

  return (options) => {
    const { seed = '' } = options.config as { seed?: string };
    const generate = mocker(options);
    return (logger) => {
      const { random } = Math;
      faker.seed(drawFor(0, seed)(0, 0) * 2 ** 32);
      faker.setDefaultRefDate(new Date(today()).setUTCHours(0, 0, 0, 0));
      Math.random = () => faker.number.float();
      try {
        return within(longestMs, () => generate(logger));
      } finally {
        Math.random = random;
        faker.seed();
        faker.setDefaultRefDate();
        resetJSONSchemaGenerator();
      }
    };
  };
}
