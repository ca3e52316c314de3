import type { Part } from '../../insights/data-notes.ts';
import type { ComparedRate } from '../../insights/experiment.ts';
import type { RateName, Relation } from '../../insights/finding.ts';
import type { FoundPattern, Shortage } from '../../insights/patterns.ts';
import type { TotalRateName } from '../../insights/rates.ts';
import { remember } from '../remember.ts';
import type { BesideFirst, Direction, RuleWords, Standing } from './terms.ts';

/**
 * Every word of the mail, in one place per language. Numbers, dates and names arrive as text that is ready to show; a
 * count beside its text only chooses the plural form. Names are the only untrusted text here, and stay mere text.
 */
export type Wording = typeof english;

const plurals = new Intl.PluralRules('en');
const pluralForm = remember((n: number) => plurals.select(n));
/** Values shown with one decimal have their own plural: "1.0 points". */
const tenthsPlurals = new Intl.PluralRules('en', { minimumFractionDigits: 1 });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const plural = (n: number, one: string, other: string): string => (pluralForm(n) === 'one' ? one : other);
const things = (n: number, shown: string, one: string, other: string): string => `${shown} ${plural(n, one, other)}`;
const inWords = (n: number, shown: string): string => ['zero', 'one', 'two', 'three', 'four'][n] ?? shown;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A title within a sentence; "ROI" and "A/B" stay as they are. */
const small = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const evidence: Record<RateName, (n: number, of: number, numerator: string, denominator: string) => string> = {
  response: (_n, of, a, b) => `${a} of ${b} ${plural(of, 'prospect', 'prospects')} answered`,
  qualification: (n, _of, a, b) => `${a} of ${b} who answered ${plural(n, 'was', 'were')} qualified`,
  conversion: (n, of, a, b) =>
    `${a} of ${b} ${plural(of, 'prospect', 'prospects')} ${plural(n, 'was', 'were')} qualified`,
  close: (n, of, a, b) =>
    `${a} of ${b} qualified ${plural(of, 'prospect', 'prospects')} ${plural(n, 'was', 'were')} closed`,
  weekResponse: (n, of, a, b) => `${things(n, a, 'response', 'responses')} to ${things(of, b, 'message', 'messages')}`,
  weekQualification: (_n, of, a, b) => `${a} qualified of ${things(of, b, 'response', 'responses')}`,
};

/** "above the 20% mark". */
const thresholds: Record<Relation, (mark: string) => string> = {
  above: (mark) => `above the ${mark} mark`,
  below: (mark) => `below the ${mark} mark`,
  'at least': (mark) => `not below the ${mark} mark`,
  'at most': (mark) => `not above the ${mark} mark`,
  'equal to': (mark) => `exactly ${mark}`,
  'other than': (mark) => `not ${mark}`,
};

const strengths: Partial<Record<RateName, string>> = {
  response: 'response',
  qualification: 'qualification',
  conversion: 'conversion',
};

const parts: Record<Part, string> = {
  prospects: 'prospects',
  messages: 'messages',
  answers: 'answers',
  qualified: 'qualified prospects',
  closed: 'closed deals',
};

/** Statuses that are documented; others are shown as the API gave them. */
const statuses = new Map([
  ['active', 'Active'],
  ['paused', 'Paused'],
  ['completed', 'Completed'],
  ['draft', 'Draft'],
]);

/** Nouns by the last name of a variable's path. */
const nouns: Readonly<Record<string, string>> = {
  totalProspects: 'prospects',
  totalMessages: 'messages',
  totalAnswers: 'answers',
  totalQualified: 'qualified prospects',
  totalClosed: 'closed deals',
  averageMessagesPerProspect: 'messages per prospect',
  responseRate: 'response rate',
  qualificationRate: 'qualification rate',
  conversionRate: 'conversion rate',
  closeRate: 'close rate',
  messages: 'messages',
  responses: 'responses',
  qualified: 'qualified prospects',
  responsesPer100Messages: 'responses per 100 messages',
  qualifiedPer100Responses: 'qualified per 100 responses',
  pending: 'prospects pending',
  contacted: 'prospects contacted',
  responded: 'prospects who responded',
  closed: 'prospects closed',
  disqualified: 'prospects disqualified',
  status: 'status',
  name: 'name',
  agent: 'agent',
  product: 'product',
  ageDays: 'days since its creation',
  weeks: 'weeks on record',
};

function variableName(path: string): string | null {
  const parts = path.split('.');
  const noun = nouns[parts.at(-1) ?? ''];
  if (noun === undefined) return null;
  const week = parts.includes('last7Days') ? ' in the last 7 days' : '';
  const [scope] = parts;
  if (scope === 'change') return capital(`change of ${noun}${week} since the earlier report`);
  return capital(
    `${noun}${week}${scope === 'previous' ? ' at the earlier report' : scope === 'team' ? ' of the team' : ''}`,
  );
}

const verbs: Record<Direction, string> = { up: 'rose', down: 'fell', same: 'held' };

const differences: Record<ComparedRate, Record<'better' | 'worse', (variant: string) => string>> = {
  response: {
    better: (variant) => `${variant} gets more answers`,
    worse: (variant) => `${variant} gets fewer answers`,
  },
  qualification: {
    better: (variant) => `More of ${variant}’s answers qualify`,
    worse: (variant) => `Fewer of ${variant}’s answers qualify`,
  },
  conversion: {
    better: (variant) => `More of ${variant}’s prospects qualify`,
    worse: (variant) => `Fewer of ${variant}’s prospects qualify`,
  },
};

const whyOpen = {
  early: 'Too early to call',
  close: 'Too close to call',
  none: 'No difference to see',
};

export const english = {
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
  } satisfies Record<TotalRateName, { name: string; short: string; unmeasurable: string }>,
  status: (status: string): string | null => statuses.get(status) ?? null,
  unknownStatus: 'Unknown status',
  verdicts: {
    attention: 'Needs attention',
    'high-performing': 'High performing',
    steady: null,
    'too-early': 'Too early to tell',
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
  /** Of a mail on one campaign, to its owner. */
  campaignSubject: (name: string, response: string, needsAttention: boolean): string =>
    `${name}: ${small(response)}; ${needsAttention ? 'needs attention' : 'nothing needs attention'}`,
  unreadCampaignSubject: (name: string): string => `${name}: could not be read`,
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
    `${things(responses, shownResponses, 'response', 'responses')} to ${things(messages, shownMessages, 'message', 'messages')} in the last 7 days.`,
  partialInbox: (of: number, shown: string, shownOf: string): string =>
    `${shown} of ${things(of, shownOf, 'campaign', 'campaigns')} could not be read.`,
  unchangedInbox: 'No finding is new or resolved.',
  findingInbox: (state: string, title: string, name: string): string => `${state}: ${small(title)}, ${name}.`,
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
  notedHeading: 'Worth knowing',
  earlySign: 'Early sign',
  states: {
    new: 'New',
    ongoing: null,
    resolved: 'Resolved',
    lost: 'No longer',
  },
  actionStrengths: { what: 'Copy it.', how: 'Take its audience and its messages as the model for the next campaign.' },
  /** Several strengths of one campaign: "Strong response, qualification and conversion". */
  strengths: (rates: readonly RateName[]): string =>
    `Strong ${lists.format(rates.map((rate) => strengths[rate] ?? rate))}`,
  actionResolved: { what: 'Nothing to do.', how: 'Keep what helped.' },
  actionLost: { what: 'Have a look.', how: 'Something in the campaign or its audience is different since then.' },
  evidence: (rate: RateName, n: number, of: number, numerator: string, denominator: string, percent: string): string =>
    `${evidence[rate](n, of, numerator, denominator)} (${percent})`,
  threshold: (relation: Relation, mark: string): string => thresholds[relation](mark),
  likely: (low: string, high: string): string => `likely between ${low} and ${high}`,
  likelyLess: (least: string, most: string): string => `likely between ${least} and ${most} points less`,
  likelyMore: (least: string, most: string): string => `likely between ${least} and ${most} points more`,
  likelyEither: (less: string, more: string): string => `likely between ${less} points less and ${more} more`,
  besideTeam: (here: string, there: string): string => `${here}, in the team’s other campaigns ${there}`,
  besideWeek: (now: string, when: string, then: string): string => `${now} this week, ${when} ${then}`,
  earlier: 'earlier',
  atEarlierReport: (rate: string): string => `at the earlier report ${rate}`,
  shifted: (
    weeks: number,
    shownWeeks: string,
    now: string,
    before: number,
    shownBefore: string,
    then: string,
  ): string =>
    `${now} in the last ${things(weeks, shownWeeks, 'week', 'weeks')}, ${then} in the ${things(before, shownBefore, 'week', 'weeks')} before`,
  /** What a rule compared, by the path of the variable; null where it is none that has a name. */
  variable: variableName,
  value: (of: string, value: string, compared: string | null): string =>
    compared === null ? `${of}: ${value}` : `${of}: ${value}, ${compared}`,
  streak: (fell: boolean, weeks: number, shown: string, rate: string): string =>
    `${capital(rate.toLowerCase())} ${fell ? 'fell' : 'rose'} ${things(weeks, shown, 'week', 'weeks')} in a row`,
  compared: (relation: Relation, mark: string): string => `${relation} ${mark}`,
  because: (claims: readonly string[]): string => `${claims.join(', while ')}.`,
  evidenceBefore: (when: string, sentence: string): string => `${capital(when)}: ${sentence}`,
  evidenceNow: (sentence: string): string => `Now: ${sentence}.`,
  moreFindings: (n: number, shown: string): string => `and ${things(n, shown, 'more finding', 'more findings')}`,
  findingTotals: (totals: readonly string[]): string => `In all: ${totals.join('; ')}.`,
  findingTotal: (title: string, shown: string): string => `${shown} × ${small(title)}`,
  muted: (n: number, shown: string): string =>
    `${things(n, shown, 'finding is', 'findings are')} silenced in the configuration.`,

  // Campaigns
  campaignsHeading: 'Campaigns',
  campaignColumn: 'Campaign',
  sparkColumn: 'By day',
  prospects: (n: number, shown: string): string => things(n, shown, 'prospect', 'prospects'),
  rank: (best: string, worst: string, of: string): string =>
    best === worst ? `rank ${best} of ${of}` : `rank ${best}–${worst} of ${of}`,
  sparkNote: (shownDays: string): string =>
    `Bars are responses by day over ${shownDays} days, each campaign on a scale of its own.`,
  responsesByDay: (counts: string): string => `Responses by day: ${counts}`,
  moreCampaigns: (n: number, shown: string): string => `and ${things(n, shown, 'more campaign', 'more campaigns')}`,
  /** After the one above, or alone. */
  attachedTable: (file: string): string => `All campaigns with their figures are in the attached ${file}.`,
  /** First row of that table. Rates are in percent, changes in percentage points. */
  tableColumns: {
    id: 'Campaign ID',
    name: 'Campaign',
    status: 'Status',
    verdict: 'Verdict',
    prospects: 'Prospects',
    answers: 'Answers',
    qualified: 'Qualified',
    response: 'Response rate (%)',
    responseChange: 'Response, change (points)',
    qualification: 'Qualification rate (%)',
    qualificationChange: 'Qualification, change (points)',
    conversion: 'Conversion rate (%)',
    conversionChange: 'Conversion, change (points)',
    bestRank: 'Best rank',
    worstRank: 'Worst rank',
  },

  // Week by week
  trendHeading: 'Response rate, week by week',
  /** What a picture shows, in words: "9 November 20.0%". */
  trendWeek: (date: string, percent: string): string => `${date} ${percent}`,
  trendTarget: (mark: string): string => `target ${mark}`,

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
  patternsNeed: {
    weeks: (have, shown, needed, shownNeeded) =>
      `Patterns need ${inWords(needed, shownNeeded)} weeks of days with messages; there ${have < 2 ? 'is' : 'are'} ${have === 0 ? 'less than one' : inWords(have, shown)} so far.`,
    responses: (have, shown, _needed, shownNeeded) =>
      `Patterns need ${shownNeeded} responses; there ${plural(have, 'is', 'are')} ${have === 0 ? 'none' : shown} so far.`,
  } satisfies Record<Shortage['of'], (have: number, shown: string, needed: number, shownNeeded: string) => string>,
  peakDays: (days: readonly string[], peak: string, others: string, n: number, shown: string): string =>
    `${lists.format(days)} ${plural(days.length, 'is', 'are')} answered most: ${peak} responses per 100 messages, against ${others} on other days (${things(n, shown, 'day', 'days')} observed).`,
  volume: {
    diminishing: 'so spreading messages more evenly may bring more answers',
    steady: 'so sending more costs no answers',
    rewarding: 'so busy days pay',
  } satisfies Record<Extract<FoundPattern, { rule: 'message-volume' }>['verdict'], string>,
  messageVolume: (split: string, busy: string, quiet: string, so: string, n: number, shown: string): string =>
    `Days with ${split} messages or more got ${busy} responses per 100 messages, quieter days ${quiet}, ${so} (${things(n, shown, 'day', 'days')} observed).`,
  responseTiming: (lag: number, shownLag: string, correlation: string, n: number, shown: string): string =>
    `Responses ${lag === 0 ? 'come on the same day as' : `follow ${things(lag, shownLag, 'day', 'days')} after`} the messages (correlation ${correlation}, ${things(n, shown, 'day', 'days')} observed).`,

  // What is missing or doubtful
  more: (shown: string): string => `and ${shown} more`,
  unreadableHeading: 'Could not be read',
  noReason: 'no reason was given',
  dataNotesHeading: 'Figures that disagree',
  contradictedRate: (rate: string, reported: string, computed: string): string =>
    `the API reports a ${rate.toLowerCase()} of ${reported}, its own totals give ${computed}.`,
  moreThan: (of: Part, count: string, than: Part, total: string): string =>
    `${count} ${parts[of]} are more than ${total} ${parts[than]}.`,
  fell: (of: Part, before: string, now: string): string =>
    `${parts[of]} fell from ${before} to ${now}, though they are counted since the start.`,
  outdated: (newest: string): string =>
    `its newest day is ${newest}, though it counts messages of the last 7 days; its figures may be as old.`,
  allCampaigns: 'All campaigns',
  restated: (from: string, to: string, before: string, after: string): string =>
    `the API restated ${from} to ${to}: ${before} responses per 100 messages then, ${after} now.`,
  ruleErrorsHeading: 'Rules that failed',
  ruleError: (rule: string, message: string): string => `rule ${rule}: ${message}.`,

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
  ownerReason: (title: string, campaign: string): string =>
    `You get this mail because the report “${title}” names you as an owner of “${campaign}”.`,
  stop: 'Unsubscribe',

  // Experiments
  experimentsHeading: 'Experiments',
  firstNotRead: (first: string): string =>
    `Nothing can be compared: ${first} is not in this report, or could not be read.`,
  variantNotRead: (variant: string): string =>
    `${variant} cannot be compared: it is not in this report, or could not be read.`,
  difference: (
    rate: ComparedRate,
    verdict: 'better' | 'worse',
    { letter, percent, first }: BesideFirst,
    [low, high]: readonly [low: string, high: string],
    sure: string,
  ): string =>
    `${differences[rate][verdict](letter)}: ${percent} against ${first.letter}’s ${first.percent}, ` +
    `likely between ${low} and ${high} points ${verdict === 'better' ? 'more' : 'less'}; ${sure} sure.`,
  openComparison: (why: keyof typeof whyOpen, rate: string, { letter, percent, first }: BesideFirst): string =>
    `${whyOpen[why]}: ${letter}’s ${rate.toLowerCase()} is ${percent}, ${first.letter}’s ${first.percent}.`,
  unmeasurableComparison: (rate: string, variant: string, first: string): string =>
    `No difference to see yet: the ${rate.toLowerCase()} of ${variant} or ${first} is not measurable.`,
  keepRunning: 'Keep running.',
  keepRunningFor: (rate: ComparedRate, n: number, shown: string): string => {
    const cases = rate === 'qualification' ? plural(n, 'answer', 'answers') : plural(n, 'prospect', 'prospects');
    return `Keep running: about ${shown} more ${cases} ${plural(n, 'is', 'are')} needed.`;
  },

  // Return
  moneyHeading: 'Costs and return',
  money: {
    cost: 'Cost so far',
    perQualified: 'Cost per qualified prospect',
    perClose: 'Cost per closed deal',
    value: 'Value of closed deals',
    profit: 'Return, value less cost',
  },
  valueByCost: 'Value divided by cost',
  notConfigured: 'not configured',

  // The page that a link to unsubscribe opens; it puts {address} and {title} in.
  unsubscribePage: {
    ask: {
      heading: 'Stop this report?',
      text: '{address} gets “{title}” by e-mail. Nothing changes until you press the button.',
      button: 'Unsubscribe',
    },
    done: {
      heading: 'You are unsubscribed',
      text: '“{title}” is no longer sent to {address}. To get it again, ask whoever sends it.',
    },
    later: {
      heading: 'Not unsubscribed yet',
      text: 'Nothing has changed: {address} still gets “{title}”. Please press the button again in a minute.',
    },
  },

  /** Of the rules that come with Campaign Pulse, by id; English is what they are written in. */
  rules: {} as Readonly<Record<string, RuleWords>>,
};
