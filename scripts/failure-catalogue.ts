/** One thing that goes wrong somewhere, and what Campaign Pulse does about it. Tests are named after its id. */
export interface FailureCase {
  readonly fault: string;
  readonly expected: string;
}

const on = (fault: string, expected: string): FailureCase => ({ fault, expected });

export const failureSections = {
  S: 'Slots',
  R: 'Requests to the API',
  D: 'Deliveries',
  O: 'Operation',
  X: 'Secrets and access',
  I: 'Text from outside',
} as const;

export const failureCases: Readonly<Record<string, FailureCase>> = {
  S01: on(
    'the daemon is down when a report is due, and up again five hours later',
    'it runs once, and the mail says that it is late',
  ),
  S02: on(
    'the daemon is down for three weeks',
    'the newest missed report runs; the two before it are recorded as skipped',
  ),
  S03: on(
    'the daemon is down until past the catch-up window',
    'the slot is recorded as expired, operators are told, no mail goes out',
  ),
  S04: on('the clock goes back over a slot that has run', 'it does not run a second time'),
  S05: on('the clock jumps eight days ahead', 'only the newest slot runs, and the jump is warned of'),
  S06: on('clocks skip or repeat an hour, in any time zone', 'one slot in each local week, on its own date'),
  S07: on('the process is blocked for a minute while a slot comes due', 'it runs late, not never'),
  S08: on('four daemons share one database', 'one of them runs the slot, none meets a lock'),
  S09: on(
    'a process that holds a slot is stopped, overtaken, and goes on',
    'what it still writes changes nothing, and nothing is sent twice',
  ),
  S10: on('a run takes longer than its lease', 'nobody else runs the slot meanwhile'),
  S11: on(
    'a run is still active when the next slot is due',
    'they do not run side by side; the second is recorded and follows',
  ),
  S12: on('somebody runs the report by hand first', 'the slot still runs'),
  S13: on('schedule or time zone are edited', 'a local date that had its slot gets none again'),
  S14: on('a process dies and leaves a slot half done', 'the next one goes on where it stopped'),
  S15: on('a slot fails', 'the next one still fires'),
  S16: on('a slot comes due while the process starts', 'the first look finds it'),
  S17: on('new time zone data move a slot that is to come', 'it keeps its date and runs once'),

  R01: on('the process is killed between an answer and its commit', 'at most what was under way is asked for again'),
  R02: on('the process is killed after the commit of an answer', 'nothing stored is asked for again'),
  R03: on(
    'Retry-After holds seconds, a date, a negative number, a year or garbage',
    'up to two minutes are waited for; more ends the question for now',
  ),
  R04: on(
    '5xx without end, resets, answers that drip',
    'waits are drawn at random and grow, one deadline covers all tries, and an API that answers nobody is let alone for a while',
  ),
  R05: on('two processes use one key', 'together they stay within the limit in any minute'),
  R06: on('one campaign cannot be read', 'the others are reported, and the mail names it'),
  R07: on('no campaign can be read', 'no mail pretends that all is well; operators are told'),
  R08: on('the API refuses the key or the account (401, 402)', 'the run ends at once, and nothing is tried again'),
  R09: on(
    'an answer has an unknown field, lacks one, or has one of a wrong type',
    'unknown fields are tolerated and noted; otherwise the campaign is unreadable, and the report says which',
  ),
  R10: on('an answer is a gzip bomb, or has no end', 'reading stops at 5 MB, decoded'),
  R11: on('the API redirects elsewhere', 'nobody follows, so that the key stays where it belongs'),
  R12: on(
    'the API’s address is one of a private network or of a cloud’s metadata service',
    'it is refused unless the configuration allows it',
  ),
  R13: on('JSON is cut off, a 200 is HTML, an answer is another campaign’s', 'it is refused and not stored'),
  R14: on('the list says that it goes on, for ever', 'it is asked for once'),
  R15: on('an answer’s figures are older than the days that they claim to cover', 'the mail says so'),

  D01: on('the mail server says 4xx at any phase', 'the mail waits for its next try, by the schedule'),
  D02: on('the mail server says 5xx, or 503', 'rejected for good; a 503 is tried again'),
  D03: on('the connection closes before 354, or in the middle of the body', 'tried again, and accepted once'),
  D04: on(
    'the connection closes after the final dot, or nothing is answered to it',
    'unknown, and never sent again by itself',
  ),
  D05: on('the process is killed at any point of sending', 'each mail is accepted once at most'),
  D06: on('the server says 250 and the process is killed before it is recorded', 'unknown'),
  D07: on('the server says 250 after nine minutes', 'that is waited for; accepted'),
  D08: on('one of two recipients is refused', 'only that mail is rejected'),
  D09: on('a report has two recipients', 'each gets one mail'),
  D10: on('an address is written twice, in capitals too', 'one mail'),
  D11: on('somebody unsubscribes after the report was composed', 'their mail is cancelled'),
  D12: on(
    'STARTTLS is stripped, or the certificate is bad',
    'no password is sent; the mail waits, and operators are told',
  ),
  D13: on('the process is restarted in the middle of the recipients', 'it goes on with the next'),
  D14: on('the mail server is down for four days', 'the mail is given up, and operators hear of it by another way'),
  D15: on('a report writes to many owners', 'each mail holds its own campaigns alone'),
  D16: on('the server says 421, or makes newcomers wait, and then takes the mail', 'accepted once'),

  O01: on('the disk is full, or fails', 'nothing is sent that cannot be recorded'),
  O02: on('another program locks the database for ten seconds', 'it is waited for'),
  O03: on('an old backup is restored', 'all that is open in it is held as unknown'),
  O04: on(
    'a migration is killed, or an older version meets a newer database',
    'the old or the new tables, never half; the older version refuses',
  ),
  O05: on(
    'SIGTERM while a mail is handed over; twice',
    'the mail is finished, then the process ends; the second ends it at once',
  ),
  O06: on('a connection to PostgreSQL is half open', 'it is noticed, and what a lost holder writes changes nothing'),
  O07: on('a backup is made while the daemon works', 'it is whole, and of one instant'),
  O08: on('the daemon never starts', 'the ping that stays out is the alarm'),
  O09: on('a stored answer is altered', 'it is refused, and never told as zero'),

  X01: on(
    'secrets in environment, configuration, addresses and errors',
    'they are seen nowhere: logs, database, mails, metrics, --json',
  ),
  X02: on('a secret’s file is absent, or readable by others, or the secret is set twice', 'the process does not start'),
  X03: on(
    'a page for operators is asked under a foreign name',
    'refused; nothing listens but on this machine unless it is told to',
  ),
  X04: on('the mock is to listen to others, or gets a live key', 'refused'),
  X05: on('a stack, headers or an address with a key are logged', 'cut out by their place, and by their value'),

  I01: on('HTML in every name', 'it is text'),
  I02: on('template syntax, or `__proto__`, in data', 'it is never compiled'),
  I03: on('line breaks in subject, name, address or file name', 'refused; who gets the mail is who was meant'),
  I04: on('addresses with comments, quotes, groups or other scripts', 'refused when the configuration is read'),
  I05: on('a link with `javascript:`, a password or a look-alike name', 'dropped'),
  I06: on('a table’s cell begins as a formula does', 'it is text in the spreadsheet'),
  I07: on('characters that turn text round, NUL, names of megabytes', 'taken out, cut'),
  I08: on('a lone dot in a message', 'strict and lenient servers see one message'),
  I09: on('the API’s error texts in a mail about a failure', 'they are text'),
  I10: on('a mail scanner opens the unsubscribe link; a token is forged', 'nothing changes; a POST may come twice'),
  I11: on('a signed mail is tampered with', 'the signature fails; it covers both List-Unsubscribe headers'),
};

/** Cases without a test, and why. A test holds that they are exactly these. */
export const openCases: Readonly<Record<string, string>> = {
  O06: 'no command opens PostgreSQL yet',
};
