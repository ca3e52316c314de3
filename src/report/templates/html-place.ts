/** Between which characters of an HTML text an expression stands, found by reading all that is before it. */
export interface HtmlPlace {
  readonly in:
    | 'text'
    | 'tag name'
    | 'tag'
    | 'attribute name'
    | 'unquoted value'
    | 'quoted value'
    | 'raw text'
    | 'comment';
  /** In lower case; `/td` for an end tag. */
  readonly tag: string;
  readonly attribute: string;
  readonly quote: string;
  /** Of the attribute, so far. */
  readonly value: string;
}

export const beginning: HtmlPlace = { in: 'text', tag: '', attribute: '', quote: '', value: '' };

/** Elements whose content is no HTML. */
const rawTags = new Set(['style', 'script', 'mj-style']);

/** What is told of a text as it is read, with where it begins in that text. */
export interface HtmlListener {
  /** An attribute whose value is complete. */
  attribute(place: HtmlPlace, at: number): void;
  /** Content of an element that holds no HTML, such as a style sheet. */
  rawText(tag: string, text: string, at: number): void;
}

/** The place after `html`, where `from` was the place before. */
export function placeAfter(from: HtmlPlace, html: string, listener: HtmlListener): HtmlPlace {
  let place = from;
  let at = 0;

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [taken = ''] = pattern.exec(html) ?? [];
    at += taken.length;
    return taken;
  };
  /** Up to and with `end`, or all there is. */
  const takePast = (end: string): boolean => {
    const found = html.indexOf(end, at);
    at = found < 0 ? html.length : found + end.length;
    return found >= 0;
  };
  const closeTag = (): void => {
    at++;
    place = rawTags.has(place.tag) ? { ...beginning, in: 'raw text', tag: place.tag } : beginning;
  };

  const step: Record<HtmlPlace['in'], () => void> = {
    text() {
      if (!takePast('<')) return;
      if (take(/!--\[if [^\]>]*\]>(?:<!-->)?/y)) return; // Outlook reads on, so what follows is HTML.
      if (take(/!-->/y)) return;
      if (take(/!--/y)) place = { ...beginning, in: 'comment' };
      else if (take(/!/y)) takePast('>');
      else if (at === html.length || /[a-z/]/i.test(html.charAt(at))) {
        place = { ...beginning, in: 'tag name' };
      }
    },
    comment() {
      if (takePast('-->')) place = beginning;
    },
    'raw text'() {
      const begun = at;
      const end = html.slice(at).search(new RegExp(`</${place.tag}`, 'i'));
      at = end < 0 ? html.length : at + end;
      listener.rawText(place.tag, html.slice(begun, at), begun);
      if (end >= 0) place = beginning;
    },
    'tag name'() {
      const tag = place.tag + take(/\/?[^\s/>]*/y).toLowerCase();
      place = { ...beginning, in: at < html.length ? 'tag' : 'tag name', tag };
    },
    tag() {
      take(/[\s/]*/y);
      if (html.charAt(at) === '>') closeTag();
      else if (at < html.length) place = { ...beginning, in: 'attribute name', tag: place.tag };
    },
    'attribute name'() {
      const attribute = place.attribute + take(/[^\s=/>]+/y).toLowerCase();
      if (take(/\s*=\s*/y)) place = { ...place, in: 'unquoted value', attribute };
      else if (at < html.length) place = { ...beginning, in: 'tag', tag: place.tag };
      else place = { ...place, attribute };
    },
    'unquoted value'() {
      const quote = place.value === '' ? take(/["']/y) : '';
      if (quote !== '') {
        place = { ...place, in: 'quoted value', quote };
        return;
      }
      const begun = at;
      place = { ...place, value: place.value + take(/[^\s>]*/y) };
      if (at === html.length) return;
      listener.attribute(place, begun);
      place = { ...beginning, in: 'tag', tag: place.tag };
    },
    'quoted value'() {
      const begun = at;
      const closed = takePast(place.quote);
      place = { ...place, value: place.value + html.slice(begun, closed ? at - 1 : at) };
      if (!closed) return;
      listener.attribute(place, begun);
      place = { ...beginning, in: 'tag', tag: place.tag };
    },
  };

  while (at < html.length) step[place.in]();
  return place;
}

/** Whether an expression would stand in the same place; what a value holds already is not compared. */
export function samePlace(a: HtmlPlace, b: HtmlPlace): boolean {
  return a.in === b.in && a.tag === b.tag && a.attribute === b.attribute && a.quote === b.quote;
}
