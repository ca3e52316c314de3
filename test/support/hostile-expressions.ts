const days = 'activity.dailyBreakdown';

/** The innermost is true; each one around it asks the days again. */
function nestedMacros(depth: number): string {
  return Array.from({ length: depth }).reduce<string>((inner, _, at) => `${days}.all(d${at}, ${inner})`, 'true');
}

const long = 10_000;
const letters = 'a'.repeat(900);

/** What nobody writes who means a rule, by what it is there to exhaust. None of them is a condition. */
export const hostileExpressions: Readonly<Record<string, string>> = {
  'a macro in a macro': nestedMacros(2),
  'macros six deep': nestedMacros(6),
  'macros a hundred deep': nestedMacros(100),
  'a macro in a receiver of a macro': `${days}.filter(d, ${days}.exists(e, true)).all(d, true)`,
  '1 MB of text': `campaign.name == "${'x'.repeat(1_000_000)}"`,
  '1 MB of spaces': ' '.repeat(1_000_000),
  '900 letters that are no variable': `${letters} > 1`,
  '900 letters that are no field': `metrics.${letters} > 1`,
  '900 letters that are no function': `${letters}(1) > 1`,
  '900 letters that are no method': `campaign.name.${letters}(1)`,
  '10,000 parentheses': `${'('.repeat(long)}true${')'.repeat(long)}`,
  '400 parentheses': `${'('.repeat(400)}true${')'.repeat(400)}`,
  '900 parentheses that are not closed': '('.repeat(900),
  '900 brackets that are not closed': '['.repeat(900),
  '900 braces that are not closed': '{'.repeat(900),
  '900 negations': `${'!'.repeat(900)}true`,
  '900 minus signs': `${'-'.repeat(900)}1 > 0`,
  '10,000 ternaries': `${'true ? true : '.repeat(long)}true`,
  '70 ternaries': `${'true ? true : '.repeat(70)}true`,
  '60 ternaries in the middle': `${'true ? '.repeat(60)}true${' : true'.repeat(60)}`,
  '120 fields of fields': `campaign${'.name'.repeat(120)} == ""`,
  '120 calls of calls': `campaign.name${'.trim()'.repeat(120)} == ""`,
  '160 terms of more nodes than a rule has': `${'1+'.repeat(160)}1 > 0`,
  'a regular expression that never ends': `campaign.name.matches("(a+)+$")`,
  'a regular expression in a macro': `${days}.exists(d, d.date.matches("(a+)+$"))`,
  'a list of 10,000': `metrics.totalMessages in [${Array.from({ length: long }, (_, at) => at).join(',')}]`,
  'a list of 200': `metrics.totalMessages in [${'1,'.repeat(199)}1]`,
  'lists 100 deep': `${'['.repeat(100)}1${']'.repeat(100)} == []`,
  'a call of 50 arguments': `size(${'1,'.repeat(49)}1) > 1`,
  'a Cyrillic е in a name': 'mеtrics.responseRate > 1',
  'letters that join': `${'👩‍👩‍👧‍👦'.repeat(50)} > 1`,
  'text from right to left': '\u202emetrics.responseRate > 1',
  'spaces of no width': 'metrics\u200b.responseRate > 1',
  'half a character': 'campaign.name == \ud800',
  'a character that is none': 'campaign.name\u0000 == ""',
  'accents on accents': `m${'\u0301'.repeat(800)} > 1`,
  'escapes that are none': `campaign.name == "${'\\u{}'.repeat(200)}"`,
  'a text that is not closed': `campaign.name == "${letters}`,
  'quotes that are not closed': `"""${'"'.repeat(800)}`,
  'the prototype': 'campaign.__proto__ == ""',
  'a constructor': 'campaign.name.constructor("return process")()',
  'a constructor by its name': 'campaign["constructor"] == ""',
  'a variable of every object': 'toString == 1',
  'a loss of types': 'dyn(campaign.name) > 1',
  'a double beyond all doubles': 'metrics.totalMessages < 1e999',
  nothing: '',
};
