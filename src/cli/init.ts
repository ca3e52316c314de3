import { access, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { isTimeZone } from '../config/mail.ts';
import { parseAddress } from '../delivery/address.ts';
import { PulseError } from '../errors.ts';
import { print, talk } from './output.ts';

export interface InitOptions {
  readonly config?: string;
  readonly force?: boolean;
}

interface Wishes {
  readonly recipient: string;
  readonly from: string;
  readonly smtpHost: string;
  readonly timeZone: string;
}

/** Where the package lies beside the configuration, its schema completes the file in editors. */
const schemaPath = 'node_modules/campaign-pulse/schema/config.schema.json';

/**
 * Writes a commented configuration; on a terminal it asks for what it cannot know.
 * @throws PulseError E_USAGE, E_CONFIG_EXISTS, E_OUTPUT
 */
export async function init({ config = 'campaign-pulse.config.yaml', force }: InitOptions): Promise<number> {
  const path = resolve(config);
  if (!['.yaml', '.yml'].includes(extname(path))) {
    throw new PulseError('E_USAGE', `init writes YAML, not ${path}; name a file that ends in .yaml or .yml`);
  }
  if (!force && (await exists(path))) {
    throw new PulseError('E_CONFIG_EXISTS', `${path} is there already; use --force to overwrite it`);
  }
  const wishes = process.stdin.isTTY && process.stderr.isTTY ? await askWishes() : defaultWishes();
  if (!wishes) {
    talk('\nnothing was written');
    return 1;
  }
  const modeline = (await exists(join(dirname(path), schemaPath)))
    ? `# yaml-language-server: $schema=${schemaPath}\n`
    : '';
  const text = modeline + configText(wishes);
  await writeFile(path, text).catch((cause: Error) => {
    throw new PulseError('E_OUTPUT', `${path} cannot be written: ${cause.message}; choose another path with --config`);
  });
  print(path);
  talk('next: set KAKIYO_API_KEY, then run "campaign-pulse doctor" and "campaign-pulse run weekly --dry-run"');
  return 0;
}

function defaultWishes(): Wishes {
  return {
    recipient: 'ann@example.com',
    from: 'pulse@example.com',
    smtpHost: 'smtp.example.com',
    // Unknown where TZ names no zone.
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC',
  };
}

/** Null where the person leaves with Ctrl+C or Ctrl+D. */
async function askWishes(): Promise<Wishes | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const defaults = defaultWishes();
  const ask = async (question: string, fallback: string, isRight: (answer: string) => boolean): Promise<string> => {
    for (;;) {
      const answer = (await terminal.question(`${question} [${fallback}] `)).trim() || fallback;
      if (isRight(answer)) return answer;
      talk(`  "${answer}" is not right here; try again`);
    }
  };
  const isAddress = (answer: string): boolean => parseAddress(answer) !== null;
  try {
    return {
      recipient: await ask('Who gets the weekly report?', defaults.recipient, isAddress),
      from: await ask('Which address sends it?', defaults.from, isAddress),
      smtpHost: await ask('Which mail server (SMTP)?', defaults.smtpHost, (answer) => /^[A-Za-z0-9.:-]+$/.test(answer)),
      timeZone: await ask('Which time zone?', defaults.timeZone, isTimeZone),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  } finally {
    terminal.close();
  }
}

function configText(wishes: Wishes): string {
  // Quoted where YAML would read something else, such as a number.
  const { recipient, from, smtpHost, timeZone } = {
    recipient: stringify(wishes.recipient).trim(),
    from: stringify(wishes.from).trim(),
    smtpHost: stringify(wishes.smtpHost).trim(),
    timeZone: stringify(wishes.timeZone).trim(),
  };
  return `# Campaign Pulse. Secrets never stand here: they come from the environment or from files.
#   KAKIYO_API_KEY or KAKIYO_API_KEY_FILE    the API key
#   SMTP_PASSWORD or SMTP_PASSWORD_FILE      the mail server's password, where it asks for one
# Check everything with: campaign-pulse doctor

api:
  baseUrl: https://api.kakiyo.com/v1
  requestsPerMinute: 30 # the documented limit, counted per team

smtp:
  host: ${smtpHost}
  port: 587
  security: starttls # or tls (usually port 465)
  # user: pulse

from:
  name: Campaign Pulse
  address: ${from}

store:
  path: campaign-pulse.db # SQLite, relative to this file

reports:
  - id: weekly
    title: Outreach, week by week
    schedule: "0 8 * * 1" # cron: Mondays at 8:00 in timeZone
    timeZone: ${timeZone}
    locale: en-GB # numbers and dates
    campaigns:
      status: [active, paused] # or, instead, ids: [campaign_123]
    recipients:
      - ${recipient}
    # thresholds: # percent; these are the defaults
    #   strongResponse: 20
    #   strongQualification: 30
    #   strongConversion: 5
    #   lowResponse: 15
    #   lowQualification: 15
    #   lowClose: 25
    # findings:
    #   confirmedOnly: true # leave early signs out
    #   mutes:
    #     - { rule: review-messaging, campaign: campaign_123, until: 2026-12-31 }
    # experiments:
    #   - name: Subject line
    #     variants: [campaign_123, campaign_456]
    # costs:
    #   currency: EUR
    #   perMessage: 0.02
    #   valuePerClose: 1200
    # unsubscribe:
    #   mailto: ${from}
    # templates: ./templates # of your own: campaign-pulse init --templates
    # catchUpHours: 72 # how late a missed report is still sent
# operators: # who is told when a report fails or is missing; nobody who gets one
#   recipients: [ops@example.com]
#   webhook: https://chat.example.com/hooks/a-long-token
# rules: # of your own, beside those that come with Campaign Pulse
#   - id: few-messages
#     title: Few messages went out
#     when: last7Days.messages < 20 && campaign.status == "active"
#     advice: Look at the sender. Only {{last7Days.messages}} messages went out in a week.
`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
