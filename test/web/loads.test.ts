import { expect, test } from 'vitest';
import { loadedBy, loadedByStyle } from '../../src/web/loads.ts';

const remote = 'https://cdn.example/x';

test.each([
  ['img', 'src', remote],
  ['tr', 'background', remote],
  ['mj-section', 'background-url', remote],
  ['video', 'poster', remote],
  ['object', 'data', remote],
  ['image', 'href', remote],
  ['input', 'src', '//cdn.example/x'],
  ['img', 'src', ' \\\\cdn.example\\x'],
  ['img', 'src', 'ht\ntps://cdn.example/x'],
  ['img', 'src', 'https:cdn.example/x'],
  ['img', 'srcset', `cid:a 1x, ${remote} 2x`],
  ['p', 'style', 'background: url( "x" )'],
  ['p', 'style', 'background: URL(\\68ttps://cdn.example/x)'],
  ['p', 'style', 'background: image-set("https://cdn.example/x" 1x)'],
])('%s %s="%s" is fetched from elsewhere', (tag, attribute, value) => {
  expect(loadedBy(tag, attribute, value)).not.toBeNull();
});

test.each([
  ['a', 'href', remote],
  ['form', 'action', remote],
  ['img', 'alt', remote],
  ['img', 'src', 'cid:logo@campaign-pulse'],
  ['img', 'src', 'data:image/png;base64,AAAA'],
  ['p', 'style', 'background: url(cid:logo@campaign-pulse)'],
  ['p', 'style', "background: url( 'data:image/png;base64,//AA' )"],
  ['p', 'style', 'color: red'],
])('%s %s="%s" is not', (tag, attribute, value) => {
  expect(loadedBy(tag, attribute, value)).toBeNull();
});

test('a style sheet tells the first address that is not the mail’s own, and where', () => {
  const css = `a { background: url(cid:a) } @import url('${remote}');`;
  expect(loadedByStyle(css)).toEqual({ address: remote, at: css.indexOf('@import') });
  expect(loadedByStyle('a { fill: url(#b) }')).toBeNull();
});
