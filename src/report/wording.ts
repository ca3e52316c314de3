import type { Pattern, RateName, RuleId } from '../insights/finding.ts';
import { remember } from './remember.ts';

/**
 * Every word of the mail, in one place per language. Numbers, dates and names arrive as text that is ready to show; a
 * count beside its text only chooses the plural form. Names are the only untrusted text here, and stay mere text.
 */
export type Wording = typeof english;

export type Direction = 'up' | 'down' | 'same';

export type Standing = 'above' | 'at' | 'below';

/** One thing to do, and how to begin. */
export interface Advice {
  readonly what: string;
  readonly how: string;
}

const plurals = new Intl.PluralRules('en');
const pluralForm = remember((n: number) => plurals.select(n));
/** Values shown with one decimal have their own plural: "1.0 points". */
const tenthsPlurals = new Intl.PluralRules('en', { minimumFractionDigits: 1 });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const plural = (n: number, one: string, other: string): string => (pluralForm(n) === 'one' ? one : other);
const things = (n: number, shown: string, one: string, other: string): string => `${shown} ${plural(n, one, other)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const evidence: Record<RateName, (n: number, of: number, numerator: string, denominator: string) => string> = {
  response: (_n, of, a, b) => `${a} of ${b} ${plural(of, 'prospect', 'prospects')} answered`,
  qualification: (n, _of, a, b) => `${a} of ${b} who answered ${plural(n, 'was', 'were')} qualified`,
  conversion: (n, of, a, b) =>
    `${a} of ${b} ${plural(of, 'prospect', 'prospects')} ${plural(n, 'was', 'were')} qualified`,
  close: (n, of, a, b) =>
    `${a} of ${b} qualified ${plural(of, 'prospect', 'prospects')} ${plural(n, 'was', 'were')} closed`,
};

/** The documented insight, made into one thing to do this week. */
const actions: Record<RuleId, Advice> = {
  'review-messaging': {
    what: 'Review the messaging.',
    how: 'Shorten the first message, open with the prospect’s situation, and test one variant this week.',
  },
  'improve-targeting': {
    what: 'Improve the targeting.',
    how: 'Read the last ten answers that did not qualify, and exclude the roles or industries that recur.',
  },
  'enhance-follow-up': {
    what: 'Enhance the follow-up.',
    how: 'Give every qualified prospect an owner and a next step within two working days.',
  },
  'strong-response': { what: 'Copy it.', how: 'Try its first message in a campaign that is answered less.' },
  'strong-qualification': {
    what: 'Copy it.',
    how: 'Take its audience as the model for the next campaign’s targeting.',
  },
  'strong-conversion': { what: 'Extend it.', how: 'Add similar prospects while it works this well.' },
};

const titles: Record<RuleId, string> = {
  'review-messaging': 'Low response rate',
  'improve-targeting': 'Many answer, few qualify',
  'enhance-follow-up': 'Many qualify, few close',
  'strong-response': 'Strong response rate',
  'strong-qualification': 'Strong qualification rate',
  'strong-conversion': 'Strong conversion rate',
};

/** Statuses that are documented; others are shown as the API gave them. */
const statuses = new Map([
  ['active', 'Active'],
  ['paused', 'Paused'],
  ['completed', 'Completed'],
  ['draft', 'Draft'],
]);

const verbs: Record<Direction, string> = { up: 'rose', down: 'fell', same: 'held' };

const english = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',

  // Names of things
  rates: {
    response: { name: 'Response rate', short: 'Response', unmeasurable: 'Not measurable: no prospects yet' },
    qualification: {
      name: 'Qualification rate',
      short: 'Qualification',
      unmeasurable: 'Not measurable: no answers yet',
    },
    conversion: { name: 'Conversion rate', short: 'Conversion', unmeasurable: 'Not measurable: no prospects yet' },
    close: { name: 'Close rate', short: 'Close', unmeasurable: 'Not measurable: nobody qualified yet' },
  } satisfies Record<RateName, { name: string; short: string; unmeasurable: string }>,
  status: (status: string): string | null => statuses.get(status) ?? null,
  unknownStatus: 'Unknown status',
  verdicts: {
    attention: 'Needs attention',
    'high-performing': 'High performing',
    steady: null,
    'no-data': 'No data yet',
  },
  notMeasurable: 'not measurable',
  /** In a table's cell. */
  dash: '–',
  newCampaign: 'new',

  /** "Response 8.6% (−2.5)", in the text part. */
  rate: (name: string, value: string, change: string | null): string =>
    change === null ? `${name} ${value}` : `${name} ${value} (${change})`,

  // Changes
  directions: { up: 'up', down: 'down' },
  points: (value: number, shown: string): string =>
    `${shown} ${tenthsPlurals.select(value) === 'one' ? 'point' : 'points'}`,
  noChange: 'no change',
  lastWeek: 'last week',
  onDate: (date: string): string => `on ${date}`,
  before: (value: string, when: string): string => `${value} ${when}`,
  target: (mark: string): string => `${mark} target`,
  team: (value: string): string => `${value} team`,

  // Subject, preheader, verdict
  responseNow: (percent: string, direction: Direction | null, points: string): string => {
    if (direction === null) return `Response rate ${percent}`;
    return direction === 'same'
      ? `Response rate ${percent}, unchanged`
      : `Response rate ${percent}, ${direction} ${points}`;
  },
  noResponseRate: 'No response rate yet',
  attention: (n: number, shown: string): string =>
    n === 0 ? 'nothing needs attention' : things(n, shown, 'campaign needs attention', 'campaigns need attention'),
  subject: (response: string, attention: string): string => `${response}; ${attention}`,
  responseVerdict: (percent: string, direction: Direction | null, points: string): string => {
    if (direction === null) return `The response rate is ${percent}`;
    if (direction === 'same') return `The response rate held at ${percent}`;
    return `The response rate ${verbs[direction]} ${points} to ${percent}`;
  },
  noResponseVerdict: 'There is no response rate yet, for no prospects have been added',
  attentionVerdict: (n: number, of: number, shown: string, shownOf: string): string => {
    if (n === 0) return of === 1 ? 'the campaign needs no attention' : 'no campaign needs attention';
    if (n === of) return of === 1 ? 'the campaign needs attention' : `all ${shownOf} campaigns need attention`;
    return `${shown}\u00A0of\u00A0${shownOf} campaigns ${plural(n, 'needs', 'need')} attention`;
  },
  verdict: (response: string, attention: string): string => `${response}; ${attention}.`,
  noCampaigns: 'No campaigns to report on',
  noCampaignsVerdict: 'There are no campaigns to report on.',
  noCampaignsSummary: 'As soon as the team has a campaign that belongs to this report, its figures appear here.',
  noneReadable: (n: number, shown: string): string =>
    n === 1 ? 'The campaign could not be read' : `None of the ${shown} campaigns could be read`,
  noneReadableSummary: 'There are no figures this time; the reasons are below.',
  /** How the response rate stands beside the target and, if they differ, the team's. */
  standing: (target: Standing, mark: string, team: Standing | null, average: string): string => {
    const beside = `That is ${target} the ${mark} target`;
    if (team === null) return `${beside}.`;
    return `${beside}${team === target ? ' and' : ', but'} ${team} the team’s ${average}.`;
  },
  noFiguresYet: 'Figures appear here as soon as prospects are contacted.',
  quietWeek: 'Nothing was sent or answered in the last 7 days.',
  highPerforming: (n: number, shown: string): string =>
    `${things(n, shown, 'campaign is', 'campaigns are')} above target on all three rates.`,
  weekInbox: (responses: number, shownResponses: string, messages: number, shownMessages: string): string =>
    `${things(responses, shownResponses, 'response', 'responses')} to ${things(messages, shownMessages, 'message', 'messages')} this week.`,
  partialInbox: (of: number, shown: string, shownOf: string): string =>
    `${shown} of ${things(of, shownOf, 'campaign', 'campaigns')} could not be read.`,
  unchangedInbox: 'No finding is new or resolved.',
  findingInbox: (state: string, title: string, name: string): string => `${state}: ${title.toLowerCase()}, ${name}.`,
  late: (date: string): string => `This report was due on ${date} and is late.`,
  partial: (n: number, of: number, shown: string, shownOf: string): string =>
    `${shown} of ${things(of, shownOf, 'campaign', 'campaigns')} could not be read, and ${plural(n, 'is', 'are')} left out of every figure here.`,

  // Last 7 days
  weekHeading: 'Last 7 days',
  weekFigures: {
    messages: (n: number): string => plural(n, 'message', 'messages'),
    responses: (n: number): string => plural(n, 'response', 'responses'),
    qualified: (_n: number): string => 'qualified',
  },

  // Findings
  changedHeading: (since: string): string => `What changed since ${since}`,
  nothingChanged: 'Nothing is new or resolved.',
  firstHeading: 'What stands out',
  ongoingHeading: 'Still needs attention',
  strongHeading: 'Still going well',
  states: {
    new: 'New',
    ongoing: null,
    resolved: 'Resolved',
    lost: 'No longer',
  },
  titles,
  actionStrengths: { what: 'Copy it.', how: 'Take its audience and its messages as the model for the next campaign.' },
  /** Several strengths of one campaign: "Strong response, qualification and conversion". */
  strengths: (rates: readonly RateName[]): string => `Strong ${lists.format(rates)}`,
  actions,
  actionResolved: { what: 'Nothing to do.', how: 'Keep what helped.' },
  actionLost: { what: 'Have a look.', how: 'Something in the campaign or its audience is different since then.' },
  evidence: (rate: RateName, n: number, of: number, numerator: string, denominator: string, percent: string): string =>
    `${evidence[rate](n, of, numerator, denominator)} (${percent})`,
  threshold: (relation: 'above' | 'below', mark: string): string => `${relation} the ${mark} mark`,
  because: (claims: readonly string[]): string => `${claims.join(', while ')}.`,
  evidenceBefore: (when: string, sentence: string): string => `${capital(when)}: ${sentence}`,
  evidenceNow: (sentence: string): string => `Now: ${sentence}.`,
  moreFindings: (n: number, shown: string): string => `and ${things(n, shown, 'more finding', 'more findings')}`,
  findingTotals: (totals: readonly string[]): string => `In all: ${totals.join('; ')}.`,
  findingTotal: (title: string, shown: string): string => `${shown} × ${title.toLowerCase()}`,

  // Campaigns
  campaignsHeading: 'Campaigns',
  campaignColumn: 'Campaign',
  sparkColumn: 'By day',
  prospects: (n: number, shown: string): string => things(n, shown, 'prospect', 'prospects'),
  sparkNote: (shownDays: string): string =>
    `Bars are responses by day over ${shownDays} days, each campaign on a scale of its own.`,
  responsesByDay: (counts: string): string => `Responses by day: ${counts}`,
  moreCampaigns: (n: number, shown: string): string => `and ${things(n, shown, 'more campaign', 'more campaigns')}`,

  // Days
  activityHeading: 'Day by day',
  messagesAxis: 'Messages',
  responsesAxis: 'Responses',
  peak: (n: number, shown: string, messages: number, shownMessages: string, date: string): string =>
    `Most answered: ${date}, with ${things(n, shown, 'response', 'responses')} and ${things(messages, shownMessages, 'message', 'messages')}.`,
  noResponses: 'No responses came in on these days.',
  day: (date: string, messages: number, shownMessages: string, responses: number, shownResponses: string): string =>
    `${date}: ${things(messages, shownMessages, 'message', 'messages')}, ${things(responses, shownResponses, 'response', 'responses')}`,

  // Patterns
  patternsHeading: 'Patterns',
  peakDays: (days: readonly string[], peak: string, others: string, n: number, shown: string): string =>
    `${lists.format(days)} ${plural(days.length, 'is', 'are')} answered most: ${peak} responses per 100 messages, against ${others} on other days (${things(n, shown, 'day', 'days')} observed).`,
  volume: {
    diminishing: 'so spreading messages more evenly may bring more answers',
    steady: 'so sending more costs no answers',
    rewarding: 'so busy days pay',
  } satisfies Record<Extract<Pattern, { rule: 'message-volume' }>['verdict'], string>,
  messageVolume: (split: string, busy: string, quiet: string, so: string, n: number, shown: string): string =>
    `Days with ${split} messages or more got ${busy} responses per 100 messages, quieter days ${quiet}, ${so} (${things(n, shown, 'day', 'days')} observed).`,
  responseTiming: (lag: number, shownLag: string, correlation: string, n: number, shown: string): string =>
    `Responses ${lag === 0 ? 'come on the same day as' : `follow ${things(lag, shownLag, 'day', 'days')} after`} the messages (correlation ${correlation}, ${things(n, shown, 'day', 'days')} observed).`,

  // What is missing or doubtful
  more: (shown: string): string => `and ${shown} more`,
  unreadableHeading: 'Could not be read',
  noReason: 'no reason was given',
  dataNotesHeading: 'Figures that disagree',
  dataNote: (rate: string, reported: string, computed: string): string =>
    `the API reports a ${rate.toLowerCase()} of ${reported}, its own totals give ${computed}.`,

  // Footer
  readingHeading: 'How to read this',
  denominators:
    'Response: those who answered, of all prospects. Qualification: qualified, of those who answered. ' +
    'Conversion: qualified, of all prospects. Close: closed, of those who qualified.',
  comparedWith: (date: string): string => `Changes are in percentage points since ${date}.`,
  newcomers: (n: number, shown: string): string =>
    `${things(n, shown, 'campaign is', 'campaigns are')} in this report for the first time, and part of the change.`,
  unreadBefore: (n: number, shown: string): string =>
    `${things(n, shown, 'campaign', 'campaigns')} could not be read then, and ${plural(n, 'is', 'are')} part of the change.`,
  firstReport: 'This is the first report, so there is nothing to compare with yet.',
  teamSources: {
    overview: 'Team average: all campaigns of the team pooled, as the API’s overview has them.',
    collected: 'Team average: all campaigns read for this report pooled, for the API’s overview could not be used.',
  },
  asOf: (instant: string): string => `Figures as of ${instant}.`,
  zone: (timeZone: string): string => `Times are in ${timeZone}; days of activity are as the API dates them.`,
  recipientReason: (title: string): string => `You get this mail because you are a recipient of the report “${title}”.`,
  stop: 'Stop these mails',
};

/** Languages that the mail can speak; the rest get English words, with their own numbers and dates. */
const languages: ReadonlyMap<string, Wording> = new Map([['en', english]]);

export function wordingFor(locale: string): Wording {
  return languages.get(languageOf(locale)) ?? english;
}

const languageOf = remember((locale: string) => new Intl.Locale(locale).language);
