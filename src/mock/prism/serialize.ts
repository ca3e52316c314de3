/** A body as it is sent. The same object is the same text: the world's bodies stay what they are. */
export type Serialize = (body: unknown, contentType: string | undefined) => string | Promise<string>;

export function rememberingTexts(): Serialize {
  const texts = new WeakMap<object, string>();
  return (body, contentType) => {
    if (contentType !== 'application/json') return serializedByPrism(body, contentType);
    if (typeof body !== 'object' || body === null) return JSON.stringify(body) ?? '';
    let text = texts.get(body);
    if (text === undefined) {
      text = JSON.stringify(body);
      texts.set(body, text);
    }
    return text;
  };
}

/** Loaded for what is not plain JSON, as it brings a writer of XML. */
async function serializedByPrism(body: unknown, contentType: string | undefined): Promise<string> {
  const { serialize } = await import('@stoplight/prism-http-server/dist/serialize.js');
  return String(serialize(body, contentType) ?? '');
}
