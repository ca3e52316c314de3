import { piecesOf } from './pieces.ts';

export interface Element {
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of a style sheet, and of what else holds nothing but text. */
  readonly text: string;
}

/** All elements, in their order. Those that only Outlook reads stand in comments, and are none. */
export function elementsOf(html: string): readonly Element[] {
  const pieces = piecesOf(html);
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'start') return [];
    const next = pieces[at + 1];
    const text = next?.kind === 'text' && next.within === piece.name ? next.text : '';
    return [{ name: piece.name, attributes: piece.attributes, text }];
  });
}

/** The HTML with what it says to Outlook alone, which every other program takes for comments. */
export function withOutlooks(html: string): string {
  return html.replaceAll(/<!--\[if [^\]<>]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi, '');
}
