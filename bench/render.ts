import { performance } from 'node:perf_hooks';
import Handlebars from 'handlebars';
import { fullDigest } from '../test/report/fixtures.ts';
import { median, report } from './measure.ts';
