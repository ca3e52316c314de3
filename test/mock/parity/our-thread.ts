import { parentPort, workerData } from 'node:worker_threads';
import { type MockOptions, startMock } from '../../../src/mock/index.ts';

/** Our server with the options that it is given. Tells its port. */
const { url } = await startMock(workerData as MockOptions);
parentPort?.postMessage(Number(new URL(url).port));
