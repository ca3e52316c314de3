import type { ReportConfig } from '../config/definition.ts';
import type { Recipient } from '../config/mail.ts';
import type { Digest } from '../report/digest.ts';
import { narrow } from '../report/narrow.ts';

/** One mail to be written. */
export interface Mailing {
  readonly recipient: Recipient;
  readonly digest: Digest;
  /** True of a mail on one campaign to somebody whom the configuration names for it. */
  readonly isOwner: boolean;
}

/** Who gets what: everybody the digest, or each campaign's owners that campaign. */
export function mailingsOf(report: ReportConfig, digest: Digest): readonly Mailing[] {
  if (report.variant === 'digest') return report.recipients.map((recipient) => ({ recipient, digest, isOwner: false }));
  return [...digest.campaigns, ...digest.unreadable].flatMap(({ id }) => {
    const owners = Object.hasOwn(report.owners, id) ? report.owners[id] : undefined;
    const one = narrow(digest, id);
    return (owners ?? report.recipients).map((recipient) => ({
      recipient,
      digest: one,
      isOwner: owners !== undefined,
    }));
  });
}
