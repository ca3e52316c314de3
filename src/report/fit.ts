import { type Digest, limits } from './digest.ts';
import { type Presentation, presentDigest } from './present.ts';
import { type RenderedMail, render, type Templates } from './templates/render.ts';

/** Gmail cuts HTML off at 102 kB, and mail servers may add to it on the way. */
export const mostHtmlBytes = 90_000;

/**
 * The mail of a digest. It shows fewer campaigns where letters of several bytes, a language or a template of a user's own
 * would make it too large; the rest is counted as ever.
 */
export function renderDigest(templates: Templates, digest: Digest, presentation: Presentation): RenderedMail {
  const showing = (campaigns: number): RenderedMail =>
    render(templates, presentDigest(digest, { ...presentation, campaigns }));
  let mail = showing(limits.campaigns);
  for (const campaigns of [35, 20, 10]) {
    if (Buffer.byteLength(mail.html) <= mostHtmlBytes) break;
    mail = showing(campaigns);
  }
  return mail;
}
