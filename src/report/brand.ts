/** Whose mails these are. */
export interface Brand {
  /** Said in place of the logo where pictures are off. */
  readonly name: string | null;
  /** `#rrggbb`. */
  readonly color: string;
  readonly logo: Logo | null;
  readonly footer: readonly string[];
}

export interface Logo {
  readonly content: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif';
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Nobody's in particular. */
export const plainBrand: Brand = { name: null, color: '#0b6e5f', logo: null, footer: [] };

/** Content-ID of the logo within a mail (RFC 2392). */
export const logoId = 'logo@campaign-pulse';

/** `#rrggbb`, as `mix` writes it: what a template may put into a style. */
export type Colour = `#${string}`;

/** The shades of a brand's colour that the mail is painted with; `OnDark` in dark mode. */
export interface Palette {
  /** As configured, which may be hard to read as text. */
  readonly color: Colour;
  /** Of text and full bars. */
  readonly accent: Colour;
  /** The same in dark mode. */
  readonly accentOnDark: Colour;
  /** Of bars that stand back. */
  readonly soft: Colour;
  /** The same in dark mode. */
  readonly softOnDark: Colour;
}

/** The grounds on which text is hardest to read: the page around the sheet, and the cards of dark mode (style.css). */
const lightGround = '#f2f4f1';
const darkGround = '#242c33';

/** WCAG 2.2, 1.4.3 (AA), and a little for rounding. */
const readable = 4.55;

export function paletteOf(color: string): Palette {
  const accent = untilReadable(color, '#000000', lightGround);
  const accentOnDark = untilReadable(color, '#ffffff', darkGround);
  return {
    color: mix(color, color, 0),
    accent,
    accentOnDark,
    soft: mix(accent, '#ffffff', 0.5),
    softOnDark: mix(accentOnDark, darkGround, 0.5),
  };
}

/** The shade nearest to `color` on its way to `end` that can be read on `ground`. */
function untilReadable(color: string, end: Colour, ground: Colour): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mix(color, end, share);
    if (contrast(shade, ground) >= readable) return shade;
  }
  return end;
}

function mix(from: string, to: string, share: number): Colour {
  const target = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((target[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
