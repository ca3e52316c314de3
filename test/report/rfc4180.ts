/** The records of a file that keeps to RFC 4180, section 2, to the letter; throws where it does not. */
export function parseCsv(file: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  const end = /,|\r\n/y;
  for (let at = 0; at < file.length; at = end.lastIndex) {
    cell.lastIndex = at;
    const [, quoted, plain = ''] = cell.exec(file) ?? [];
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    end.lastIndex = cell.lastIndex;
    const [delimiter] = end.exec(file) ?? [];
    if (delimiter === undefined) throw new Error(`no cell ends at ${cell.lastIndex}: ${file.slice(at, at + 80)}`);
    if (delimiter !== ',' && end.lastIndex < file.length) records.push([]);
  }
  return records;
}
