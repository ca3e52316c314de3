import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { bundlePrism } from './bundle-prism.ts';

/** Compiles src/ into dist/, one module for one module, so that lazy imports stay lazy; only Prism is bundled. */
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await bundlePrism();
mkdirSync('dist/web/page');
copyFileSync('src/house-style.css', 'dist/house-style.css');
for (const folder of ['mock/control', 'web/page']) {
  for (const file of ['page.html', 'page.css', 'page.js'])
    copyFileSync(`src/${folder}/${file}`, `dist/${folder}/${file}`);
}
chmodSync('dist/cli/main.js', 0o755);
