import { expect, test } from 'vitest';
import { junit } from '../../src/contract/junit.ts';

test('a suite as JUnit XML: passed, failed and skipped cases, and how many of each', () => {
  const cases = [
    { name: 'GET /a 200', classname: 'a.har' },
    { name: 'GET /b 200', classname: 'a.har', failures: ['first', 'second'] },
    { name: 'GET /c 200', classname: 'a.har', skipped: 'no request left' },
  ];
  expect(junit({ name: 'suite', cases })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="3" failures="1" errors="0" skipped="1">
      <testsuite name="suite" tests="3" failures="1" errors="0" skipped="1">
        <testcase name="GET /a 200" classname="a.har"/>
        <testcase name="GET /b 200" classname="a.har">
          <failure message="first" type="violation">first
    second</failure>
        </testcase>
        <testcase name="GET /c 200" classname="a.har">
          <skipped message="no request left"/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('what XML 1.0 cannot say is replaced, and nothing breaks out of an attribute', () => {
  const hostile = '"><x>&\u0000\u001b[31m\u0008\ufffe\ud800 "quoted" \r\n\ttab';
  const xml = junit({ name: hostile, cases: [{ name: hostile, classname: hostile, failures: [hostile] }] });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(xml.isWellFormed()).toBe(true);
  expect(xml).not.toContain('<x>');
  expect(xml.match(/<[a-z?/]/g)).toHaveLength(9);
});
