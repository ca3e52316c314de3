/**
 * Every error that a user can meet, in one table: a stable code, what it means, and the exit code of the command that
 * ends with it (1 failed, 2 wrong usage or configuration). docs/errors.md lists the same codes; a test compares the two.
 */
export const errorCodes = {
  E_USAGE: { exit: 2, means: 'The command line cannot be understood' },
  E_NODE_VERSION: { exit: 2, means: 'This version of Node.js is too old' },
  E_SPEC: { exit: 2, means: 'The OpenAPI document cannot be read, or is not one' },
} as const satisfies Record<string, { exit: 1 | 2; means: string }>;

export type ErrorCode = keyof typeof errorCodes;

/**
 * A failure that the user can mend. Its message reads "culprit; remedy" and is one line; it is printed as
 * "CODE: message" without a stack. Programming mistakes stay ordinary errors and keep their stack.
 */
export class PulseError extends Error {
  override readonly name = 'PulseError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  get exitCode(): 1 | 2 {
    return errorCodes[this.code].exit;
  }

  /** The one line shown to the user. */
  get line(): string {
    return `${this.code}: ${this.message}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  }
}
