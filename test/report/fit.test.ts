import { describe, expect, it } from 'vitest';
import { mostHtmlBytes, renderDigest } from '../../src/report/fit.ts';
import { presentDigest } from '../../src/report/present.ts';
import { loadTemplates } from '../../src/report/templates/render.ts';
import { fullest, typical } from './fixtures.ts';
import { readableText } from './markup.ts';

const templates = await loadTemplates();
const manyBytes = (): string => '漢'.repeat(90);

describe('a mail that would be too large', () => {
  it.each(['he', 'de'])('shows fewer campaigns and counts the rest, in %s with Persian digits', (locale) => {
    const presentation = { locale, numberFormat: 'fa-IR', table: 'weekly-2026-11-23.csv' };
    const digest = fullest(manyBytes);
    const { html, text } = renderDigest(templates, digest, presentation);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostHtmlBytes);
    const { campaigns } = presentDigest(digest, { ...presentation, campaigns: 35 });
    expect(readableText(html)).toContain(campaigns?.more);
    expect(text).toContain(campaigns?.more);
  });

  it('is none in a usual week, which shows all', () => {
    const { html } = renderDigest(templates, typical, { locale: 'en-GB' });
    for (const { name } of typical.campaigns) expect(readableText(html)).toContain(name);
  });
});
