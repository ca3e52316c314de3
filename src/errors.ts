import { oneLine } from './one-line.ts';

/**
 * Every error that a user can meet, in one table: a stable code, what it means, and the exit code of the command that
 * ends with it (1 failed, 2 wrong usage or configuration). docs/errors.md lists the same codes; a test compares the two.
 */
export const errorCodes = {
  E_USAGE: { exit: 2, means: 'The command line cannot be understood' },
  E_STOPPED: { exit: 1, means: 'The command was stopped by a signal' },
  E_NODE_VERSION: { exit: 2, means: 'This version of Node.js is too old' },
  E_SPEC: { exit: 2, means: 'The OpenAPI document cannot be read, or is not one' },
  E_CONFIG_MISSING: { exit: 2, means: 'There is no configuration file' },
  E_CONFIG_FORMAT: { exit: 2, means: 'The configuration file cannot be parsed or imported' },
  E_CONFIG_INVALID: { exit: 2, means: 'A setting has a wrong value or an unknown name' },
  E_CONFIG_RECIPIENT: { exit: 2, means: 'A mail address in the configuration is not a plain address' },
  E_RULE: { exit: 2, means: 'A rule of the configuration cannot be understood' },
  E_CONFIG_EXISTS: { exit: 2, means: 'init would overwrite a file' },
  E_SECRET: { exit: 2, means: 'A secret is missing, given twice, or in a file that cannot be read safely' },
  E_REPORT_UNKNOWN: { exit: 2, means: 'No report of that id is configured' },
  E_HISTORY: { exit: 2, means: 'No run that is stored has what was asked for' },
  E_STORE: { exit: 2, means: 'The database cannot be opened, read or written' },
  E_STORE_NEWER: { exit: 2, means: 'The database was written by a newer version' },
  E_STORE_BUSY: { exit: 1, means: 'Another program has kept the database locked for ten seconds' },
  E_STORE_FULL: { exit: 1, means: 'The database cannot grow: its disk is full' },
  E_STORE_READ_ONLY: { exit: 2, means: 'The database may not be written to' },
  E_STORE_DAMAGED: { exit: 2, means: 'The database is damaged, or is none of ours' },
  E_SNAPSHOT: { exit: 1, means: 'A stored answer of the API was altered since it came in' },
  E_BACKUP: { exit: 2, means: 'A file is not a backup that can be restored, or a backup did not come out whole' },
  E_DELIVERY_MISSING: { exit: 2, means: 'The ledger has no such delivery' },
  E_DELIVERY_STATE: { exit: 1, means: 'A delivery is not in a state that an operator may resolve' },
  E_API_REFUSED: { exit: 1, means: 'The API refused the key or the account: nothing can be read' },
  E_API_LIST: { exit: 1, means: 'The list of campaigns could not be read' },
  E_ALL_UNREADABLE: { exit: 1, means: 'Not one campaign could be read, so no report was sent' },
  E_SLOT_BUSY: { exit: 1, means: 'Another process is working on this slot, or took it over' },
  E_SMTP: { exit: 2, means: 'The mail server cannot be reached, or refuses the login' },
  E_TEMPLATE: { exit: 2, means: 'A mail template is missing, or is not usable' },
  E_CHART: { exit: 2, means: 'The trend chart cannot be drawn' },
  E_OUTPUT: { exit: 2, means: 'Output files cannot be written' },
  E_RECORDING: { exit: 2, means: 'A recording of exchanges cannot be read' },
  E_MOCK_BIND: { exit: 2, means: 'The mock server may not, or cannot, listen on that address' },
  E_MOCK_OPTION: { exit: 2, means: 'The mock server was given a setting that it does not know' },
  E_MOCK_UPSTREAM: { exit: 2, means: 'The mock server may not forward requests to that address' },
  E_HTTP_BIND: { exit: 2, means: 'The pages of start --http, or the preview, cannot be served on that address' },
  E_UNSUBSCRIBE_UNKNOWN: { exit: 2, means: 'No unsubscribe of that report and address is recorded' },
  E_PORT_IN_USE: { exit: 1, means: 'Another program listens on the port' },
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
    return oneLine(`${this.code}: ${this.message}`, 2_000);
  }
}
