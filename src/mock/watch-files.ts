import { type FSWatcher, readlinkSync, statSync, watch } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';

export interface FileWatch extends Disposable {
  /** From now on these files instead. */
  watch(files: readonly string[]): void;
}

/** Editors write in several steps; their last one is waited for. */
const quietMs = 100;

/**
 * Calls `onChange` once after one or more of the files were edited, replaced, deleted or created. Does not keep the
 * process alive.
 */
export function watchFiles(files: readonly string[], onChange: () => void): FileWatch {
  let watched = files;
  let timer: NodeJS.Timeout | undefined;
  const folders = new Map<string, { readonly watcher: FSWatcher; names: ReadonlySet<string> }>();

  const settle = (): void => {
    // What is edited after this is heard of, and what was edited before is there for onChange to read.
    follow();
    onChange();
  };

  const follow = (): void => {
    const wanted = new Map<string, { readonly folder: string; readonly names: Set<string> }>();
    for (const [folder, name] of watched.flatMap(stepsTo)) {
      const identity = identityOf(folder);
      if (identity === undefined) continue;
      const names = wanted.get(identity)?.names ?? new Set();
      wanted.set(identity, { folder, names: names.add(name) });
    }
    for (const [identity, { watcher }] of folders) {
      if (wanted.has(identity)) continue;
      watcher.close();
      folders.delete(identity);
    }
    for (const [identity, { folder, names }] of wanted) {
      const known = folders.get(identity);
      if (known !== undefined) known.names = names;
      else {
        const watcher = watchFolder(folder, (name) => {
          if (name !== null && !folders.get(identity)?.names.has(name)) return;
          clearTimeout(timer);
          timer = setTimeout(settle, quietMs).unref();
        });
        if (watcher !== undefined) folders.set(identity, { watcher, names });
      }
    }
  };

  follow();
  return {
    watch(others) {
      watched = others;
      follow();
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
      for (const { watcher } of folders.values()) watcher.close();
      folders.clear();
    },
  };
}

/** Each folder, and the name in it, on the way to a file, through symbolic links. A change of any may change the file. */
function stepsTo(file: string): readonly (readonly [folder: string, name: string])[] {
  const steps: [string, string][] = [];
  const { root } = parse(resolve(file));
  const namesOf = (path: string): string[] => path.slice(root.length).split(sep);
  let folder = root;
  // Links may lead in a circle; Linux gives up after 40.
  let links = 40;
  for (let ahead = namesOf(resolve(file)); ahead.length > 0; ) {
    const [name = '', ...others] = ahead;
    steps.push([folder, name]);
    const target = linkAt(join(folder, name));
    if (target !== undefined && links-- > 0) {
      ahead = [...namesOf(resolve(folder, target)), ...others];
      folder = root;
    } else {
      ahead = others;
      folder = join(folder, name);
    }
  }
  return steps;
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/**
 * A watcher stays with the folder that it was made for: one that is made anew under the same name needs another.
 * Undefined for a folder that is not there, or not to be reached.
 */
function identityOf(folder: string): string | undefined {
  try {
    // An inode's number is soon used again, so its birth belongs to it.
    const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true });
    return `${dev} ${ino} ${birthtimeNs}`;
  } catch {
    return undefined;
  }
}

/** Undefined for a folder that is gone since, or that may not be watched. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, { persistent: false }, (_, name) => onEvent(name)).on('error', () => {});
  } catch {
    return undefined;
  }
}
