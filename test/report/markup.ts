import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** All of a document but its text: elements, attributes with their values, comments, in order and nesting. */
export function skeleton(html: string): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (node.nodeName === '#comment' && 'data' in node) lines.push(`${depth} comment ${node.data}`);
    if ('attrs' in node) {
      const attributes = node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
      lines.push(`${depth} ${node.nodeName} ${attributes.join(' ')}`);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(parse(html), 0);
  return lines.join('\n');
}

/** What a reader can come by: every text, label and link, each on its own line. */
export function readableText(html: string): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === 'style') return;
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (name === 'aria-label' || name === 'href') texts.push(value);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return texts.join('\n');
}

const voids = new Set(['meta', 'br', 'img', 'link', 'hr', 'input']);

/**
 * The first tag that is closed out of turn, or never, as Outlook reads the document or as all others do; null where
 * there is none. A parser would mend what Outlook does not.
 */
export function unbalanced(html: string, reader: 'outlook' | 'others'): string | null {
  const shown =
    reader === 'outlook'
      ? html
          .replaceAll(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
          .replaceAll(/<!--\[if [^\]]*\]>|<!\[endif\]-->/g, '')
      : html.replaceAll(/<!--\[if !mso\]><!-->|<!--<!\[endif\]-->/g, '').replaceAll(/<!--[\s\S]*?-->/g, '');
  const open: string[] = [];
  for (const [tag, slash, name = '', rest = ''] of shown.matchAll(/<(\/?)([a-z][a-z0-9:]*)([^>]*)>/gi)) {
    if (voids.has(name) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}
