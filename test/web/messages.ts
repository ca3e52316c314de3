/** A message as it might lie in a store, written by hand. */
export function messageWith({
  html = '<html><head><title>t</title></head><body><p>Good morning</p></body></html>',
  text = 'Good morning',
  subject = 'Response rate 20.1%',
  headers = [],
  parts = [],
}: {
  readonly html?: string;
  readonly text?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly parts?: readonly string[];
} = {}): Uint8Array {
  const lines = [
    'From: Campaign Pulse <pulse@example.com>',
    'To: ann@example.com',
    `Subject: ${subject}`,
    'Date: Mon, 23 Nov 2026 08:00:00 +0000',
    'Message-ID: <one@example.com>',
    'MIME-Version: 1.0',
    ...headers,
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    'Content-Type: multipart/alternative; boundary="y"',
    '',
    ...(text === '' ? [] : ['--y', 'Content-Type: text/plain; charset=utf-8', '', text]),
    ...(html === '' ? [] : ['--y', 'Content-Type: text/html; charset=utf-8', '', html]),
    '--y--',
    ...parts.flatMap((part) => ['--x', part]),
    '--x--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** A red dot, one pixel wide. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

export const picturePart = [
  'Content-Type: image/png; name="dot.png"',
  'Content-Transfer-Encoding: base64',
  'Content-ID: <dot@campaign-pulse>',
  'Content-Disposition: inline; filename="dot.png"',
  '',
  dot,
].join('\r\n');

export const table = 'Campaign,Response\r\nOne,20.1\r\n';

export const tablePart = [
  'Content-Type: text/csv; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename="../../weekly.csv"',
  '',
  Buffer.from(table).toString('base64'),
].join('\r\n');
