import { median, report, timeProcess } from './measure.ts';

/** Process time of `--help` ÷ that of an empty program. */
const rounds = 15;
const help: number[] = [];
const bare: number[] = [];
for (let round = 0; round < rounds; round++) {
  bare.push((await timeProcess(['-e', '0'])).ms);
  help.push((await timeProcess(['dist/cli/main.js', '--help'])).ms);
}
console.log(`--help ${median(help).toFixed(1)} ms, node -e 0 ${median(bare).toFixed(1)} ms`);
report('--help ÷ node -e 0', median(help) / median(bare), 1.8);
