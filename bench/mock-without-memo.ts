import { resolve } from 'node:path';

/** Our built server on PORT, asking Prism on every request. */
const { startMock } = await import(resolve('dist/mock/index.js'));
await startMock({ port: Number(process.argv[2]), memo: false });
