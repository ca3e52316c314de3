/** Results of a run as build servers read them. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

export interface JunitCase {
  readonly name: string;
  /** What groups the cases, such as a file or an operation. */
  readonly classname: string;
  /** One line each; none for a case that passed. */
  readonly failures?: readonly string[];
  /** Why it was not run. */
  readonly skipped?: string;
}

/** An XML document with one suite of tests. */
export function junit({ name, cases }: JunitSuite): string {
  const failed = cases.filter(({ failures = [] }) => failures.length > 0).length;
  const skipped = cases.filter(({ skipped }) => skipped !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${escaped(name)}" ${counts}>`,
    ...cases.flatMap(linesOf),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function linesOf({ name, classname, failures = [], skipped }: JunitCase): readonly string[] {
  const start = `    <testcase name="${escaped(name)}" classname="${escaped(classname)}"`;
  const inner = [
    // One element for all of a case's failures: readers of the format show the first only.
    ...(failures.length > 0
      ? [
          `      <failure message="${escaped(failures[0] ?? '')}" type="violation">${escaped(failures.join('\n'))}</failure>`,
        ]
      : []),
    ...(skipped === undefined ? [] : [`      <skipped message="${escaped(skipped)}"/>`]),
  ];
  return inner.length === 0 ? [`${start}/>`] : [`${start}>`, ...inner, '    </testcase>'];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way at all to write most control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unspeakable, '\ufffd')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('\r', '&#13;');
}
