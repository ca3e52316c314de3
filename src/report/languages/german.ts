import type { Part } from '../../insights/data-notes.ts';
import type { ComparedRate } from '../../insights/experiment.ts';
import type { RateName, Relation } from '../../insights/finding.ts';
import { remember } from '../remember.ts';
import type { Wording } from './english.ts';
import type { Direction, Standing } from './terms.ts';

const plurals = new Intl.PluralRules('de');
const pluralForm = remember((n: number) => plurals.select(n));
const lists = new Intl.ListFormat('de', { type: 'conjunction' });

const plural = (n: number, one: string, other: string): string => (pluralForm(n) === 'one' ? one : other);
const things = (n: number, shown: string, one: string, other: string): string => `${shown} ${plural(n, one, other)}`;
const inWords = (n: number, shown: string): string => ['null', 'eine', 'zwei', 'drei', 'vier'][n] ?? shown;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const answers = (n: number, shown: string): string => things(n, shown, 'Antwort', 'Antworten');
const messages = (n: number, shown: string): string => things(n, shown, 'Nachricht', 'Nachrichten');
const observed = (n: number, shown: string): string => `${things(n, shown, 'Tag', 'Tage')} beobachtet`;
/** After "von", which asks for the dative. */
const ofContacts = (n: number, shown: string): string => things(n, shown, 'Kontakt', 'Kontakten');
const ofCampaigns = (n: number, shown: string): string => things(n, shown, 'Kampagne', 'Kampagnen');

const evidence: Record<RateName, (n: number, of: number, numerator: string, denominator: string) => string> = {
  response: (n, of, a, b) => `${a} von ${ofContacts(of, b)} ${plural(n, 'hat', 'haben')} geantwortet`,
  qualification: (n, _of, a, b) => `${a} von ${b} Antwortenden ${plural(n, 'ist', 'sind')} qualifiziert`,
  conversion: (n, of, a, b) => `${a} von ${ofContacts(of, b)} ${plural(n, 'ist', 'sind')} qualifiziert`,
  close: (n, of, a, b) =>
    `${a} von ${b} qualifizierten ${plural(of, 'Kontakt', 'Kontakten')} ${plural(n, 'führte', 'führten')} zum Abschluss`,
  weekResponse: (n, of, a, b) => `${answers(n, a)} auf ${messages(of, b)}`,
  weekQualification: (n, of, a, b) =>
    `${things(n, a, 'qualifizierter Kontakt', 'qualifizierte Kontakte')} aus ${answers(of, b)}`,
};

const thresholds: Record<Relation, (mark: string) => string> = {
  above: (mark) => `über der Marke von ${mark}`,
  below: (mark) => `unter der Marke von ${mark}`,
  'at least': (mark) => `nicht unter der Marke von ${mark}`,
  'at most': (mark) => `nicht über der Marke von ${mark}`,
  'equal to': (mark) => `genau ${mark}`,
  'other than': (mark) => `nicht ${mark}`,
};

const relations: Record<Relation, string> = {
  above: 'über',
  below: 'unter',
  'at least': 'mindestens',
  'at most': 'höchstens',
  'equal to': 'genau',
  'other than': 'nicht',
};

/** First halves of compounds, to share one second half: "Antwort- und Konversionsquote". */
const strengths: Partial<Record<RateName, string>> = {
  response: 'Antwort',
  qualification: 'Qualifizierungs',
  conversion: 'Konversions',
};

const parts: Record<Part, string> = {
  prospects: 'Kontakte',
  messages: 'Nachrichten',
  answers: 'Antworten',
  qualified: 'qualifizierte Kontakte',
  closed: 'Abschlüsse',
};

const statuses = new Map([
  ['active', 'Aktiv'],
  ['paused', 'Pausiert'],
  ['completed', 'Abgeschlossen'],
  ['draft', 'Entwurf'],
]);

/** Nouns by the last name of a variable's path. */
const nouns: Readonly<Record<string, string>> = {
  totalProspects: 'Kontakte',
  totalMessages: 'Nachrichten',
  totalAnswers: 'Antworten',
  totalQualified: 'Qualifizierte Kontakte',
  totalClosed: 'Abschlüsse',
  averageMessagesPerProspect: 'Nachrichten je Kontakt',
  responseRate: 'Antwortquote',
  qualificationRate: 'Qualifizierungsquote',
  conversionRate: 'Konversionsquote',
  closeRate: 'Abschlussquote',
  messages: 'Nachrichten',
  responses: 'Antworten',
  qualified: 'Qualifizierte Kontakte',
  responsesPer100Messages: 'Antworten je 100 Nachrichten',
  qualifiedPer100Responses: 'Qualifizierte je 100 Antworten',
  pending: 'Noch nicht angeschriebene Kontakte',
  contacted: 'Angeschriebene Kontakte',
  responded: 'Kontakte mit Antwort',
  closed: 'Kontakte mit Abschluss',
  disqualified: 'Ausgeschlossene Kontakte',
  status: 'Status',
  name: 'Name',
  agent: 'Agent',
  product: 'Produkt',
  ageDays: 'Tage seit der Erstellung',
  weeks: 'Erfasste Wochen',
};

const scopes: Readonly<Record<string, string>> = {
  previous: ' im vorigen Bericht',
  team: ' des Teams',
  change: ' (Veränderung seit dem vorigen Bericht)',
};

function variableName(path: string): string | null {
  const names = path.split('.');
  const noun = nouns[names.at(-1) ?? ''];
  if (noun === undefined) return null;
  const week = names.includes('last7Days') ? ' in den letzten 7 Tagen' : '';
  return `${noun}${week}${scopes[names[0] ?? ''] ?? ''}`;
}

const signs: Record<'up' | 'down', string> = { up: 'plus', down: 'minus' };
const verbs: Record<Exclude<Direction, 'same'>, string> = { up: 'gestiegen', down: 'gesunken' };
const target: Record<Standing, string> = { above: 'über dem Ziel', at: 'genau auf dem Ziel', below: 'unter dem Ziel' };
const team: Record<Standing, string> = {
  above: 'über dem Teamdurchschnitt',
  at: 'genau im Teamdurchschnitt',
  below: 'unter dem Teamdurchschnitt',
};

const differences: Record<ComparedRate, Record<'better' | 'worse', (variant: string) => string>> = {
  response: {
    better: (variant) => `${variant} bekommt mehr Antworten`,
    worse: (variant) => `${variant} bekommt weniger Antworten`,
  },
  qualification: {
    better: (variant) => `Bei ${variant} qualifizieren sich mehr Antwortende`,
    worse: (variant) => `Bei ${variant} qualifizieren sich weniger Antwortende`,
  },
  conversion: {
    better: (variant) => `Bei ${variant} qualifizieren sich mehr Kontakte`,
    worse: (variant) => `Bei ${variant} qualifizieren sich weniger Kontakte`,
  },
};

const whyOpen = {
  early: 'Zu früh für ein Urteil',
  close: 'Zu knapp für ein Urteil',
  none: 'Kein Unterschied erkennbar',
};

export const german: Wording = {
  lang: 'de',
  dir: 'ltr',

  // Names of things
  rates: {
    response: { name: 'Antwortquote', short: 'Antwort', unmeasurable: 'Nicht messbar: noch keine Kontakte' },
    qualification: {
      name: 'Qualifizierungsquote',
      short: 'Qualifizierung',
      unmeasurable: 'Nicht messbar: noch keine Antworten',
    },
    conversion: { name: 'Konversionsquote', short: 'Konversion', unmeasurable: 'Nicht messbar: noch keine Kontakte' },
    close: { name: 'Abschlussquote', short: 'Abschluss', unmeasurable: 'Nicht messbar: noch niemand qualifiziert' },
  },
  status: (status) => statuses.get(status) ?? null,
  unknownStatus: 'Status unbekannt',
  verdicts: {
    attention: 'Handlungsbedarf',
    'high-performing': 'Sehr erfolgreich',
    steady: null,
    'too-early': 'Noch zu früh',
    'no-data': 'Noch keine Daten',
  },
  notMeasurable: 'nicht messbar',
  dash: '–',
  newCampaign: 'neu',

  rate: (name, value, change) => (change === null ? `${name} ${value}` : `${name} ${value} (${change})`),

  // Changes
  directions: signs,
  points: (_value, shown) => `${shown} Punkte`,
  noChange: 'gleich',
  lastWeek: 'in der Vorwoche',
  onDate: (date) => `am ${date}`,
  before: (value, when) => `${value} ${when}`,
  target: (mark) => `Ziel ${mark}`,
  team: (value) => `Team ${value}`,

  // Subject, preheader, verdict
  responseNow: (percent, direction, points) => {
    if (direction === null) return `Antwortquote ${percent}`;
    return direction === 'same'
      ? `Antwortquote ${percent}, unverändert`
      : `Antwortquote ${percent}, ${signs[direction]} ${points}`;
  },
  noResponseRate: 'Antwortquote noch nicht messbar',
  attention: (n, shown) =>
    n === 0 ? 'kein Handlungsbedarf' : `${things(n, shown, 'Kampagne', 'Kampagnen')} mit Handlungsbedarf`,
  subject: (response, attention) => `${response}; ${attention}`,
  responseVerdict: (percent, direction, points) => {
    if (direction === null) return `Die Antwortquote liegt bei ${percent}`;
    if (direction === 'same') return `Die Antwortquote liegt unverändert bei ${percent}`;
    return `Die Antwortquote ist um ${points} auf ${percent} ${verbs[direction]}`;
  },
  noResponseVerdict: 'Die Antwortquote ist noch nicht messbar, denn es gibt noch keine Kontakte',
  attentionVerdict: (n, of, shown, shownOf) => {
    const none = n === 0;
    if (of === 1) return `bei der Kampagne besteht ${none ? 'kein ' : ''}Handlungsbedarf`;
    if (none) return 'bei keiner Kampagne besteht Handlungsbedarf';
    const which = n === of ? `allen ${shownOf}` : `${shown}\u00A0von\u00A0${shownOf}`;
    return `bei ${which} Kampagnen besteht Handlungsbedarf`;
  },
  verdict: (response, attention) => `${response}; ${attention}.`,
  campaignSubject: (name, response, needsAttention) =>
    `${name}: ${response}; ${needsAttention ? 'Handlungsbedarf' : 'kein Handlungsbedarf'}`,
  unreadCampaignSubject: (name) => `${name}: nicht lesbar`,
  noCampaigns: 'Keine Kampagnen zu berichten',
  noCampaignsVerdict: 'Es gibt keine Kampagnen zu berichten.',
  noCampaignsSummary: 'Sobald das Team eine Kampagne hat, die zu diesem Bericht gehört, stehen ihre Zahlen hier.',
  noneReadable: (n, shown) =>
    n === 1 ? 'Die Kampagne konnte nicht gelesen werden' : `Keine der ${shown} Kampagnen konnte gelesen werden`,
  noneReadableSummary: 'Diesmal gibt es keine Zahlen; die Gründe stehen unten.',
  standing: (besideTarget, mark, besideTeam, average) => {
    const beside = `Die Quote liegt ${target[besideTarget]} von ${mark}`;
    if (besideTeam === null) return `${beside}.`;
    return `${beside}${besideTeam === besideTarget ? ' und' : ', aber'} ${team[besideTeam]} von ${average}.`;
  },
  noFiguresYet: 'Zahlen stehen hier, sobald Kontakte angeschrieben werden.',
  quietWeek: 'In den letzten 7 Tagen wurde nichts gesendet und nichts beantwortet.',
  highPerforming: (n, shown) =>
    `${things(n, shown, 'Kampagne liegt', 'Kampagnen liegen')} bei allen drei Quoten über dem Ziel.`,
  weekInbox: (n, shownResponses, sent, shownMessages) =>
    `${answers(n, shownResponses)} auf ${messages(sent, shownMessages)} in dieser Woche.`,
  partialInbox: (of, shown, shownOf) => `${shown} von ${ofCampaigns(of, shownOf)} nicht lesbar.`,
  unchangedInbox: 'Kein Hinweis ist neu oder erledigt.',
  findingInbox: (state, title, name) => `${state}: ${title} – ${name}.`,
  late: (date) => `Dieser Bericht war für ${date}, vorgesehen und kommt verspätet.`,
  partial: (n, of, shown, shownOf) =>
    `${shown} von ${ofCampaigns(of, shownOf)} ${plural(n, 'konnte', 'konnten')} nicht gelesen werden und ${plural(n, 'fehlt', 'fehlen')} hier in allen Zahlen.`,

  // Last 7 days
  weekHeading: 'Letzte 7 Tage',
  weekFigures: {
    messages: (n) => plural(n, 'Nachricht', 'Nachrichten'),
    responses: (n) => plural(n, 'Antwort', 'Antworten'),
    qualified: () => 'qualifiziert',
  },

  // Findings
  changedHeading: (since) => `Veränderungen seit dem ${since}`,
  nothingChanged: 'Nichts ist neu oder erledigt.',
  firstHeading: 'Was auffällt',
  ongoingHeading: 'Weiterhin Handlungsbedarf',
  strongHeading: 'Weiterhin erfolgreich',
  notedHeading: 'Gut zu wissen',
  earlySign: 'Erstes Anzeichen',
  states: {
    new: 'Neu',
    ongoing: null,
    resolved: 'Erledigt',
    lost: 'Nicht mehr',
  },
  actionStrengths: {
    what: 'Nachahmen.',
    how: 'Zielgruppe und Nachrichten als Vorbild für die nächste Kampagne nehmen.',
  },
  strengths: (rates) =>
    `Starke ${lists.format(rates.map((rate, index) => `${strengths[rate] ?? rate}${index < rates.length - 1 ? '-' : 'quote'}`))}`,
  actionResolved: { what: 'Nichts zu tun.', how: 'Beibehalten, was geholfen hat.' },
  actionLost: { what: 'Nachsehen.', how: 'Seitdem ist etwas an der Kampagne oder ihrer Zielgruppe anders.' },
  evidence: (rate, n, of, numerator, denominator, percent) =>
    `${evidence[rate](n, of, numerator, denominator)} (${percent})`,
  threshold: (relation, mark) => thresholds[relation](mark),
  likely: (low, high) => `wahrscheinlich zwischen ${low} und ${high}`,
  likelyLess: (least, most) => `wahrscheinlich ${least} bis ${most} Punkte weniger`,
  likelyMore: (least, most) => `wahrscheinlich ${least} bis ${most} Punkte mehr`,
  likelyEither: (less, more) => `wahrscheinlich zwischen ${less} Punkten weniger und ${more} mehr`,
  besideTeam: (here, there) => `${here}, in den anderen Kampagnen des Teams ${there}`,
  besideWeek: (now, when, then) => `${now} in dieser Woche, ${when} ${then}`,
  earlier: 'zuvor',
  atEarlierReport: (rate) => `Stand im vorigen Bericht: ${rate}`,
  shifted: (weeks, shownWeeks, now, before, shownBefore, then) =>
    `${now} in ${plural(weeks, 'der letzten Woche', `den letzten ${shownWeeks} Wochen`)}, ${then} in ${plural(before, 'der Woche', `den ${shownBefore} Wochen`)} davor`,
  variable: variableName,
  value: (of, value, compared) => (compared === null ? `${of}: ${value}` : `${of}: ${value}, ${compared}`),
  streak: (fell, weeks, shown, rate) =>
    `${rate}: ${things(weeks, shown, 'Woche', 'Wochen')} in Folge ${fell ? 'gesunken' : 'gestiegen'}`,
  compared: (relation, mark) => `${relations[relation]} ${mark}`,
  because: (claims) => `${claims.join('; ')}.`,
  evidenceBefore: (when, sentence) => `${capital(when)}: ${sentence}`,
  evidenceNow: (sentence) => `Jetzt: ${sentence}.`,
  moreFindings: (n, shown) => `und ${things(n, shown, 'weiterer Hinweis', 'weitere Hinweise')}`,
  findingTotals: (totals) => `Insgesamt: ${totals.join('; ')}.`,
  findingTotal: (title, shown) => `${shown}\u00A0× ${title}`,
  muted: (n, shown) => `${things(n, shown, 'Hinweis ist', 'Hinweise sind')} in der Konfiguration stummgeschaltet.`,

  // Campaigns
  campaignsHeading: 'Kampagnen',
  campaignColumn: 'Kampagne',
  sparkColumn: 'Je Tag',
  prospects: (n, shown) => things(n, shown, 'Kontakt', 'Kontakte'),
  rank: (best, worst, of) => (best === worst ? `Rang ${best} von ${of}` : `Rang ${best}–${worst} von ${of}`),
  sparkNote: (shownDays) =>
    `Die Balken sind Antworten je Tag über ${shownDays} Tage, jede Kampagne in ihrem eigenen Maßstab.`,
  responsesByDay: (counts) => `Antworten je Tag: ${counts}`,
  moreCampaigns: (n, shown) => `und ${things(n, shown, 'weitere Kampagne', 'weitere Kampagnen')}`,
  attachedTable: (file) => `Alle Kampagnen mit ihren Zahlen stehen im Anhang ${file}.`,
  tableColumns: {
    id: 'Kampagnen-ID',
    name: 'Kampagne',
    status: 'Status',
    verdict: 'Urteil',
    prospects: 'Kontakte',
    answers: 'Antworten',
    qualified: 'Qualifiziert',
    response: 'Antwortquote (%)',
    responseChange: 'Antwortquote, Veränderung (Punkte)',
    qualification: 'Qualifizierungsquote (%)',
    qualificationChange: 'Qualifizierungsquote, Veränderung (Punkte)',
    conversion: 'Konversionsquote (%)',
    conversionChange: 'Konversionsquote, Veränderung (Punkte)',
    bestRank: 'Bester Rang',
    worstRank: 'Schlechtester Rang',
  },

  // Week by week
  trendHeading: 'Antwortquote, Woche für Woche',
  trendWeek: (date, percent) => `${date} ${percent}`,
  trendTarget: (mark) => `Ziel ${mark}`,

  // Days
  activityHeading: 'Tag für Tag',
  messagesAxis: 'Nachrichten',
  responsesAxis: 'Antworten',
  peak: (n, shown, sent, shownMessages, date) =>
    `Stärkster Tag: ${date}, mit ${answers(n, shown)} und ${messages(sent, shownMessages)}.`,
  noResponses: 'An diesen Tagen kamen keine Antworten.',
  day: (date, sent, shownMessages, n, shownResponses) =>
    `${date}: ${messages(sent, shownMessages)}, ${answers(n, shownResponses)}`,

  // Patterns
  patternsHeading: 'Muster',
  patternsNeed: {
    weeks: (have, shown, needed, shownNeeded) =>
      `Für Muster werden ${inWords(needed, shownNeeded)} Wochen mit Nachrichten gebraucht; bisher ${have < 2 ? 'ist' : 'sind'} es ${have === 0 ? 'weniger als eine' : inWords(have, shown)}.`,
    responses: (have, shown, _needed, shownNeeded) =>
      `Für Muster werden ${shownNeeded} Antworten gebraucht; bisher gibt es ${have === 0 ? 'keine' : shown}.`,
  },
  peakDays: (days, peak, others, n, shown) =>
    `Am ${lists.format(days)} wird am häufigsten geantwortet: ${peak} Antworten je 100 Nachrichten, an anderen Tagen ${others} (${observed(n, shown)}).`,
  volume: {
    diminishing: 'gleichmäßiger verteilt könnten die Nachrichten mehr Antworten bringen',
    steady: 'mehr Nachrichten kosten also keine Antworten',
    rewarding: 'volle Tage lohnen sich also',
  },
  messageVolume: (split, busy, quiet, so, n, shown) =>
    `Tage mit ${split} oder mehr Nachrichten brachten ${busy} Antworten je 100 Nachrichten, ruhigere ${quiet}; ${so} (${observed(n, shown)}).`,
  responseTiming: (lag, shownLag, correlation, n, shown) =>
    `Antworten ${lag === 0 ? 'kommen am selben Tag wie die Nachrichten' : `folgen den Nachrichten nach ${things(lag, shownLag, 'Tag', 'Tagen')}`} (Korrelation ${correlation}, ${observed(n, shown)}).`,

  // What is missing or doubtful
  more: (shown) => `und noch ${shown}`,
  unreadableHeading: 'Nicht lesbar',
  noReason: 'kein Grund angegeben',
  dataNotesHeading: 'Widersprüchliche Zahlen',
  contradictedRate: (rate, reported, computed) =>
    `die API meldet eine ${rate} von ${reported}, ihre eigenen Summen ergeben ${computed}.`,
  moreThan: (of, count, than, total) => `mehr ${parts[of]} (${count}) als ${parts[than]} (${total}).`,
  fell: (of, before, now) => `${parts[of]} von ${before} auf ${now} gesunken, obwohl sie seit Beginn gezählt werden.`,
  outdated: (newest) =>
    `der jüngste Tag ist ${newest}, obwohl Nachrichten der letzten 7 Tage gezählt sind; die Zahlen sind vielleicht so alt.`,
  allCampaigns: 'Alle Kampagnen',
  restated: (from, to, before, after) =>
    `die API hat ${from} bis ${to} neu gezählt: damals ${before} Antworten je 100 Nachrichten, jetzt ${after}.`,
  ruleErrorsHeading: 'Fehlgeschlagene Regeln',
  ruleError: (rule, message) => `Regel ${rule}: ${message}.`,

  // Footer
  readingHeading: 'So sind die Zahlen zu lesen',
  denominators:
    'Antwort: Antwortende, von allen Kontakten. Qualifizierung: Qualifizierte, von den Antwortenden. ' +
    'Konversion: Qualifizierte, von allen Kontakten. Abschluss: Abschlüsse, von den Qualifizierten.',
  comparedWith: (date) => `Veränderungen sind in Prozentpunkten seit ${date}.`,
  newcomers: (n, shown) =>
    `${things(n, shown, 'Kampagne ist', 'Kampagnen sind')} zum ersten Mal in diesem Bericht und Teil der Veränderung.`,
  unreadBefore: (n, shown) =>
    `${things(n, shown, 'Kampagne konnte', 'Kampagnen konnten')} damals nicht gelesen werden und ${plural(n, 'ist', 'sind')} Teil der Veränderung.`,
  firstReport: 'Dies ist der erste Bericht; einen Vergleich gibt es noch nicht.',
  teamSources: {
    overview: 'Teamdurchschnitt: alle Kampagnen des Teams zusammen, nach der Übersicht der API.',
    collected:
      'Teamdurchschnitt: alle für diesen Bericht gelesenen Kampagnen zusammen, denn die Übersicht der API war nicht verwendbar.',
  },
  asOf: (instant) => `Stand der Zahlen: ${instant}.`,
  zone: (timeZone) => `Uhrzeiten gelten für ${timeZone}; Tage der Aktivität sind so, wie die API sie datiert.`,
  recipientReason: (title) => `Diese E-Mail geht an die Empfängerliste des Berichts „${title}“.`,
  ownerReason: (title, campaign) =>
    `Diese E-Mail kommt, weil der Bericht „${title}“ diese Adresse als zuständig für „${campaign}“ nennt.`,
  stop: 'Diese E-Mails abbestellen',

  // Experiments
  experimentsHeading: 'Experimente',
  firstNotRead: (first) =>
    `Kein Vergleich möglich: ${first} ist nicht in diesem Bericht oder konnte nicht gelesen werden.`,
  variantNotRead: (variant) => `${variant} lässt sich nicht vergleichen: nicht in diesem Bericht oder nicht lesbar.`,
  difference: (rate, verdict, { letter, percent, first }, [low, high], sure) =>
    `${differences[rate][verdict](letter)}: ${percent} gegenüber ${first.percent} bei ${first.letter}, ` +
    `wahrscheinlich ${low} bis ${high} Punkte ${verdict === 'better' ? 'mehr' : 'weniger'}; zu ${sure} sicher.`,
  openComparison: (why, rate, { letter, percent, first }) =>
    `${whyOpen[why]}: ${rate} von ${letter} ${percent}, von ${first.letter} ${first.percent}.`,
  unmeasurableComparison: (rate, variant, first) =>
    `Noch kein Unterschied erkennbar: Die ${rate} von ${variant} oder ${first} ist nicht messbar.`,
  keepRunning: 'Weiterlaufen lassen.',
  keepRunningFor: (rate, n, shown) => {
    const cases = rate === 'qualification' ? answers(n, shown) : things(n, shown, 'Kontakt', 'Kontakte');
    return `Weiterlaufen lassen: Es ${plural(n, 'fehlt', 'fehlen')} noch etwa ${cases}.`;
  },

  // Return
  moneyHeading: 'Kosten und Ertrag',
  money: {
    cost: 'Bisherige Kosten',
    perQualified: 'Kosten je Qualifizierung',
    perClose: 'Kosten je Abschluss',
    value: 'Wert der Abschlüsse',
    profit: 'Ertrag (Wert minus Kosten)',
  },
  valueByCost: 'Wert geteilt durch Kosten',
  notConfigured: 'nicht konfiguriert',

  // The page that a link to unsubscribe opens; it puts {address} and {title} in.
  unsubscribePage: {
    ask: {
      heading: 'Diesen Bericht abbestellen?',
      text: '{address} erhält „{title}“ per E-Mail. Solange Sie nicht auf den Knopf drücken, bleibt alles, wie es ist.',
      button: 'Abbestellen',
    },
    done: {
      heading: 'Sie sind abgemeldet',
      text: '„{title}“ geht nicht mehr an {address}. Wenn Sie den Bericht wieder erhalten möchten, fragen Sie den Absender.',
    },
    later: {
      heading: 'Noch nicht abgemeldet',
      text: 'Es hat sich nichts geändert: {address} erhält „{title}“ weiterhin. Bitte drücken Sie den Knopf in einer Minute noch einmal.',
    },
  },

  rules: {
    'strong-response': {
      title: 'Starke Antwortquote',
      advice: 'Nachahmen. Die erste Nachricht in einer Kampagne ausprobieren, die seltener beantwortet wird.',
    },
    'strong-qualification': {
      title: 'Starke Qualifizierungsquote',
      advice: 'Nachahmen. Die Zielgruppe als Vorbild für die nächste Kampagne nehmen.',
    },
    'strong-conversion': {
      title: 'Starke Konversionsquote',
      advice: 'Ausbauen. Ähnliche Kontakte hinzufügen, solange es so gut läuft.',
    },
    'review-messaging': {
      title: 'Niedrige Antwortquote',
      advice:
        'Nachrichten überarbeiten. Die erste Nachricht kürzen, mit der Lage des Gegenübers beginnen und diese Woche eine Variante testen.',
    },
    'improve-targeting': {
      title: 'Viele antworten, wenige sind qualifiziert',
      advice:
        'Zielgruppe schärfen. Die letzten zehn Antworten ohne Qualifizierung lesen und wiederkehrende Rollen oder Branchen ausschließen.',
    },
    'enhance-follow-up': {
      title: 'Viele Qualifizierte, wenige Abschlüsse',
      advice:
        'Nachfassen verbessern. Für jeden qualifizierten Kontakt binnen zwei Arbeitstagen eine zuständige Person und den nächsten Schritt festlegen.',
    },
    'response-fell': {
      title: 'Weniger Antworten als in der Vorwoche',
      advice:
        'Ursache suchen. Nachrichten, Absender und neue Kontakte dieser Woche mit denen der Vorwoche vergleichen.',
    },
    'response-rose': {
      title: 'Mehr Antworten als in der Vorwoche',
      advice: 'Beibehalten, was geholfen hat. Jetzt festhalten, was diese Woche anders ist.',
    },
    'below-team': {
      title: 'Seltener beantwortet als die anderen Kampagnen des Teams',
      advice:
        'Von den Besten lernen. Die erste Nachricht mit der der Kampagne vergleichen, die am häufigsten beantwortet wird.',
    },
    'level-down': {
      title: 'Seit einigen Wochen seltener beantwortet',
      advice:
        'Auffrischen. Liste oder Nachrichten nutzen sich ab: Kontakte hinzufügen oder einen neuen Einstieg schreiben.',
    },
  },
};
