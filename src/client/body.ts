/** The largest answer that is read, decoded: 194 kB of gzip can hold 200 MB, and fetch has no limit of its own. */
export const largestBody = 5 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The decoded body as text. @throws BodyTooLarge as soon as `limit` bytes are passed. */
export async function readBody(response: Response, limit = largestBody): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new BodyTooLarge(`the answer is larger than ${limit} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
