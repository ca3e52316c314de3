/**
 * Text from elsewhere as one harmless line for terminals, logs and the store: without control and format characters
 * (escape sequences and bidirectional overrides among them), cut at `limit` UTF-16 units.
 */
export function oneLine(text: string, limit = 300): string {
  // What is far beyond the limit is not worth scanning.
  const line = text
    .slice(0, limit * 8)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.slice(0, limit).toWellFormed();
}
