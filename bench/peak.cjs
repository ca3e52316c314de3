/** Loaded into each measured process: writes its peak memory at exit, to a pipe of its own. */
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
