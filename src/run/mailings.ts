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
  if (report.variant === 'digest') {
    return addresseesOf(report, onAll).map((recipient) => ({ recipient, digest, isOwner: false }));
  }
  return [...digest.campaigns, ...digest.unreadable].flatMap(({ id }) => {
    const one = narrow(digest, id);
    const isOwner = Object.hasOwn(report.owners, id);
    return addresseesOf(report, id).map((recipient) => ({ recipient, digest: one, isOwner }));
  });
}

/** In place of a campaign's id, of a mail on all of them. */
const onAll = '';

/** Who is to get a mail on that campaign, by the configuration as it is now. None, where the report has no such mails any more. */
export function addresseesOf({ variant, recipients, owners }: ReportConfig, campaign: string): readonly Recipient[] {
  if ((campaign === onAll) !== (variant === 'digest')) return [];
  return (Object.hasOwn(owners, campaign) ? owners[campaign] : undefined) ?? recipients;
}
