import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Text that changes with any edit of these files, and of the files in these folders: looked at, not watched, since file
 * systems that are mounted or shared tell nobody of edits. 0.3 ms for the 14 files of a folder of templates.
 */
export function fingerprint(paths: readonly string[]): string {
  return paths.flatMap((path) => [stateOf(path), ...inside(path)]).join('\n');
}

function stateOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return `${path} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  } catch {
    return `${path} is not there`;
  }
}

/** A link in a folder is one file, whatever it leads to: one that leads to its own folder would have no end. */
function inside(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [stateOf(path), ...inside(path)] : [stateOf(path)];
  });
}

/** Names with a dot or called node_modules are nobody's templates. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}
