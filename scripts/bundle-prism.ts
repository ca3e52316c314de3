import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

const folder = resolve('dist/mock/prism');
const packages = resolve('node_modules');
const prism = '@stoplight/prism-http/dist';

/**
 * What is bundled in place of a module, made of its source, by the module's path in node_modules. Each says what it
 * saves of the 700 ms that Prism takes to its first answer, or of each request. `bundlePrism` fails when Prism does not ask
 * for one of them any more.
 */
const changed: Readonly<Record<string, (source: string) => string>> = {
  // The index, of which getHttpConfigFromRequest wants two names.
  [`${prism}/index.js`]: () => `module.exports = { ...require('./types.js'), ...require('./mocker/errors.js') };`,
  // Our logger is silent, and Prism serializes each body for it: 15 % of a request.
  [`${prism}/utils/logger.js`]: () => `
    const nothing = () => {};
    module.exports = { violationLogger: () => nothing, logRequest: nothing, logResponse: nothing };`,
  // schemas.ts has compared the schemas with their metaschema, whose compilation takes 18 ms.
  [`${prism}/validator/validators/utils.js`]: (source) =>
    replaced(source, 'strict: false,', 'strict: false, validateSchema: false,'),
  // 35 ms for one function.
  'lodash/fp.js': () => 'exports.set = ([name], value, object) => ({ ...object, [name]: value });',
  // Sends callbacks. Prism reads the answer's headers by what only node-fetch has.
  'node-fetch/lib/index.js': () => `
    exports.default = async (url, options) => {
      const response = await fetch(url, options);
      response.headers.raw = () => Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
      return response;
    };`,
  // Prism makes the template of a path anew for each request, with `new Function`. It says `this` for its exports.
  'uri-template-lite/index.js': (source) => `
    ${replaced(source, '(this.URI || (this.URI = {}))', '(exports.URI = {})')}
    const { Template } = exports.URI;
    const templates = new Map();
    exports.URI.Template = function (text) {
      if (!templates.has(text)) templates.set(text, new Template(text));
      return templates.get(text);
    };`,
  // We read OpenAPI 3 only.
  '@stoplight/http-spec/oas2/operation.js': () => '',
  '@stoplight/http-spec/postman/operation.js': () => '',
};

function replaced(source: string, from: string, to: string): string {
  if (!source.includes(from))
    throw new Error(`Prism's source does not say ${from} any more: see scripts/bundle-prism.ts`);
  return source.replace(from, to);
}

/** Stands in for json-schema-faker until faker is asked for, which brings the real one along. */
const generatorSlot = `
  let real;
  const chosen = [];
  exports.JSONSchemaFaker = {
    extend() {},
    option: (...options) => (real ? real.option(...options) : chosen.push(options)),
    generate: (schema) => real.generate(schema),
  };
  exports.fill = (generator) => {
    real = generator;
    for (const options of chosen) real.option(...options);
  };`;
const fakerWithGenerator = `
  import { faker } from '@faker-js/faker/locale/en';
  import { JSONSchemaFaker } from 'json-schema-faker';
  import { fill } from '\\0generator-slot';
  JSONSchemaFaker.extend('faker', () => faker);
  fill(JSONSchemaFaker);
  export { faker };`;

/**
 * Replaces the compiled dist/mock/prism/ by a bundle of it with Prism and all that Prism needs: the package so starts in
 * half the time, and nobody who installs it installs Prism's 140 packages.
 */
export async function bundlePrism(): Promise<void> {
  const bundle = await rolldown({
    input: join(folder, 'create-engine.js'),
    platform: 'node',
    // Our own modules outside the folder: there is one PulseError.
    external: (id, importer) => importer?.startsWith(folder) === true && id.startsWith('../'),
    // Its other form requires its parts by names that no bundler sees.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    plugins: [lightened()],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    chunkFileNames: '[name].js',
    minify: true,
  });
  const chunks = output.filter((part) => part.type === 'chunk');

  for (const file of readdirSync(folder)) if (file !== 'create-engine.d.ts') rmSync(join(folder, file));
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(chunks));
}

function lightened(): Plugin {
  const used = new Set<string>();
  const slot = '\0generator-slot';
  const faker = '\0faker-with-generator';
  const inPrism = join(packages, prism, 'index.js');
  return {
    name: 'lightened',
    resolveId(id, importer = '') {
      if (id === slot) return slot;
      if (importer === faker) return this.resolve(id, inPrism);
      if (importer.endsWith('generator/JSONSchema.js') && /^(@faker-js\/faker|json-schema-faker)$/.test(id))
        return slot;
      if (importer.startsWith(folder) && id === '@faker-js/faker') return faker;
      return undefined;
    },
    load(id) {
      if (id === slot) return generatorSlot;
      if (id === faker) return fakerWithGenerator;
      const path = relative(packages, id);
      used.add(path);
      return changed[path]?.(readFileSync(id, 'utf8'));
    },
    buildEnd() {
      const unused = Object.keys(changed).filter((path) => !used.has(path));
      if (unused.length > 0) throw new Error(`Prism does not load ${unused.join(', ')}: see scripts/bundle-prism.ts`);
    },
  };
}

/** What the licences of the bundled packages ask to be kept with copies; packages of the same text share it. */
function licencesOf(chunks: readonly OutputChunk[]): string {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  const namesByText = new Map<string, Set<string>>();
  for (const path of new Set(modules.flatMap((id) => packageFolder(id) ?? []))) {
    const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const text = licenceText(path) ?? `By ${author?.name ?? author}`;
    // Older packages have a list.
    const licence = license ?? licenses?.map(({ type }: { type: string }) => type).join(', ');
    if (licence === undefined) throw new Error(`${name} does not say its licence, and is to be bundled`);
    namesByText.set(text, (namesByText.get(text) ?? new Set()).add(`${name} ${version} (${licence})`));
  }
  const sections = [...namesByText].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}`).sort();
  const title = 'The files in this folder are made of campaign-pulse and of these packages:';
  return `${[title, ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The package's files on its licence, else what its page says of it. */
function licenceText(path: string): string | undefined {
  const files = readdirSync(path);
  const read = (file: string) => readFileSync(join(path, file), 'utf8').trim();
  const texts = files.filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).map(read);
  if (texts.length > 0) return texts.join('\n\n');
  const page = files.find((file) => /^readme/i.test(file));
  return page && /^(#+ *)?licen[cs]e\b[\s\S]*/im.exec(read(page))?.[0];
}

/** `node_modules/@scope/name` of a module in it, also where it is nested. */
function packageFolder(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}
