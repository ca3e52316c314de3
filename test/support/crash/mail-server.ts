import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigInput } from '../../../src/config/definition.ts';
import { startInbox } from '../../../src/inbox/inbox.ts';
import { type AcceptedMessage, startSmtpScript } from '../smtp-script.ts';
import type { Setting } from './stories.ts';

/** Where the mails of a story go: the one who says from outside what was accepted. */
export interface MailServer extends AsyncDisposable {
  readonly port: number;
  readonly accepted: readonly AcceptedMessage[];
  /** How its clients are configured, and what their environment holds for it. */
  readonly config: ConfigInput['smtp'];
  readonly env: Readonly<Record<string, string>>;
}

/** One that others have written, without TLS or accounts; or one that wants both, and follows the story's script. */
export async function startMailServer({ mailServer }: Setting, folder: string): Promise<MailServer> {
  if (!mailServer) {
    const inbox = await startInbox();
    const { host, port, messages: accepted } = inbox;
    const config = { host, port, security: 'none' } as const;
    return { port, accepted, config, env: {}, [Symbol.asyncDispose]: () => inbox[Symbol.asyncDispose]() };
  }
  const { script, certificate } = mailServer;
  const server = await startSmtpScript(script, { certificate });
  const { host, port, accepted } = server;
  const trusted = join(folder, 'certificate.pem');
  writeFileSync(trusted, certificate.cert);
  return {
    port,
    accepted,
    config: { host, port, security: 'starttls', user: 'pulse' },
    env: { SMTP_PASSWORD: 'correct horse', NODE_EXTRA_CA_CERTS: trusted },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
