import { callable } from '../src/insights/language/guards.ts';
import { dayFields, type Variable, variables } from '../src/insights/language/variables.ts';
import { builtInRules } from '../src/insights/rules/built-in-rules.ts';

const introductions: Readonly<Record<string, string>> = {
  campaign: 'Who it is.',
  metrics:
    'Totals since the campaign’s creation, and the rates that follow from them. The rates are computed from the totals, whatever the API says of them.',
  last7Days: 'The last seven days. Its rates are ours.',
  activity: 'The rows of single days, for `exists`, `all`, `filter` and the like.',
  statusDistribution: 'Prospects by conversation status. Not a partition: a prospect is counted under more than one.',
  qualificationBreakdown: 'Prospects by qualification. A partition of all prospects.',
  previous: 'The same at the earlier report that changes are measured against. Not measurable in a first report.',
  change:
    'What is now, less what was then. `change.last7Days` is not measurable where the two weeks share more than a day.',
  team: 'All campaigns of the team pooled: the API’s overview, or all campaigns of the report where it cannot be read.',
  trend: 'How the weekly rates went over the stored weeks, twelve at most.',
  thresholds: 'The settings of the report, so that a rule follows them.',
};

/** The page that lists what rules may read, call and say. */
export function ruleReference(): string {
  const roots = Object.keys(introductions);
  const days = dayFields.map(({ name, type, description }) =>
    row(`day.${name}`, type === 'string' ? 'text' : 'count', description),
  );
  const sections = roots.map((root) => {
    const rows =
      root === 'activity' ? days : variables.filter(({ path }) => path.startsWith(`${root}.`)).map(variableRow);
    const head = root === 'activity' ? '`activity.dailyBreakdown` is a list; each `day` of it has:\n\n' : '';
    return `### ${root}\n\n${introductions[root]}\n\n${head}| variable | unit | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return `# Reference of the rule language

Generated from openapi.yaml and \`src/insights\` by \`npm run generate\`. [Rules](rules.md) explains how to use it.

## Variables

All numbers are doubles; \`2\`, \`2.0\` and \`2e3\` are the same to a rule. What is not measurable (a rate of nobody, anything \`previous\` in a first
report) leaves the condition that needs it without an answer, and the rule says nothing.

${sections.join('\n')}
## Functions

Operators are CEL’s: \`< <= > >= == != + - * / && || ! in ?:\`.

- functions: ${named(callable.functions)}
- on texts and lists: ${named(callable.methods)}
- on lists, not one inside another: ${named(callable.macros)}

Anything else is refused, \`matches\` too: its regular expressions can run for ever.

## Rules that come with Campaign Pulse

${builtInRules
  .map(
    ({ id, title, severity, when, unless, sample, advice }) => `### ${id}

${title} (${severity}). ${advice}

\`\`\`
when    ${when}
${unless === undefined ? '' : `unless  ${unless}\n`}${sample === undefined ? '' : `sample  ${sample}\n`}\`\`\`
`,
  )
  .join('\n')}`;
}

function variableRow({ path, unit, description }: Variable): string {
  return row(path, unit, description);
}

function row(path: string, unit: string, description: string): string {
  return `| \`${path}\` | ${unit} | ${description.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')} |`;
}
