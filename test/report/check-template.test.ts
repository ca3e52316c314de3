import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../src/report/templates/check-template.ts';
import { ownFolder } from '../../src/report/templates/render.ts';

const problemsOf = (source: string, html = true): string[] =>
  checkTemplate(source, html).map(({ line, what }) => `${line}: ${what}`);

test('the package’s own templates are in order', () => {
  for (const [name, html] of [['weekly.html.hbs', true] as const, ['weekly.text.hbs', false] as const]) {
    expect(problemsOf(readFileSync(join(ownFolder, name), 'utf8'), html)).toEqual([]);
  }
});

describe('a name that the view does not have', () => {
  test.each([
    ['{{titles}}', 'the view has no titles; did you mean title?'],
    ['{{Title}}', 'the view has no Title; did you mean title?'],
    ['{{footer.reasons}}', 'footer has no reasons; did you mean reason?'],
    ['{{footer.stop.address}}', 'footer.stop has no address; choose one of: text, url'],
    ['{{@root.brand.acent}}', 'brand has no acent; did you mean accent?'],
    ['{{#if activty}}{{/if}}', 'the view has no activty; did you mean activity?'],
    ['{{#if title}}{{else if summery}}{{/if}}', 'the view has no summery; did you mean summary?'],
    ['{{#each notises}}{{this}}{{/each}}', 'the view has no notises; did you mean notices?'],
    ['{{#each campaigns.items}}{{nam}}{{/each}}', 'the item has no nam; did you mean name?'],
    ['{{#each campaigns.items}}{{verdict}}{{/each}}', 'the item has no verdict; did you mean ../verdict?'],
    [
      '{{#each campaigns.items}}{{#each rates}}{{verdict}}{{/each}}{{/each}}',
      'the item has no verdict; did you mean ../../verdict?',
    ],
    [
      '{{#each campaigns.items}}{{#each rates}}{{../verdict}}{{/each}}{{/each}}',
      'the item has no verdict; did you mean ../../verdict?',
    ],
    ['{{#each campaigns.items}}{{this.rnk}}{{/each}}', 'the item has no rnk; did you mean rank?'],
    ['{{#each campaigns.items}}{{../titles}}{{/each}}', 'the view has no titles; did you mean title?'],
    [
      '{{#each notices}}{{else}}{{text}}{{/each}}',
      'the view has no text; docs/templates-reference.md lists what there is',
    ],
    ['{{../title}}', '../title leads out of the view; leave ../ out'],
    ['{{constructor}}', 'the view has no constructor; docs/templates-reference.md lists what there is'],
    ['{{__proto__}}', 'the view has no __proto__; docs/templates-reference.md lists what there is'],
    ['{{title.length}}', 'title is a text and has no length; write {{title}}'],
    ['{{notices.length}}', 'notices is a list and has no length; take its items with {{#each}}'],
    ['{{notices.[0]}}', 'notices is a list and has no 0; take its items with {{#each}}'],
    ['{{#each notices}}{{@index}}{{/each}}', 'there is no @index; of names with @ there is @root'],
  ])('is refused with a suggestion: %s', (source, what) => {
    expect(problemsOf(`a\nb\n${source}`)).toEqual([`3: ${what}`]);
    expect(problemsOf(`a\nb\n${source}`, false)).toEqual([`3: ${what}`]);
  });

  test('is looked for in the item, in what is around it, and in the whole', () => {
    const source = `{{title}}{{this.title}}{{#each campaigns.items}}{{name}}{{../title}}{{@root.title}}
{{#if spark}}{{spark.label}}{{../title}}{{/if}}{{#each rates}}{{name}}{{../name}}{{../../title}}{{/each}}{{/each}}
{{#each notices}}{{this}}{{.}}{{else}}{{title}}{{/each}}`;
    expect(problemsOf(source)).toEqual([]);
  });

  test('of ten thousand characters is cut short', () => {
    const [problem = ''] = problemsOf(`{{${'a'.repeat(10_000)}}}`);
    expect(problem).toMatch(/^1: the view has no a{60}…; /);
    expect(problem.length).toBeLessThan(200);
  });
});

test('every problem is found, not only the first', () => {
  const problems = checkTemplate('{{one}}\n{{#if two}}{{three}}{{/if}}\n{{#each four}}{{unknowable}}{{/each}}', true);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [2, 6],
    [2, 13],
    [3, 8],
  ]);
});

describe('what cannot be printed', () => {
  test.each([
    ['{{notices}}', 'notices is a list; write {{#each notices}}…{{/each}}'],
    ['{{footer.stop}}', 'footer.stop is a group of fields; name one of text, url'],
    ['{{this}}', 'this is a group of fields; name one of lang, dir'],
    ['{{#each keyFigures}}{{first}}{{/each}}', 'first is a yes or no; ask with {{#if first}}'],
    ['{{"title"}}', 'title is no field of the view; write it without braces'],
    ['{{5}}', '5 is no field of the view; write it without braces'],
  ])('is refused: %s', (source, what) => {
    expect(problemsOf(source)).toEqual([expect.stringContaining(`1: ${what}`)]);
  });

  test.each(['{{{title}}}', '{{&title}}'])('unescaped is refused in HTML alone: %s', (source) => {
    expect(problemsOf(source)).toEqual(['1: {{{title}}} would let markup in; write {{title}}']);
    expect(problemsOf(source, false)).toEqual([]);
  });
});

describe('blocks and helpers', () => {
  test.each([
    ['{{#each title}}x{{/each}}', '{{#each}} needs a list, and title is a text; use {{#if}}'],
    ['{{#each footer}}x{{/each}}', '{{#each}} needs a list, and footer is a group of fields; use {{#if}}'],
    ['{{shout title}}', 'there is no helper shout; there are {{#if}} and {{#each}}'],
    ['{{#eash notices}}{{/eash}}', 'there is no helper eash; did you mean each?'],
    ['{{#unless about}}x{{/unless}}', 'there is no helper unless; write {{#if …}}{{else}}…{{/if}}'],
    ['{{#with footer}}{{reason}}{{/with}}', 'there is no helper with; write the whole path'],
    ["{{lookup this 'title'}}", 'there is no helper lookup; write the whole path'],
    ['{{#if (eq lang dir)}}x{{/if}}', 'there is no helper eq; there are {{#if}} and {{#each}}'],
    ['{{#activity}}x{{/activity}}', '{{#activity}} is no block; write {{#if activity}}'],
    ['{{^notices}}x{{/notices}}', '{{#notices}} is no block; write {{#each notices}}'],
    ['{{if title}}', 'if is a block; write {{#if …}}…{{/if}}'],
    ['{{#if}}x{{/if}}', '{{#if}} takes one field; write {{#if …}}…{{/if}}'],
    ['{{#if title includeZero=true}}x{{/if}}', '{{#if}} takes one field; write {{#if …}}…{{/if}}'],
    ['{{#if true}}x{{/if}}', '{{#if}} takes a field of the view, not true; write {{#if …}}…{{/if}}'],
    ['{{#each notices as |one|}}{{one}}{{/each}}', 'there is no "as |…|"; say this and ../ in {{#each}}'],
    ['{{> head}}', 'there are no partials and no decorators; write out what they hold, or use mj-include'],
    ['{{#> head}}{{/head}}', 'there are no partials and no decorators; write out what they hold, or use mj-include'],
    [
      '{{#*inline "head"}}{{/inline}}',
      'there are no partials and no decorators; write out what they hold, or use mj-include',
    ],
    ['{{* mark}}', 'there are no partials and no decorators; write out what they hold, or use mj-include'],
  ])('that are not there are refused: %s', (source, what) => {
    expect(problemsOf(`\n${source}`)).toEqual([`2: ${what}`]);
  });

  test.each([
    [
      '{{#if title}}\nx',
      '2: it cannot be read at "{{#if title}}x"; close each {{#…}} with {{/…}}, and each {{ with }}',
    ],
    ['a\n{{#if title}}{{/each}}', "2: if doesn't match each - 2:3; mend that line"],
  ])('that are not closed are refused: %j', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });

  test.each([
    ['blocks', `${'{{#if title}}\n'.repeat(10_000)}x${'{{/if}}'.repeat(10_000)}`],
    ['alternatives', `{{#if title}}\n${'{{else if title}}\n'.repeat(10_000)}{{/if}}`],
  ])('of ten thousand within one another are refused before they are parsed: %s', (_name, source) => {
    expect(problemsOf(source)).toEqual(['101: blocks stand too deeply in one another; write it flatter']);
  });

  test('may be many beside one another', () => {
    expect(problemsOf('{{#if title}}{{else if date}}{{else}}{{^}}{{/if}}'.repeat(200).replaceAll('{{^}}', ''))).toEqual(
      [],
    );
  });
});

describe('a place in the HTML that gives no shelter', () => {
  test.each([
    ['<td width={{campaigns.more}}>', '{{campaigns.more}} is not in quotes; write width="{{campaigns.more}}"'],
    ['<td width= {{title}}>', '{{title}} is not in quotes; write width="{{title}}"'],
    ['<td width=a{{title}}>', '{{title}} is not in quotes; write width="{{title}}"'],
    ['<td {{title}}>', '{{title}} stands within <td>; an expression may stand in text and in the quoted value'],
    ['<td {{title}}="x">', '{{title}} stands within <td>; an expression may stand in text and in the quoted value'],
    ['<h{{title}}>', '{{title}} stands within <h>; an expression may stand in text and in the quoted value'],
    ['<script>var a = "{{title}}"</script>', '<script> has no place in a mail; leave it out'],
    ['<style>.a { color: {{title}} }</style>', '{{title}} stands in a style sheet; only colours, numbers and fixed'],
    ['<p style="color: {{title}}">', '{{title}} stands in a style; only colours, numbers and fixed'],
    ['<p onclick="a(\'{{title}}\')">', 'onclick is code, which mail programs do not run; leave it out'],
    ['<a href="{{title}}">', '{{title}} begins the address in href, and is no link; only footer.stop.url'],
    ['<a href="java{{title}}">', '{{title}} begins the address in href, and is no link; only footer.stop.url'],
    ['<p class="{{#if title}}a">{{/if}}', 'what {{#if}} holds begins and ends in different places of the HTML'],
    ['{{#each notices}}<p class="{{/each}}', 'what {{#each}} holds begins and ends in different places of the HTML'],
    [
      '<img src="https://cdn.example/x.png">',
      'a mail loads nothing from elsewhere, but has src="https://cdn.example/x',
    ],
    ['<img src="//cdn.example/x.png">', 'a mail loads nothing from elsewhere, but has src="//cdn.example/x'],
    ['<link href="https://cdn.example/x.css">', '<link> has no place in a mail; leave it out'],
    ['<base href="https://cdn.example/">', '<base> has no place in a mail; leave it out'],
    ['<svg>', '<svg> has no place in a mail; leave it out'],
    ['<meta http-equiv="Refresh" content="0;url=x">', 'http-equiv="Refresh" has no place in a mail; leave it out'],
    ['<img srcset="x 2x">', 'srcset="x 2x" has no place in a mail; leave it out'],
    ['<a ping="https://cdn.example/">', 'ping="https://cdn.example/" has no place in a mail; leave it out'],
    ['<p class="a" class="b">', 'an attribute stands twice in a tag, which may have it once; leave one out'],
    ['<td background="http://cdn.example/x.png">', 'a mail loads nothing from elsewhere, but has background="http:'],
    ['<td style="background: url(x)">', 'a mail loads nothing from elsewhere, but has style="background: url(x)"'],
    ['<style>@import "x"</style>', 'a mail loads nothing from elsewhere, but has @import'],
    [
      '<style>a { background: image-set("x" 1x) }</style>',
      'a mail loads nothing from elsewhere, but has image-set("x"',
    ],
    ['<style>@\\69mport "x";</style>', 'a backslash in a style can spell anything; write the character itself'],
    ['<p style="background: u\\72l(x)">', 'a backslash in a style can spell anything; write the character itself'],
    ['<p style="background: &#117;rl(x)">', 'a mail loads nothing from elsewhere, but has style="background: url(x)"'],
    ['<p style="{{#if about}}color: red{{else}}background: url(x){{/if}}">', 'a mail loads nothing from elsewhere'],
    ['<td class={{#if about}}a{{/if}} title="{{title}}">', 'what {{#if}} holds begins and ends in different places'],
    ['<td{{#if about}}h{{/if}}>', 'what {{#if}} holds begins and ends in different places of the HTML'],
    ['<td {{#if about}}c{{/if}}lass="x">', 'a word of <td> ends with a block; write a space'],
    ['<!-- {{title}}>', 'what is printed before ">" might end the comment; write a space'],
    ['<p style="color: var(--accent, red)">', 'var(--accent, red) is no brand colour, and var() is for those alone; w'],
    ['<p style="color: var(--mine)">', 'var(--mine) is no brand colour, and var() is for those alone; choose one of'],
    ['{{title}}<p', 'it ends within <p>; write the rest of it'],
    ['{{title}}<style>', 'it ends within <style>; write the rest of it'],
    ['{{title}}<!-- x', 'it ends within a comment; write the rest of it'],
  ])('is refused: %s', (source, what) => {
    expect(problemsOf(`<p>\n</p>\n${source}`)).toEqual([expect.stringContaining(`3: ${what}`)]);
  });

  test.each([
    '<td width="{{title}}">',
    "<td width='{{title}}'>",
    '<p class="a {{#if about}}b{{else}}c{{/if}}">{{title}}</p>',
    '<p {{#if about}}class="a"{{else}}class="b"{{/if}}>{{title}}</p>',
    '{{#if about}}<p class="a">{{else}}<p class="b">{{/if}}{{title}}</p>',
    '<style>.a { color: {{brand.accent}}; text-align: {{start}} }</style>{{title}}',
    '<p style="color: {{brand.accent}}; text-align: {{start}}">{{title}}</p>',
    '<a href="{{footer.stop.url}}">{{footer.stop.text}}</a>',
    '<a href="https://pulse.example/?campaign={{title}}">{{title}}</a>',
    '<a href="mailto:ann@example.com?subject={{title}}">{{title}}</a>',
    '<a href="{{#if about}}https://a.example/{{else}}#{{/if}}{{title}}">{{title}}</a>',
    '<td{{#if about}} class="x"{{/if}}{{#if date}} id="y"{{/if}}>{{title}}',
    '<td {{#if about}}nowrap{{/if}} width="{{title}}">',
    '<p style="background: url(cid:a)">{{title}}</p>',
    '<title>{{title}} <b></title>',
    '<img src="{{brand.logo.src}}" alt="{{brand.logo.alt}}" width="{{brand.logo.width}}">',
    '<!--[if mso]><td width="{{title}}"><![endif]-->{{title}}',
    '<!--[if !mso]><!--><td width="{{title}}"><!--<![endif]-->{{title}}',
    '<!-- {{title}} --><p>{{title}}</p>',
    '<!doctype html><br/>1 < 2 {{title}}',
  ])('is not every place: %s', (source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  test.each([
    '<!-- --!>',
    '<!--->',
    '<!-->',
    '<title><!--</title>',
    '<!--[if mso]>-->',
    '<!--[if mso]>',
    '<![if !mso]>',
    '<{{! x }}!-- > -->',
    '< {{~! x }}p title="<!-- ">',
  ])('is found as programs read, and not as it looks, behind %s', (before) => {
    expect(problemsOf(`${before}<td width={{title}}>-->`)).toContain(
      '1: {{title}} is not in quotes; write width="{{title}}"',
    );
  });

  test('is found as Outlook reads, which takes its conditions for nothing', () => {
    const source = '<!--[if mso]><p title="--><td width={{title}}>"><![endif]-->';
    expect(problemsOf(source)).toContain('1: {{title}} is not in quotes; write width="{{title}}"');
    expect(problemsOf('{{title}}<!--[if mso]><img src="x"><![endif]-->')).toEqual([expect.stringContaining('src="x"')]);
  });

  test('is no matter in the text part', () => {
    expect(problemsOf('<td width={{title}}>', false)).toEqual([]);
  });
});

describe('an address', () => {
  const begins = '{{title}} begins the address in href, and is no link; only footer.stop.url and brand.logo.src may';
  test.each([
    ['<a href="{{footer.stop.url}}{{title}}">', begins],
    ['<a href="&#x20;{{title}}">', begins],
    ['<a href="&#106;ava{{title}}">', begins],
    ['<a href="/{{title}}">', begins],
    ['<a href="&#106;avascript&colon;{{title}}">', 'href="javascript:{{…}}" is no address to follow; begin it with'],
    ['<a href="data:text/html,{{title}}">', 'href="data:text/html,{{…}}" is no address to follow; begin it with'],
    ['<a href="{{footer.stop.url}}&x">', 'href="{{…}}&x" has something beside a link; write the link alone'],
    ['<a href="{{#if about}}https:{{/if}}x">', '{{#if}} holds a part of the address in href; write it around the'],
    ['<a href="{{#if about}}#{{else}}javascript:{{/if}}x">', '{{#if}} holds a part of the address in href; write it'],
    ['<img src="{{footer.stop.url}}">', '{{footer.stop.url}} is a link to follow, and src shows a picture; only'],
    ['<img src="https:cdn.example/x">', 'a mail loads nothing from elsewhere, but has src="https:cdn.example/x"'],
    ['<img src="/\\cdn.example/x">', 'a mail loads nothing from elsewhere, but has src="/\\cdn.example/x"'],
    ['<img src="&#104;ttps://a.example">', 'a mail loads nothing from elsewhere, but has src="https://a.example"'],
    ['<img dynsrc="x">', 'a mail loads nothing from elsewhere, but has dynsrc="x"'],
  ])('is refused: %s', (source, what) => {
    expect(problemsOf(source)).toEqual([expect.stringContaining(`1: ${what}`)]);
  });
});

describe('what would reach readers as braces', () => {
  test.each([
    ['{{{{raw}}}}', '{{{{ would let readers see braces; write {{'],
    ['\\{{nope}}', '\\{{ would let readers see braces; write {{'],
  ])('is refused: %s', (source, what) => {
    for (const html of [true, false]) expect(problemsOf(`\n${source}`, html)).toEqual([`2: ${what}`]);
  });
});

test('a part that prints nothing of the view is refused', () => {
  for (const html of [true, false]) {
    for (const source of ['', '<p>Hello</p>', '{{! x }}']) {
      expect(problemsOf(source, html)).toEqual(['1: it prints nothing of the view; write {{verdict}}, for one']);
    }
  }
});

test('a tag of 50 kB full of expressions is refused before it takes long', () => {
  expect(problemsOf(`<p title="${'{{title}} '.repeat(5_000)}">`)).toContain(
    '1: a tag or a comment has more than 10000 characters; write less',
  );
});
