/** The largest answer that is read, decoded: 194 kB of gzip can hold 200 MB, and fetch has no limit of its own. */
export const largestBody = 5 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The decoded body as text. @throws BodyTooLarge as soon as `limit` bytes are passed. */
export async function readBody(response: Response, limit = largestBody): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      const error = new BodyTooLarge(`the answer is larger than ${limit} bytes`);
      await reader.cancel(error);
      throw error;
    }
    text += decoder.decode(value, { stream: true });
  }
}
