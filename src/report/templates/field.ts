/** A field of the view, as templates may use it. */
export interface Field {
  /** A colour is `#rrggbb`; a link is the only text that may begin an `href`. */
  readonly kind: 'text' | 'colour' | 'link' | 'number' | 'boolean' | 'list' | 'object';
  readonly nullable: boolean;
  readonly doc: string;
  /** All that a text may be, where that is known. */
  readonly words?: readonly string[];
  /** Of a list. */
  readonly item?: Field;
  /** Of an object. */
  readonly fields?: Fields;
}

export type Fields = Readonly<Record<string, Field>>;
