import { parentPort, workerData } from 'node:worker_threads';
import { type Exploration, explore } from './explore.ts';

/** Explores as it is told to, and tells what it found. */
parentPort?.postMessage(await explore(workerData as Exploration));
