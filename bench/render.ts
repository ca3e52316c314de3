import { performance } from 'node:perf_hooks';
import Handlebars from 'handlebars';
import { presentDigest } from '../src/report/present.ts';
import { loadTemplates, render } from '../src/report/templates/render.ts';
import { fullest } from '../test/report/fixtures.ts';
import { median, report } from './measure.ts';

/**
 * A digest of 50 campaigns as mail, HTML and text. The peer is Handlebars itself on a bare table of the same 50 rows: what
 * the design, both parts and the checks cost over the least that one could send.
 */
const digest = fullest((index) => `Campaign ${index}`);
const templates = await loadTemplates();
const view = presentDigest(digest, { locale: 'en-GB' });
const bare = Handlebars.compile(
  '<table>{{#each campaigns}}<tr><td>{{name}}</td><td>{{status}}</td><td>{{prospects}}</td><td>{{response.now.percent}}</td>' +
    '<td>{{qualification.now.percent}}</td><td>{{conversion.now.percent}}</td></tr>{{/each}}</table>',
);

const sides = {
  whole: () => render(templates, presentDigest(digest, { locale: 'en-GB' })).html,
  render: () => render(templates, view).html,
  present: () => presentDigest(digest, { locale: 'en-GB' }).subject,
  bare: () => bare(digest),
};
const rounds = 7;
const repetitions = 1_000;
const times = { whole: [] as number[], render: [] as number[], present: [] as number[], bare: [] as number[] };
for (let round = 0; round <= rounds; round++) {
  for (const [name, side] of Object.entries(sides)) {
    const start = performance.now();
    for (let repetition = 0; repetition < repetitions; repetition++) side();
    // The first round warms up.
    if (round > 0) times[name as keyof typeof times].push((performance.now() - start) / repetitions);
  }
}
const [rendering, presenting, least] = [median(times.render), median(times.present), median(times.bare)];
const whole = median(times.whole);
console.log(
  `render ${rendering.toFixed(3)} ms, present ${presenting.toFixed(3)} ms, a bare table ${least.toFixed(3)} ms: ` +
    `together ${whole.toFixed(3)} ms, which is ${(whole / least).toFixed(1)} bare tables`,
);
report('rendering a digest of 50 campaigns, words and numbers chosen anew', whole, 0.3, ' ms');
