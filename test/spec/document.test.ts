import { mkdtempDisposableSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import { openApiPath, ownDocument } from '../../src/spec/document.ts';
import { loadDocument } from '../../src/spec/read-document.ts';

describe('loadDocument', () => {
  it("reads the package's own document when told no path", () => {
    expect(ownDocument).toEqual(loadDocument(openApiPath));
    expect(Object.keys(ownDocument.paths)).toContain('/analytics/campaigns/{campaignId}');
  });

  it('reads JSON too', () => {
    expect(loaded('{"openapi": "3.0.3", "paths": {"/": {}}}')).toEqual({ openapi: '3.0.3', paths: { '/': {} } });
  });

  it('reads what Windows writes: a byte order mark and CRLF', () => {
    expect(loaded('\ufeffopenapi: 3.2.0\r\npaths:\r\n  /: {}\r\n')).toEqual({ openapi: '3.2.0', paths: { '/': {} } });
  });

  it('reads merge keys, as Prism does', () => {
    const { paths } = loaded('openapi: 3.1.0\nx-get: &get {get: {}}\npaths: {/: {<<: *get, post: {}}}\n');
    expect(paths).toEqual({ '/': { get: {}, post: {} } });
  });

  it.each([
    ['broken YAML', 'openapi: 3.1.0\npaths:\n  /a: [1, 2\n', /:4:1: not valid YAML: .+; mend the YAML there$/],
    ['a tab as indentation', 'openapi: 3.1.0\npaths:\n\t/a: 1\n', /:3:1: not valid YAML: .+; mend/],
    [
      'the same key twice',
      'openapi: 3.1.0\nopenapi: 3.1.0\n',
      /:2:1: the key openapi stands there for the second time; keep one of them$/,
    ],
    ['an alias without an anchor', 'openapi: 3.1.0\npaths: *lost\n', /:2:8: not valid YAML|:1:1: its YAML aliases/],
    ['a list', '- openapi\n', /:1:1: not an OpenAPI document, which is a mapping; point to an OpenAPI 3\.0 or 3\.1/],
    ['nothing at all', '', /:1:1: not an OpenAPI document/],
    ['another kind of YAML', 'name: x\n', /:1:1: "openapi" is missing; write the version as text/],
    [
      'a version that YAML reads as a number',
      'paths: {}\nopenapi: 3.1\n',
      /:2:10: "openapi" is 3\.1; write .+ 3\.1\.0$/,
    ],
    ['Swagger', 'swagger: "2.0"\npaths: {}\n', /:1:10: this is Swagger, .+; convert the document to OpenAPI 3$/],
    ['a bracket too few in JSON', '{"openapi": "3.1.0",\n"paths": {', /:2:11: not valid YAML/],
    ['two documents in one file', 'openapi: 3.1.0\n---\n', /:2:1: not valid YAML: Source contains multiple documents/],
    ['ten thousand levels', `openapi: 3.1.0\npaths: ${'['.repeat(10_000)}`, /:2:\d+: nested too deeply; flatten it/],
    ['no paths', 'openapi: 3.1.0\n', /:1:1: "paths" is missing; list at least one path/],
    ['empty paths', 'openapi: 3.1.0\npaths: {}\n', /:2:8: "paths" is empty; list at least one path/],
    ['paths that are none', 'openapi: 3.1.0\npaths: 7\n', /:2:8: "paths" is not a mapping; list at least one path/],
  ])('refuses %s in one line that names file, line and column', (_, text, message) => {
    const error = refusal(() => loaded(text));

    expect(error.code).toBe('E_SPEC');
    expect(error.message).toMatch(/^\/.*spec\.yaml:\d+:\d+: /);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  it('survives aliases that multiply into billions of values', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`);

    const error = refusal(() => loaded(['openapi: 3.1.0', 'l0: &l0 [1]', ...levels].join('\n')));

    expect(error.message).toMatch(/its YAML aliases cannot be resolved: .+; write the aliased values out$/);
  });

  it('names a file that is not there', () => {
    expect(refusal(() => loadDocument('/no/such/api.yaml')).line).toBe(
      'E_SPEC: /no/such/api.yaml: no such file; check the path of the OpenAPI document',
    );
  });

  it('names a folder that was given for a file', () => {
    expect(refusal(() => loadDocument('/')).message).toBe('/: not a file; check the path of the OpenAPI document');
  });

  it('does not read a device for ever', () => {
    expect(refusal(() => loadDocument('/dev/zero')).message).toMatch(/^\/dev\/zero: not a file; /);
  });

  it('does not begin to read a file beyond 20 MB', () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'campaign-pulse-'));
    const path = join(folder.path, 'spec.yaml');
    writeFileSync(path, '');
    truncateSync(path, 20_000_001);
    expect(refusal(() => loadDocument(path)).message).toMatch(/spec\.yaml: larger than 20 MB; check the path/);
  });

  it('refuses bytes that are no text', () => {
    expect(refusal(() => loaded(Buffer.from([0xff, 0xfe, 0, 1]))).message).toMatch(/spec\.yaml: not a text in UTF-8; /);
  });
});

function loaded(text: string | Buffer) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'campaign-pulse-'));
  const path = join(folder.path, 'spec.yaml');
  writeFileSync(path, text);
  return loadDocument(path);
}

function refusal(load: () => unknown): PulseError {
  try {
    load();
  } catch (error) {
    if (error instanceof PulseError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
