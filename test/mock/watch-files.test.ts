import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { watchFiles } from '../../src/mock/watch-files.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('watchFiles', () => {
  it('calls once for many edits in a row, and again for the next one', async () => {
    using scene = startWatching('a.yaml', 'b.yaml');

    await scene.heard(() => {
      for (const name of ['a.yaml', 'b.yaml', 'a.yaml', 'a.yaml']) scene.write(name);
    });
    await scene.heard(() => scene.write('b.yaml'));

    expect(scene.calls()).toBe(2);
  });

  it('hears of a file that an editor replaces', async () => {
    using scene = startWatching('a.yaml');

    await scene.heard(() => {
      scene.write('a.yaml.new');
      renameSync(scene.at('a.yaml.new'), scene.at('a.yaml'));
    });
    await scene.heard(() => scene.write('a.yaml'));
  });

  it('hears of a file that is deleted, and of its return', async () => {
    using scene = startWatching('a.yaml');

    await scene.heard(() => rmSync(scene.at('a.yaml')));
    await scene.heard(() => scene.write('a.yaml'));
    await scene.heard(() => scene.write('a.yaml'));
  });

  it('hears of a file whose folders are not there yet', async () => {
    using scene = startWatching();
    scene.watch.watch([scene.at('schemas/animals/pet.yaml')]);

    await scene.heard(() => mkdirSync(scene.at('schemas')));
    await scene.heard(() => scene.write('schemas/animals/pet.yaml'));
    await scene.heard(() => scene.write('schemas/animals/pet.yaml'));
  });

  it('hears of edits in a folder that was deleted and made anew', async () => {
    using scene = startWatching('schemas/pet.yaml');

    await scene.heard(() => {
      rmSync(scene.at('schemas'), { recursive: true });
      scene.write('schemas/pet.yaml');
    });
    await scene.heard(() => scene.write('schemas/pet.yaml'));
  });

  it('follows a folder that is a symbolic link, also when the link is turned elsewhere', async () => {
    using scene = startWatching('monday/a.yaml', 'tuesday/a.yaml');
    symlinkSync('monday', scene.at('today'));
    scene.watch.watch([scene.at('today/a.yaml')]);

    await scene.heard(() => scene.write('monday/a.yaml'));
    await scene.heard(() => {
      symlinkSync('tuesday', scene.at('tomorrow'));
      renameSync(scene.at('tomorrow'), scene.at('today'));
    });
    await scene.heard(() => scene.write('tuesday/a.yaml'));
  });

  it('survives links that lead in a circle', async () => {
    using scene = startWatching('a.yaml');
    symlinkSync('there', scene.at('here'));
    symlinkSync('here', scene.at('there'));
    scene.watch.watch([scene.at('here/x.yaml'), scene.at('a.yaml')]);

    await scene.heard(() => scene.write('a.yaml'));
  });

  it('ignores other files in the same folder', async () => {
    using scene = startWatching('a.yaml');

    await scene.edited('other.yaml');
    await scene.heard(() => scene.write('a.yaml'));

    expect(scene.calls()).toBe(1);
  });

  it('watches other files when told to', async () => {
    using scene = startWatching('a.yaml');
    scene.watch.watch([scene.at('b.yaml')]);

    await scene.edited('a.yaml');
    await scene.heard(() => scene.write('b.yaml'));

    expect(scene.calls()).toBe(1);
  });

  it('misses nothing that happens before it is told of more files', async () => {
    using scene = startWatching('a.yaml');

    await scene.heard(() => {
      scene.write('a.yaml');
      scene.watch.watch([scene.at('a.yaml'), scene.at('b.yaml')]);
    });
  });

  it('is silent once disposed', async () => {
    using scene = startWatching('a.yaml');
    scene.write('a.yaml');
    scene.watch[Symbol.dispose]();

    await scene.edited('a.yaml');

    expect(scene.calls()).toBe(0);
  });

  it('does not keep the process alive', async () => {
    using folder = temporaryFolder();
    const file = JSON.stringify(join(folder.path, 'a.yaml'));
    const module = JSON.stringify(new URL('../../src/mock/watch-files.ts', import.meta.url).href);
    const script = `import { writeFileSync } from 'node:fs';
      const { watchFiles } = await import(${module});
      watchFiles([${file}], () => console.log('called'));
      writeFileSync(${file}, '');`;

    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);

    expect(stdout).toBe('');
  });
});

/** A folder with these files, all of them watched. */
function startWatching(...names: string[]) {
  const folder = temporaryFolder();
  const changes = new EventTarget();
  let calls = 0;
  const at = (name: string): string => join(folder.path, name);
  const write = (name: string): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), `${performance.now()}`);
  };
  for (const name of names) write(name);
  const watch = watchFiles(names.map(at), () => {
    calls++;
    changes.dispatchEvent(new Event('change'));
  });

  return {
    at,
    write,
    watch,
    calls: () => calls,
    /** Does the edit, and waits for the call that follows. */
    async heard(edit: () => void): Promise<void> {
      const change = once(changes, 'change');
      edit();
      await change;
    },
    /** Edits the file, and waits until a younger watch has called for it: an older one would have called before. */
    async edited(name: string): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      using _younger = watchFiles([at(name)], resolve);
      write(name);
      await promise;
    },
    [Symbol.dispose]() {
      watch[Symbol.dispose]();
      folder[Symbol.dispose]();
    },
  };
}
