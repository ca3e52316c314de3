import type { Part } from '../../insights/data-notes.ts';
import type { ComparedRate } from '../../insights/experiment.ts';
import type { RateName, Relation } from '../../insights/finding.ts';
import { remember } from '../remember.ts';
import type { Wording } from './english.ts';
import type { Direction, Standing } from './terms.ts';

const plurals = new Intl.PluralRules('he');
const pluralForm = remember((n: number) => plurals.select(n));
/** Values shown with one decimal have their own plural: "0.5 נקודה", "1.0 נקודות". */
const tenthsPlurals = new Intl.PluralRules('he', { minimumFractionDigits: 1 });
const lists = new Intl.ListFormat('he', { type: 'conjunction' });

const plural = (n: number, one: string, other: string): string => (pluralForm(n) === 'one' ? one : other);

/** One and two are words, for two has a form of its own. */
function things(n: number, shown: string, one: string, two: string, other: string): string {
  const form = pluralForm(n);
  return form === 'one' ? one : form === 'two' ? two : `${shown} ${other}`;
}

/** Mostly written from left to right: it keeps its own order, and its punctuation at its own end. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
const quoted = (text: string): string => `״${isolated(text)}״`;

const prospects = (n: number, shown: string): string => things(n, shown, 'ליד אחד', 'שני לידים', 'לידים');
const responses = (n: number, shown: string): string => things(n, shown, 'תגובה אחת', 'שתי תגובות', 'תגובות');
const messages = (n: number, shown: string): string => things(n, shown, 'הודעה אחת', 'שתי הודעות', 'הודעות');
const campaigns = (n: number, shown: string): string => things(n, shown, 'קמפיין אחד', 'שני קמפיינים', 'קמפיינים');
const weeks = (n: number, shown: string): string => things(n, shown, 'שבוע אחד', 'שבועיים', 'שבועות');
const inWeeks = (n: number, shown: string): string => things(n, `ב־${shown}`, 'בשבוע', 'בשבועיים', 'השבועות');
const days = (n: number, shown: string): string => things(n, shown, 'יום אחד', 'יומיים', 'ימים');

/** A prefix is written on to a word, and joined to a number by a maqaf. */
const prefixed = (prefix: string, text: string): string =>
  `${prefix}${/^\p{Script=Hebrew}/u.test(text) ? '' : '־'}${text}`;
const observed = (n: number, shown: string): string => `על סמך ${days(n, shown)}`;
const suited = (n: number): string => plural(n, 'התאים', 'התאימו');

const evidence: Record<RateName, (n: number, of: number, numerator: string, denominator: string) => string> = {
  response: (n, of, a, b) => `${a} מתוך ${prospects(of, b)} ${plural(n, 'הגיב', 'הגיבו')}`,
  qualification: (n, _of, a, b) => `${a} מתוך ${b} שהגיבו ${suited(n)}`,
  conversion: (n, of, a, b) => `${a} מתוך ${prospects(of, b)} ${suited(n)}`,
  close: (n, of, a, b) =>
    `${a} מתוך ${things(of, b, 'ליד מתאים אחד', 'שני לידים מתאימים', 'לידים מתאימים')} ${plural(n, 'סגר', 'סגרו')} עסקה`,
  weekResponse: (n, of, a, b) => `${responses(n, a)} ${prefixed('ל', messages(of, b))}`,
  weekQualification: (n, of, a, b) => `${things(n, a, 'מתאים אחד', 'שני מתאימים', 'מתאימים')} מתוך ${responses(of, b)}`,
};

const relations: Record<Relation, (mark: string) => string> = {
  above: (mark) => `מעל ${mark}`,
  below: (mark) => `מתחת ${prefixed('ל', mark)}`,
  'at least': (mark) => `לפחות ${mark}`,
  'at most': (mark) => `לכל היותר ${mark}`,
  'equal to': (mark) => `בדיוק ${mark}`,
  'other than': (mark) => `לא ${mark}`,
};

const strengths: Partial<Record<RateName, string>> = {
  response: 'תגובה',
  qualification: 'התאמה',
  conversion: 'המרה',
};

const parts: Record<Part, string> = {
  prospects: 'לידים',
  messages: 'הודעות',
  answers: 'תגובות',
  qualified: 'לידים מתאימים',
  closed: 'עסקאות שנסגרו',
};

const statuses = new Map([
  ['active', 'פעיל'],
  ['paused', 'מושהה'],
  ['completed', 'הושלם'],
  ['draft', 'טיוטה'],
]);

/** Nouns by the last name of a variable's path. */
const nouns: Readonly<Record<string, string>> = {
  totalProspects: 'לידים',
  totalMessages: 'הודעות',
  totalAnswers: 'תגובות',
  totalQualified: 'לידים מתאימים',
  totalClosed: 'עסקאות שנסגרו',
  averageMessagesPerProspect: 'הודעות לליד',
  responseRate: 'שיעור התגובה',
  qualificationRate: 'שיעור ההתאמה',
  conversionRate: 'שיעור ההמרה',
  closeRate: 'שיעור הסגירה',
  messages: 'הודעות',
  responses: 'תגובות',
  qualified: 'לידים מתאימים',
  responsesPer100Messages: 'תגובות לכל 100 הודעות',
  qualifiedPer100Responses: 'מתאימים לכל 100 תגובות',
  pending: 'לידים בהמתנה',
  contacted: 'לידים שקיבלו הודעה',
  responded: 'לידים שהגיבו',
  closed: 'לידים שסגרו עסקה',
  disqualified: 'לידים שנפסלו',
  status: 'מצב',
  name: 'שם',
  agent: 'סוכן',
  product: 'מוצר',
  ageDays: 'ימים מאז היצירה',
  weeks: 'שבועות שנשמרו',
};

const scopes: Readonly<Record<string, string>> = {
  previous: ' בדוח הקודם',
  team: ' של הצוות',
  change: ' (שינוי מאז הדוח הקודם)',
};

function variableName(path: string): string | null {
  const names = path.split('.');
  const noun = nouns[names.at(-1) ?? ''];
  if (noun === undefined) return null;
  const week = names.includes('last7Days') ? ' ב־7 הימים האחרונים' : '';
  return `${noun}${week}${scopes[names[0] ?? ''] ?? ''}`;
}

const moves: Record<'up' | 'down', string> = { up: 'עלייה של', down: 'ירידה של' };
const verbs: Record<Exclude<Direction, 'same'>, string> = { up: 'עלה', down: 'ירד' };
const target: Record<Standing, string> = { above: 'מעל היעד', at: 'בדיוק ביעד', below: 'מתחת ליעד' };
const team: Record<Standing, string> = {
  above: 'מעל ממוצע הצוות',
  at: 'בדיוק בממוצע הצוות',
  below: 'מתחת לממוצע הצוות',
};

/** A number that follows a Latin letter would be written to the right of it, but for this mark. */
const beforeNumber = (letter: string): string => `${letter}\u200F`;
const variant = (letter: string): string => `גרסה ${letter}`;

const differences: Record<ComparedRate, Record<'better' | 'worse', (variant: string) => string>> = {
  response: {
    better: (one) => `${one} מקבלת יותר תגובות`,
    worse: (one) => `${one} מקבלת פחות תגובות`,
  },
  qualification: {
    better: (one) => `${one} מביאה יותר מתאימים מקרב המגיבים`,
    worse: (one) => `${one} מביאה פחות מתאימים מקרב המגיבים`,
  },
  conversion: {
    better: (one) => `${one} מביאה יותר מתאימים מקרב הלידים`,
    worse: (one) => `${one} מביאה פחות מתאימים מקרב הלידים`,
  },
};

const whyOpen = {
  early: 'מוקדם מדי',
  close: 'צמוד מדי',
  none: 'לא נראה הבדל',
};

export const hebrew: Wording = {
  lang: 'he',
  dir: 'rtl',

  // Names of things
  rates: {
    response: { name: 'שיעור התגובה', short: 'תגובה', unmeasurable: 'לא ניתן למדידה: עדיין אין לידים' },
    qualification: { name: 'שיעור ההתאמה', short: 'התאמה', unmeasurable: 'לא ניתן למדידה: עדיין אין תגובות' },
    conversion: { name: 'שיעור ההמרה', short: 'המרה', unmeasurable: 'לא ניתן למדידה: עדיין אין לידים' },
    close: { name: 'שיעור הסגירה', short: 'סגירה', unmeasurable: 'לא ניתן למדידה: עדיין אין מתאימים' },
  },
  status: (status) => statuses.get(status) ?? null,
  unknownStatus: 'מצב לא ידוע',
  verdicts: {
    attention: 'לטיפול',
    'high-performing': 'מצטיין',
    steady: null,
    'too-early': 'מוקדם מדי לקבוע',
    'no-data': 'עדיין אין נתונים',
  },
  notMeasurable: 'לא ניתן למדידה',
  dash: '–',
  newCampaign: 'חדש',

  rate: (name, value, change) => (change === null ? `${name} ${value}` : `${name} ${value} (${change})`),

  // Changes
  directions: moves,
  points: (value, shown) => `${shown} ${tenthsPlurals.select(value) === 'one' ? 'נקודה' : 'נקודות'}`,
  noChange: 'ללא שינוי',
  lastWeek: 'בשבוע שעבר',
  onDate: (date) => prefixed('ב', date),
  before: (value, when) => `${value} ${when}`,
  target: (mark) => `יעד ${mark}`,
  team: (value) => `צוות ${value}`,

  // Subject, preheader, verdict
  responseNow: (percent, direction, points) => {
    if (direction === null) return `שיעור התגובה ${percent}`;
    return direction === 'same'
      ? `שיעור התגובה ${percent}, ללא שינוי`
      : `שיעור התגובה ${percent}, ${moves[direction]} ${points}`;
  },
  noResponseRate: 'עדיין אין שיעור תגובה',
  attention: (n, shown) =>
    n === 0 ? 'אין קמפיין הדורש טיפול' : `${campaigns(n, shown)} ${plural(n, 'דורש', 'דורשים')} טיפול`,
  subject: (response, attention) => `${response}; ${attention}`,
  responseVerdict: (percent, direction, points) => {
    if (direction === null) return `שיעור התגובה הוא ${percent}`;
    if (direction === 'same') return `שיעור התגובה נותר ${percent}`;
    return `שיעור התגובה ${verbs[direction]} ${prefixed('ב', points)} ${prefixed('ל', percent)}`;
  },
  noResponseVerdict: 'עדיין אין שיעור תגובה, כי לא נוספו לידים',
  attentionVerdict: (n, of, shown, shownOf) => {
    if (n === 0) return of === 1 ? 'הקמפיין אינו דורש טיפול' : 'אף קמפיין אינו דורש טיפול';
    if (of === 1) return 'הקמפיין דורש טיפול';
    if (n === of) return `${of === 2 ? 'שני' : `כל ${shownOf}`} הקמפיינים דורשים טיפול`;
    return `${n === 1 ? 'אחד' : shown}\u00A0מתוך\u00A0${shownOf} הקמפיינים ${plural(n, 'דורש', 'דורשים')} טיפול`;
  },
  verdict: (response, attention) => `${response}; ${attention}.`,
  campaignSubject: (name, response, needsAttention) =>
    `${isolated(name)}: ${response}; ${needsAttention ? 'דורש טיפול' : 'אינו דורש טיפול'}`,
  unreadCampaignSubject: (name) => `${isolated(name)}: לא ניתן לקרוא`,
  noCampaigns: 'אין קמפיינים לדווח עליהם',
  noCampaignsVerdict: 'אין קמפיינים לדווח עליהם.',
  noCampaignsSummary: 'ברגע שיהיה לצוות קמפיין השייך לדוח הזה, נתוניו יופיעו כאן.',
  noneReadable: (n, shown) =>
    n === 1 ? 'לא ניתן היה לקרוא את הקמפיין' : `לא ניתן היה לקרוא אף אחד ${n === 2 ? 'משני' : `מ־${shown}`} הקמפיינים`,
  noneReadableSummary: 'הפעם אין נתונים; הסיבות מפורטות למטה.',
  standing: (besideTarget, mark, besideTeam, average) => {
    const beside = `השיעור ${target[besideTarget]} (${mark})`;
    if (besideTeam === null) return `${beside}.`;
    return `${beside}${besideTeam === besideTarget ? ' ו' : ', אך '}${team[besideTeam]} (${average}).`;
  },
  noFiguresYet: 'נתונים יופיעו כאן ברגע שתהיה פנייה ללידים.',
  quietWeek: 'ב־7 הימים האחרונים לא נשלח ולא נענה דבר.',
  highPerforming: (n, shown) => `${campaigns(n, shown)} ${plural(n, 'נמצא', 'נמצאים')} מעל היעד בכל שלושת השיעורים.`,
  weekInbox: (n, shownResponses, sent, shownMessages) =>
    `${responses(n, shownResponses)} ${prefixed('ל', messages(sent, shownMessages))} השבוע.`,
  partialInbox: (of, shown, shownOf) => `לא ניתן היה לקרוא ${shown} מתוך ${campaigns(of, shownOf)}.`,
  unchangedInbox: 'אין ממצא חדש ואין ממצא שנפתר.',
  findingInbox: (state, title, name) => `${state}: ${isolated(title)}, ${isolated(name)}.`,
  late: (date) => `הדוח הזה יועד ${prefixed('ל', date)} והוא מתעכב.`,
  partial: (n, _of, shown, shownOf) =>
    `לא ניתן היה לקרוא ${campaigns(n, shown)} מתוך ${shownOf}, ו${plural(n, 'הוא אינו כלול', 'הם אינם כלולים')} באף נתון כאן.`,

  // Last 7 days
  weekHeading: '7 הימים האחרונים',
  weekFigures: {
    messages: (n) => plural(n, 'הודעה', 'הודעות'),
    responses: (n) => plural(n, 'תגובה', 'תגובות'),
    qualified: (n) => plural(n, 'מתאים', 'מתאימים'),
  },

  // Findings
  changedHeading: (since) => `מה השתנה מאז ${since}`,
  nothingChanged: 'אין דבר חדש ואין דבר שנפתר.',
  firstHeading: 'מה בולט',
  ongoingHeading: 'עדיין דורש טיפול',
  strongHeading: 'ממשיך להצליח',
  notedHeading: 'כדאי לדעת',
  earlySign: 'סימן ראשון',
  states: {
    new: 'חדש',
    ongoing: null,
    resolved: 'נפתר',
    lost: 'לא עוד',
  },
  actionStrengths: { what: 'כדאי לשכפל.', how: 'להשתמש בקהל היעד ובהודעות כדגם לקמפיין הבא.' },
  strengths: (rates) => `שיעורי ${lists.format(rates.map((rate) => strengths[rate] ?? isolated(rate)))} גבוהים`,
  actionResolved: { what: 'אין מה לעשות.', how: 'להמשיך במה שעזר.' },
  actionLost: { what: 'כדאי לבדוק.', how: 'מאז השתנה משהו בקמפיין או בקהל היעד שלו.' },
  evidence: (rate, n, of, numerator, denominator, percent) =>
    `${evidence[rate](n, of, numerator, denominator)} (${percent})`,
  threshold: (relation, mark) => relations[relation](mark),
  likely: (low, high) => `כנראה בין ${low} ${prefixed('ל', high)}`,
  likelyLess: (least, most) => `כנראה בין ${least} ${prefixed('ל', most)} נקודות פחות`,
  likelyMore: (least, most) => `כנראה בין ${least} ${prefixed('ל', most)} נקודות יותר`,
  likelyEither: (less, more) => `כנראה בין ${less} נקודות פחות ${prefixed('ל', more)} יותר`,
  besideTeam: (here, there) => `${here}, ובשאר הקמפיינים של הצוות ${there}`,
  besideWeek: (now, when, then) => `השבוע ${now}, ${when} ${then}`,
  earlier: 'קודם לכן',
  atEarlierReport: (rate) => `בדוח הקודם ${rate}`,
  shifted: (n, shownWeeks, now, before, shownBefore, then) =>
    `${now} ${inWeeks(n, shownWeeks)} ${plural(n, 'האחרון', 'האחרונים')}, ${then} ${inWeeks(before, shownBefore)} שלפני כן`,
  variable: variableName,
  value: (of, value, compared) => {
    const about = `${isolated(of)}: ${isolated(value)}`;
    return compared === null ? about : `${about}, ${compared}`;
  },
  streak: (fell, n, shown, rate) => `${rate}: ${fell ? 'ירידה' : 'עלייה'} במשך ${weeks(n, shown)} ברצף`,
  compared: (relation, mark) => relations[relation](isolated(mark)),
  because: (claims) => `${claims.join('; ')}.`,
  evidenceBefore: (when, sentence) => `${when}: ${sentence}`,
  evidenceNow: (sentence) => `עכשיו: ${sentence}.`,
  moreFindings: (n, shown) => `ועוד ${things(n, shown, 'ממצא אחד', 'שני ממצאים', 'ממצאים')}`,
  findingTotals: (totals) => `בסך הכול: ${totals.join('; ')}.`,
  findingTotal: (title, shown) => `${shown}\u00A0× ${isolated(title)}`,
  muted: (n, shown) =>
    `${things(n, shown, 'ממצא אחד', 'שני ממצאים', 'ממצאים')} ${plural(n, 'הושתק', 'הושתקו')} בהגדרות.`,

  // Campaigns
  campaignsHeading: 'קמפיינים',
  campaignColumn: 'קמפיין',
  sparkColumn: 'לפי יום',
  prospects,
  rank: (best, worst, of) => (best === worst ? `מקום ${best} מתוך ${of}` : `מקום ${best}–${worst} מתוך ${of}`),
  sparkNote: (shownDays) => `העמודות הן תגובות לפי יום לאורך ${shownDays} ימים, כל קמפיין בקנה מידה משלו.`,
  responsesByDay: (counts) => `תגובות ליום: ${counts}`,
  moreCampaigns: (n, shown) => `ועוד ${campaigns(n, shown)}`,
  attachedTable: (file) => `כל הקמפיינים ונתוניהם נמצאים בקובץ המצורף ${isolated(file)}.`,
  tableColumns: {
    id: 'מזהה קמפיין',
    name: 'קמפיין',
    status: 'מצב',
    verdict: 'הערכה',
    prospects: 'לידים',
    answers: 'תגובות',
    qualified: 'מתאימים',
    response: 'שיעור התגובה (%)',
    responseChange: 'שיעור התגובה, שינוי (נקודות)',
    qualification: 'שיעור ההתאמה (%)',
    qualificationChange: 'שיעור ההתאמה, שינוי (נקודות)',
    conversion: 'שיעור ההמרה (%)',
    conversionChange: 'שיעור ההמרה, שינוי (נקודות)',
    bestRank: 'המקום הטוב ביותר',
    worstRank: 'המקום הנמוך ביותר',
  },

  // Week by week
  trendHeading: 'שיעור התגובה, שבוע אחר שבוע',
  trendWeek: (date, percent) => `${date} ${percent}`,
  trendTarget: (mark) => `יעד ${mark}`,

  // Days
  activityHeading: 'יום אחר יום',
  messagesAxis: 'הודעות',
  responsesAxis: 'תגובות',
  peak: (n, shown, sent, shownMessages, date) =>
    `היום עם הכי הרבה תגובות: ${date}, עם ${responses(n, shown)} ועם ${messages(sent, shownMessages)}.`,
  noResponses: 'בימים האלה לא התקבלו תגובות.',
  day: (date, sent, shownMessages, n, shownResponses) =>
    `${date}: ${messages(sent, shownMessages)}, ${responses(n, shownResponses)}`,

  // Patterns
  patternsHeading: 'דפוסים',
  patternsNeed: {
    weeks: (have, shown, needed, shownNeeded) =>
      `לדפוסים נדרשים ${weeks(needed, shownNeeded)} של ימים עם הודעות; עד כה יש ${have === 0 ? 'פחות משבוע אחד' : weeks(have, shown)}.`,
    responses: (have, shown, needed, shownNeeded) =>
      `לדפוסים ${plural(needed, 'נדרשת', 'נדרשות')} ${responses(needed, shownNeeded)}; עד כה ${have === 0 ? 'אין תגובות' : `יש ${responses(have, shown)}`}.`,
  },
  peakDays: (names, peak, others, n, shown) =>
    `${lists.format(names.map((name) => prefixed('ב', name)))} מגיבים הכי הרבה: ${peak} תגובות לכל 100 הודעות, לעומת ${others} בימים אחרים (${observed(n, shown)}).`,
  volume: {
    diminishing: 'ולכן פיזור אחיד יותר של ההודעות עשוי להביא יותר תגובות',
    steady: 'ולכן שליחת הודעות רבות יותר אינה גורעת תגובות',
    rewarding: 'ולכן ימים עמוסים משתלמים',
  },
  messageVolume: (split, busy, quiet, so, n, shown) =>
    `ימים עם ${split} הודעות או יותר הביאו ${busy} תגובות לכל 100 הודעות, ימים רגועים יותר ${quiet}, ${so} (${observed(n, shown)}).`,
  responseTiming: (lag, shownLag, correlation, n, shown) =>
    `התגובות מגיעות ${lag === 0 ? 'באותו יום שבו נשלחו ההודעות' : `${days(lag, shownLag)} אחרי ההודעות`} (מתאם ${correlation}, ${observed(n, shown)}).`,

  // What is missing or doubtful
  more: (shown) => `ועוד ${shown}`,
  unreadableHeading: 'לא ניתן היה לקרוא',
  noReason: 'לא נמסרה סיבה',
  dataNotesHeading: 'נתונים שאינם מתיישבים',
  contradictedRate: (rate, reported, computed) =>
    `לפי ה־API ${rate} הוא ${reported}, ולפי הסכומים שלו עצמו ${computed}.`,
  moreThan: (of, count, than, total) => `יותר ${parts[of]} (${count}) מאשר ${parts[than]} (${total}).`,
  fell: (of, before, now) =>
    `${parts[of]}: ירידה ${prefixed('מ', before)} ${prefixed('ל', now)}, אף שהספירה היא מההתחלה.`,
  outdated: (newest) => `היום האחרון הוא ${newest}, אף שנספרו הודעות מ־7 הימים האחרונים; ייתכן שהנתונים ישנים כמוהו.`,
  allCampaigns: 'כל הקמפיינים',
  restated: (from, to, before, after) =>
    `ה־API עדכן את הנתונים בין ${from} לבין ${to}: אז ${before} תגובות לכל 100 הודעות, עכשיו ${after}.`,
  ruleErrorsHeading: 'כללים שנכשלו',
  ruleError: (rule, message) => `הכלל ${isolated(rule)}: ${isolated(message)}.`,

  // Footer
  readingHeading: 'איך לקרוא את הנתונים',
  denominators:
    'תגובה: מי שהגיבו, מתוך כל הלידים. התאמה: מי שהתאימו, מתוך מי שהגיבו. ' +
    'המרה: מי שהתאימו, מתוך כל הלידים. סגירה: מי שסגרו עסקה, מתוך מי שהתאימו.',
  comparedWith: (date) => `השינויים הם בנקודות אחוז מאז ${date}.`,
  newcomers: (n, shown) =>
    `${campaigns(n, shown)} ${plural(n, 'מופיע', 'מופיעים')} בדוח הזה לראשונה, ו${plural(n, 'הוא', 'הם')} חלק מהשינוי.`,
  unreadBefore: (n, shown) => `אז לא ניתן היה לקרוא ${campaigns(n, shown)}, ו${plural(n, 'הוא', 'הם')} חלק מהשינוי.`,
  firstReport: 'זה הדוח הראשון, ולכן עדיין אין למה להשוות.',
  teamSources: {
    overview: 'ממוצע הצוות: כל הקמפיינים של הצוות יחד, לפי הסקירה של ה־API.',
    collected: 'ממוצע הצוות: כל הקמפיינים שנקראו לדוח הזה יחד, כי לא ניתן היה להשתמש בסקירה של ה־API.',
  },
  asOf: (instant) => `הנתונים נכונים ${prefixed('ל', instant)}.`,
  zone: (timeZone) => `השעות הן לפי ${isolated(timeZone)}; ימי הפעילות הם כפי שה־API מתארך אותם.`,
  recipientReason: (title) => `המייל הזה נשלח לכל הנמענים של הדוח ${quoted(title)}.`,
  ownerReason: (title, campaign) =>
    `המייל הזה נשלח כי בדוח ${quoted(title)} הכתובת הזאת רשומה כאחראית על ${quoted(campaign)}.`,
  stop: 'להפסקת המיילים האלה',

  // Experiments
  experimentsHeading: 'ניסויים',
  firstNotRead: (first) => `אין למה להשוות: ${variant(first)} אינה בדוח הזה, או שלא ניתן היה לקרוא אותה.`,
  variantNotRead: (letter) => `לא ניתן להשוות את ${variant(letter)}: היא אינה בדוח הזה, או שלא ניתן היה לקרוא אותה.`,
  difference: (rate, verdict, { letter, percent, first }, [low, high], sure) =>
    `${differences[rate][verdict](variant(letter))}: ${percent} לעומת ${first.percent} ב־${first.letter}, ` +
    `כנראה בין ${low} ${prefixed('ל', high)} נקודות ${verdict === 'better' ? 'יותר' : 'פחות'}; בביטחון של ${sure}.`,
  openComparison: (why, rate, { letter, percent, first }) =>
    `${whyOpen[why]}: ${rate} ב־${beforeNumber(letter)} ${percent}, ב־${beforeNumber(first.letter)} ${first.percent}.`,
  unmeasurableComparison: (rate, letter, first) =>
    `עדיין לא נראה הבדל: ${rate} ב־${letter} או ב־${first} לא ניתן למדידה.`,
  keepRunning: 'להמשיך.',
  keepRunningFor: (rate, n, shown) =>
    `להמשיך: עוד ${prefixed('כ', rate === 'qualification' ? responses(n, shown) : prospects(n, shown))}.`,

  // Return
  moneyHeading: 'עלויות ותמורה',
  money: {
    cost: 'עלות עד כה',
    perQualified: 'עלות לליד מתאים',
    perClose: 'עלות לעסקה שנסגרה',
    value: 'ערך העסקאות שנסגרו',
    profit: 'תמורה, ערך פחות עלות',
  },
  valueByCost: 'ערך חלקי עלות',
  notConfigured: 'לא הוגדר',

  // The page that a link to unsubscribe opens; it puts {address} and {title} in.
  unsubscribePage: {
    ask: {
      heading: 'להפסיק לקבל את הדוח?',
      text: 'הדוח "{title}" נשלח אל {address} בדואר אלקטרוני. דבר לא ישתנה עד ללחיצה על הכפתור.',
      button: 'ביטול הרישום',
    },
    done: {
      heading: 'הרישום בוטל',
      text: 'הדוח "{title}" לא יישלח עוד אל {address}. כדי לקבל אותו שוב, יש לפנות אל השולח.',
    },
    later: {
      heading: 'הרישום עדיין לא בוטל',
      text: 'דבר לא השתנה: הדוח "{title}" עדיין נשלח אל {address}. יש ללחוץ על הכפתור שוב בעוד דקה.',
    },
  },

  rules: {
    'strong-response': {
      title: 'שיעור תגובה גבוה',
      advice: 'כדאי לשכפל. לנסות את ההודעה הראשונה שלו בקמפיין שמקבל פחות תגובות.',
    },
    'strong-qualification': {
      title: 'שיעור התאמה גבוה',
      advice: 'כדאי לשכפל. להשתמש בקהל היעד שלו כדגם לקמפיין הבא.',
    },
    'strong-conversion': {
      title: 'שיעור המרה גבוה',
      advice: 'כדאי להרחיב. להוסיף לידים דומים כל עוד זה עובד כל כך טוב.',
    },
    'review-messaging': {
      title: 'שיעור תגובה נמוך',
      advice: 'לבחון מחדש את ההודעות. לקצר את ההודעה הראשונה, לפתוח במצבו של הליד ולבדוק גרסה אחת השבוע.',
    },
    'improve-targeting': {
      title: 'רבים מגיבים, מעטים מתאימים',
      advice: 'לדייק את קהל היעד. לקרוא את עשר התגובות האחרונות שלא התאימו, ולסנן תפקידים או ענפים שחוזרים בהן.',
    },
    'enhance-follow-up': {
      title: 'רבים מתאימים, מעטים סוגרים',
      advice: 'לשפר את ההמשך. לקבוע לכל ליד מתאים אחראי וצעד הבא בתוך שני ימי עבודה.',
    },
    'response-fell': {
      title: 'פחות תגובות מבשבוע שעבר',
      advice: 'לברר מה השתנה. להשוות את ההודעות, השולחים והלידים החדשים של השבוע לאלה של השבוע שעבר.',
    },
    'response-rose': {
      title: 'יותר תגובות מבשבוע שעבר',
      advice: 'להמשיך במה שעזר. לרשום מה שונה השבוע לפני שזה נשכח.',
    },
    'below-team': {
      title: 'פחות תגובות מבשאר הקמפיינים של הצוות',
      advice: 'ללמוד מהטובים ביותר. להשוות את ההודעה הראשונה לזו של הקמפיין שמקבל הכי הרבה תגובות.',
    },
    'level-down': {
      title: 'פחות תגובות זה כמה שבועות',
      advice: 'לרענן. הרשימה או ההודעות נשחקות: להוסיף לידים או לכתוב פתיחה חדשה.',
    },
  },
};
