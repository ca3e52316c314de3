import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/report/narrow.ts';
import { presentDigest } from '../../src/report/present.ts';
import { typical } from './fixtures.ts';

const [row] = typical.campaigns;
if (!row) throw new Error('a usual week has campaigns');
const one = narrow(typical, row.id);
const view = presentDigest(one, { locale: 'en-GB', isOwner: true });

describe('a mail on one campaign', () => {
  it('has that campaign’s figures beside the same team and the same targets', () => {
    expect(one.overall.response).toEqual(row.response);
    expect(one).toMatchObject({ team: typical.team, targets: typical.targets, comparedWith: typical.comparedWith });
    expect(one.counts).toMatchObject({ campaigns: 1, needAttention: row.verdict === 'attention' ? 1 : 0 });
  });

  it('tells nothing of the others', () => {
    const others = typical.campaigns.filter(({ id }) => id !== row.id);
    expect(others.length).toBeGreaterThan(3);
    const said = JSON.stringify({ ...view, experiments: null });
    for (const { name } of others) expect(said).not.toContain(name);
    for (const { id, name } of typical.unreadable) expect(said).not.toContain(name ?? id);
    expect(one.findings.length).toBeGreaterThan(0);
    expect(one.findings.every(({ campaignId }) => campaignId === row.id)).toBe(true);
    expect(one.money).toBeNull();
  });

  it('opens with its name and its verdict, and says who it is', () => {
    expect(view.subject).toBe('Fintech founders, DACH: response rate 8.6%, down 2.5 points; needs attention');
    expect(view.title).toBe('Fintech founders, DACH');
    expect(view.verdict).toBe('The response rate fell 2.5 points to 8.6%; the campaign needs attention.');
    expect(view.about).toMatch(/^Active · 220 prospects/);
    expect(view.campaigns).toBeNull();
    expect(view.footer.reason).toBe(
      `You get this mail because the report “${typical.report.title}” names you as an owner of “Fintech founders, DACH”.`,
    );
  });

  it('has its own days', () => {
    expect(one.daily.map(({ date }) => date)).toEqual(typical.daily.map(({ date }) => date));
    expect(one.daily.map(({ responses }) => responses)).toEqual(row.responsesByDay);
  });

  it('that could not be read says so, with the reason', () => {
    const [unread] = typical.unreadable;
    const { subject, verdict, unreadable } = presentDigest(narrow(typical, unread?.id ?? ''), { locale: 'en-GB' });
    expect(subject).toBe('Benelux agencies: could not be read');
    expect(verdict).toBe('The campaign could not be read.');
    expect(unreadable?.items).toEqual([{ name: 'Benelux agencies', text: 'the API answered 500 four times' }]);
  });
});
