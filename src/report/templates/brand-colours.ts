/** Style sheets say `var(--accent-on-dark)`, which no mail program knows, for `brand.accentOnDark` of the view. */
export function inBrandColours(source: string): string {
  return source.replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const field = name.replaceAll(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
    return `{{@root.brand.${field}}}`;
  });
}
