/** ISO 8601 with a zone, or a date, which is midnight UTC; undefined for any other text, and for days that no month has. */
export function instantFrom(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d))?$/.test(text)) return undefined;
  const [date = ''] = text.split('T');
  const midnight = new Date(date);
  const instant = new Date(text);
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  return exists && !Number.isNaN(instant.getTime()) ? instant : undefined;
}
