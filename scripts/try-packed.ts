import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as checkout from '../src/mock/index.ts';

/** Packs the package, installs the tarball into an empty folder as a user would, and runs it there. */
const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'campaign-pulse-packed-'));
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--silent', '--json', '--pack-destination', folder], '.'));
  const manifest = { private: true, type: 'module', allowScripts: { node: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  // With the Node.js that it needs, for machines that have an older one.
  const packages = [resolve(folder, packed.filename), `node@${devDependencies.node}`];
  run('npm', ['install', '--silent', '--no-audit', ...packages], folder);

  const printed = run('npx', ['campaign-pulse', '--version'], folder).trim();
  if (printed !== version) throw new Error(`campaign-pulse --version prints ${printed}, not ${version}`);
  const { messages } = JSON.parse(run('npx', ['campaign-pulse', 'demo', '--json'], folder));
  if (messages.length !== 4) throw new Error(`the packed demo sent ${messages.length} messages, not 4`);
  const use =
    "import { createClient } from 'campaign-pulse'; import { startMock } from 'campaign-pulse/mock'; console.log(typeof createClient, typeof startMock)";
  const types = run('npx', ['node', '--input-type=module', '-e', use], folder).trim();
  if (types !== 'function function') throw new Error(`the packed exports are ${types}`);

  for (const name of ['@stoplight', '@faker-js', '@scarf', 'fp-ts']) {
    if (existsSync(join(folder, 'node_modules', name))) throw new Error(`the package installs ${name}`);
  }
  const installed = await import(pathToFileURL(join(folder, 'node_modules/campaign-pulse/dist/mock/index.js')).href);
  const [bundled, plain] = [await answers(installed), await answers(checkout)];
  for (const [i, answer] of bundled.entries()) {
    if (answer !== plain[i]) throw new Error(`the packed mock answers\n${answer}\nand the checkout\n${plain[i]}`);
  }

  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const size = `${megabytes(packed.size)} MB, ${megabytes(packed.unpackedSize)} MB unpacked`;
  console.log(`${packed.filename} (${size}) installs and runs, and its mock answers ${plain.length} requests as here`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What a mock answers to requests that take it through all of its bundle: the world, another document, generated data. */
async function answers({ startMock }: typeof checkout): Promise<readonly string[]> {
  const spec = join(folder, 'pets.yaml');
  const pet = {
    description: 'a pet',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } }, 'application/xml': {} },
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { 200: pet },
        },
      },
    },
    components: { schemas: { Pet: { type: 'object', properties: { name: { type: 'string', example: 'Rex' } } } } },
  };
  writeFileSync(spec, JSON.stringify(document));
  const now = new Date('2026-11-23T08:00Z');
  await using world = await startMock({ now: () => now });
  await using pets = await startMock({ spec, now: () => now });

  const authorization = 'Bearer any-key';
  const ask = async (url: string, headers: Record<string, string> = { authorization }): Promise<string> => {
    const response = await fetch(url, { headers });
    const kept = [...response.headers].filter(([name]) => !['date', 'keep-alive', 'connection'].includes(name));
    return JSON.stringify([url.replace(/^.*?:\d+/, ''), headers, response.status, kept, await response.text()]);
  };
  const preferring = (prefer: string) => ({ authorization, prefer });
  const campaign = `${world.url}/analytics/campaigns/campaign_123`;
  const said = [
    await ask(campaign),
    await ask(campaign, {}),
    await ask(campaign, { authorization, accept: 'application/xml' }),
    await ask(campaign, { authorization, accept: 'garbage;;' }),
    await ask(campaign, preferring('code=429')),
    await ask(campaign, preferring('code=abc')),
    await ask(campaign, preferring('dynamic=true')),
    await ask(`${world.url}/verify`, preferring('dynamic=true, seed=1')),
    await ask(`${world.url}/campaigns?limit=abc`),
    await ask(`${world.url}/analytics/campaigns/%E0%A4%A`),
    await ask(`${world.url}/nowhere`),
    await ask(`${pets.url}/pets/1`),
    await ask(`${pets.url}/pets/one`),
    await ask(`${pets.url}/pets/1`, { accept: 'application/xml' }),
    await ask(`${pets.url}/pets/1`, preferring('dynamic=true')),
  ];
  const statuses = said.map((answer) => JSON.parse(answer)[2]);
  const expected = [200, 401, 406, 400, 429, 422, 200, 200, 400, 400, 404, 200, 422, 200, 200];
  if (String(statuses) !== String(expected)) throw new Error(`the mock answers ${statuses}, not ${expected}`);
  return said;
}
