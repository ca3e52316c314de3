import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';

/** Compiles src/ into dist/, one module for one module, so that lazy imports stay lazy. */
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
chmodSync('dist/cli/main.js', 0o755);
