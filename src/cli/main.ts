#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { deliveryStates } from '../delivery/ledger.ts';
import { errorCodes, PulseError } from '../errors.ts';
import { version } from './version.ts';

/** Each command's code is loaded when it is chosen: `--help` loads none of it. */
function program(): Command {
  const program = new Command('campaign-pulse')
    .description('Weekly e-mail reports and a mock server for the Kakiyo campaign analytics API')
    .version(version)
    .option('-c, --config <path>', 'configuration file (default: campaign-pulse.config.* in this folder)')
    .configureOutput({ outputError: (text, write) => write(`${usageError(text).line}\n`) })
    .exitOverride();

  program
    .command('demo')
    .description('show the whole product on this machine: mock API, two weekly runs, SMTP inbox')
    .option('--out <folder>', 'where the mails go', 'demo-output')
    .option('--json', 'print the summary as JSON')
    .action(async (options) => end(await (await load(() => import('./demo.ts'))).demo(options)));

  program
    .command('init')
    .description('write a commented configuration, or templates to change')
    .option('--force', 'overwrite what is there')
    .option('--templates [folder]', 'copy the mail templates instead (./templates)')
    .option('--mjml', 'the MJML that they are made of, in place of the HTML')
    .action(async (options) => {
      if (options.templates || options.mjml)
        end(await (await load(() => import('./init-templates.ts'))).initTemplates(options));
      else end(await (await load(() => import('./init.ts'))).init({ ...options, ...program.opts() }));
    });

  program
    .command('doctor')
    .description('check configuration, API key, mail server, store and templates')
    .option('--json', 'print the checks as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./doctor.ts'))).doctor({ ...options, ...program.opts() })),
    );

  program
    .command('run')
    .argument('<report>', 'id of a configured report')
    .description('run a report once, now')
    .option('--dry-run', 'render the mails into a folder and send nothing')
    .option('--slot <date>', 'with --dry-run: a past slot again, from what is stored of it')
    .option('--out <folder>', 'folder of the dry run', 'campaign-pulse-output')
    .option('--json', 'print the result as JSON')
    .action(async (report, options) => {
      (await import('./heap.ts')).keepYoungGenerationSmall();
      end(await (await load(() => import('./run.ts'))).run(report, { ...options, ...program.opts() }));
    });

  program
    .command('start')
    .description('run the reports on their schedules until stopped')
    .option('--http [port]', 'serve health, metrics and unsubscribe links (8025)', portNumber)
    .option('--http-host <address>', 'address to serve them on', '127.0.0.1')
    .action(async (options) => {
      (await import('./heap.ts')).keepYoungGenerationSmall();
      end(await (await load(() => import('./start.ts'))).start({ ...options, ...program.opts() }));
    });

  program
    .command('status')
    .description('what ran, what is due, and where each mail got to')
    .option('--next <count>', 'upcoming slots of each report', wholeNumber, 3)
    .option('--json', 'print the status as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./status.ts'))).status({ ...options, ...program.opts() })),
    );

  const deliveries = program
    .command('deliveries')
    .description('where each mail got to, and what to do where nobody knows');
  deliveries
    .command('list', { isDefault: true })
    .description('the ledger, oldest slot first')
    .option('--state <states...>', `only in these states: ${deliveryStates.join(', ')}`, deliveryState)
    .option('--report <id>', 'only of this report')
    .option('--json', 'print the deliveries as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./deliveries-list.ts'))).deliveriesList({ ...options, ...program.opts() })),
    );
  deliveries
    .command('show')
    .argument('<id>', 'Message-ID, or a slot with a recipient')
    .argument('[recipient]', 'address')
    .description('a delivery with its history, the headers of its message, and what is known of it')
    .option('--json', 'print it as JSON')
    .action(async (id, recipient, options) =>
      end(
        await (await load(() => import('./deliveries-show.ts'))).deliveriesShow(id, recipient, {
          ...options,
          ...program.opts(),
        }),
      ),
    );
  deliveries
    .command('resolve')
    .argument('<ids...>', 'Message-IDs')
    .description('say what became of deliveries that are unknown or rejected, for the record')
    .option('--accepted', 'they have arrived')
    .option('--resend', 'send the same messages again')
    .requiredOption('--because <words>', 'how you know')
    .action(async (ids, options) =>
      end(
        await (await load(() => import('./deliveries-resolve.ts'))).deliveriesResolve(ids, {
          ...options,
          ...program.opts(),
        }),
      ),
    );

  program
    .command('backup')
    .argument('<file>', 'a new file')
    .description('copy the database while it is in use, and check the copy')
    .option('--json', 'print what was copied as JSON')
    .action(async (file, options) =>
      end(await (await load(() => import('./backup.ts'))).backup(file, { ...options, ...program.opts() })),
    );

  program
    .command('restore')
    .argument('<file>', 'a backup')
    .description('put a backup in the place of the database; what is open in it is held, not sent')
    .option('--json', 'print what was held as JSON')
    .action(async (file, options) =>
      end(await (await load(() => import('./restore.ts'))).restore(file, { ...options, ...program.opts() })),
    );

  const unsubscribes = program.command('unsubscribes').description('who has unsubscribed from what');
  unsubscribes
    .command('list', { isDefault: true })
    .description('everybody who has, and when')
    .option('--json', 'print them as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./unsubscribes.ts'))).listUnsubscribes({ ...options, ...program.opts() })),
    );
  unsubscribes
    .command('remove')
    .argument('<report>', 'id of a report')
    .argument('<address>', 'who wants it again')
    .description('undo it, where a reader asks for that')
    .action(async (report, address) =>
      end(await (await load(() => import('./unsubscribes.ts'))).removeOne(report, address, program.opts())),
    );

  program
    .command('preview')
    .description('look at mails in a browser: stored, rendered again, or in a scenario')
    .option('-p, --port <number>', 'port; 0 takes a free one', portNumber, 4020)
    .action(async (options) =>
      end(await (await load(() => import('./preview.ts'))).preview({ ...options, ...program.opts() })),
    );

  const rules = program.command('rules').description('what the rules are, say, and would have said');
  rules
    .command('list')
    .description('every rule, with its conditions and the reports that use it')
    .option('--report <id>', 'only those of this report')
    .option('--json', 'print the rules as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./rules-list.ts'))).rulesList({ ...options, ...program.opts() })),
    );
  rules
    .command('check')
    .description('check the rules of the configuration')
    .option('--json', 'print the problems as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./rules-check.ts'))).rulesCheck({ ...options, ...program.opts() })),
    );
  rules
    .command('explain')
    .argument('<campaign>', 'id of a campaign, or part of its name')
    .description('what each rule says of a campaign in its newest stored run, and why')
    .option('--report <id>', 'in this report')
    .option('--rule <id>', 'only this rule')
    .option('--json', 'print the explanation as JSON')
    .action(async (campaign, options) =>
      end(
        await (await load(() => import('./rules-explain.ts'))).rulesExplain(campaign, {
          ...options,
          ...program.opts(),
        }),
      ),
    );
  rules
    .command('backtest')
    .description('what the rules of today would have said in past weeks')
    .option('--weeks <count>', 'stored runs, each a week before the one before', wholeNumber, 12)
    .option('--report <id>', 'only this report')
    .option('--rule <id>', 'only this rule')
    .option('--json', 'print the weeks as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./rules-backtest.ts'))).rulesBacktest({ ...options, ...program.opts() })),
    );

  program
    .command('mock')
    .description('serve openapi.yaml with believable data')
    .option('-p, --port <number>', 'port; 0 takes a free one', portNumber, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seed <number>', 'another seed, other numbers', wholeNumber, 1)
    .option('--now <time>', 'freeze the clock, such as 2026-11-23T08:00Z')
    .option('--scenario <name>', 'story that every campaign tells, such as weak-closing')
    .option('--fault <name>', 'fault that every request meets, such as rate-limited')
    .option('--latency <range>', 'time before each answer, such as 50-300ms')
    .option('--error-rate <share>', 'share of requests that fail, such as 2%')
    .option('--rate-limit [number]', 'requests a minute, as the API limits them (30)', wholeNumber)
    .option('--api-key <key>', 'the only key to accept; make one up')
    .option('--spec <path>', 'another OpenAPI document, served from its examples')
    .option('--dynamic', 'generated values in place of examples')
    .option('--proxy <url>', 'forward to an API, and say where it or its callers break the document')
    .option('--no-control', 'without the page and the controls at /__mock')
    .option('-v, --verbose', 'print every request, not only those that went wrong')
    .action(async (options) => end(await (await load(() => import('./mock.ts'))).mock(options)));

  const contract = program.command('contract').description('test responses against the OpenAPI document');
  contract
    .command('check')
    .argument('<files...>', 'HAR files or JSON lines; - is standard input')
    .description('check recorded exchanges')
    .option('--spec <path>', 'another OpenAPI document')
    .option('--base-url <url>', 'where the recorded API stands')
    .option('--semantic', 'check the arithmetic too')
    .option('--json', 'print the results as JSON')
    .option('--junit <file>', 'write the results as JUnit XML')
    .action(async (files, options) =>
      end(await (await load(() => import('./contract-check.ts'))).contractCheck(files, options)),
    );
  contract
    .command('verify')
    .description('exercise a live or mock server, read-only')
    .requiredOption('--base-url <url>', 'base URL of the server')
    .option('--spec <path>', 'another OpenAPI document')
    .option('--id <name=value...>', 'ids that the server knows')
    .option('--seed <number>', 'another seed, other generated inputs', wholeNumber, 1)
    .option('--runs <number>', 'generated inputs for each operation', wholeNumber, 10)
    .option('--max-requests <number>', 'the most requests to send', wholeNumber)
    .option('--pace <number>', 'requests a minute (30, or no limit on this machine)', wholeNumber)
    .option('--timeout <seconds>', 'for one answer', wholeNumber, 10)
    .option('--semantic', 'check the arithmetic too')
    .option('--wrong-methods', 'try methods that a path lacks, with a made-up key')
    .option('--dry-run', 'print the plan and send nothing')
    .option('--json', 'print the results as JSON')
    .option('--junit <file>', 'write the results as JUnit XML')
    .action(async (options) =>
      end(await (await load(() => import('./contract-verify.ts'))).contractVerify({ ...options, ...program.opts() })),
    );
  contract
    .command('drift')
    .description('what was seen that the document does not name')
    .option('--spec <path>', 'another OpenAPI document')
    .option('--patch', 'print only the patch')
    .option('--json', 'print the results as JSON')
    .action(async (options) =>
      end(await (await load(() => import('./contract-drift.ts'))).contractDrift({ ...options, ...program.opts() })),
    );

  contract
    .command('diff')
    .argument('<old>', 'OpenAPI document as it was')
    .argument('<new>', 'OpenAPI document as it is')
    .description('what changed for a reader of the API, and which of our rules and templates it breaks')
    .option('--templates <folder>', 'templates of your own')
    .option('--json', 'print the changes as JSON')
    .option('--github', 'print them as annotations for GitHub')
    .action(async (old, now, options) =>
      end(await (await load(() => import('./contract-diff.ts'))).contractDiff(old, now, options)),
    );

  return program;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function deliveryState(text: string, before: readonly string[] = []): readonly string[] {
  if ((deliveryStates as readonly string[]).includes(text)) return [...before, text];
  throw new InvalidArgumentError(`It must be one of ${deliveryStates.join(', ')}.`);
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('It must be at most 65535.');
}

function end(exitCode: number): void {
  process.exitCode = exitCode;
}

/** Compiled code is kept in the system's temporary folder, so that commands start some 15 % sooner the next time. */
function load<Code>(code: () => Promise<Code>): Promise<Code> {
  process.getBuiltinModule('node:module').enableCompileCache();
  return code();
}

/** Commander's words, which may be several lines, as one of ours. */
function usageError(text: string): PulseError {
  return new PulseError('E_USAGE', `${text.replace(/^error: /, '').trim()}; see campaign-pulse --help`);
}

async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 18)) {
    throw new PulseError('E_NODE_VERSION', `Node.js ${process.versions.node} is too old; install 24.18 or newer`);
  }
  await program().parseAsync();
}

/** One line for what a user can mend, and the stack for what only we can; no secret in either. */
async function tellError(error: unknown): Promise<void> {
  if (error instanceof CommanderError) {
    // Commander has printed what is wrong, or the help that was asked for.
    end(error.exitCode === 0 ? 0 : errorCodes.E_USAGE.exit);
    return;
  }
  const told = isDatabaseError(error)
    ? new PulseError('E_STORE', `the database answers: ${error.message}; check its disk and who else uses it`)
    : error;
  const { createRedactor } = await import('../redact.ts');
  const { knownSecrets } = await import('../config/secrets.ts');
  const line = told instanceof PulseError ? told.line : String(told instanceof Error ? told.stack : told);
  process.stderr.write(`${createRedactor(knownSecrets(process.env))(line)}\n`);
  end(told instanceof PulseError ? told.exitCode : 1);
}

function isDatabaseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

// A reader that has seen enough (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Awaited at the top level, so that Node.js itself reports (exit 13) a command that would end without an outcome.
await main().catch(tellError);
