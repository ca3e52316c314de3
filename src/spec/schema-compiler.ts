import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Ajv for JSON Schema 2020-12 as this package means it, wherever it validates an answer. */
export function createSchemaCompiler(further: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    // A report of all differences is the point.
    allErrors: true,
    // Errors carry the value that was seen.
    verbose: true,
    strict: false,
    // 1e999 is JSON, and Infinity once parsed.
    strictNumbers: true,
    logger: false,
    ...further,
  });
  formats.default(ajv);
  return ajv;
}
