import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BodyTooLarge, readBody } from '../../src/client/body.ts';

function inPieces(bytes: Uint8Array, size: number): Response {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return new Response(ReadableStream.from(pieces));
}

describe('readBody', () => {
  test('reads the same text wherever the network cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const wellFormed = text.toWellFormed().replace(/^\uFEFF/, '');
        expect(await readBody(inPieces(new TextEncoder().encode(wellFormed), size))).toBe(wellFormed);
      }),
    );
  });

  test('takes exactly the limit, and not one byte more', async () => {
    expect(await readBody(inPieces(Buffer.from('12345'), 2), 5)).toBe('12345');
    await expect(readBody(inPieces(Buffer.from('123456'), 2), 5)).rejects.toThrow(BodyTooLarge);
  });

  test('counts bytes, not characters', async () => {
    await expect(readBody(inPieces(Buffer.from('ééé'), 2), 5)).rejects.toThrow('larger than 5 bytes');
  });

  test('stops the source as soon as the limit is passed', async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.alloc(10)),
      cancel: () => {
        cancelled = true;
      },
    });
    await expect(readBody(new Response(endless), 25)).rejects.toThrow(BodyTooLarge);
    expect(cancelled).toBe(true);
  });

  test('gives an empty text for no body', async () => {
    expect(await readBody(new Response(null))).toBe('');
  });
});
