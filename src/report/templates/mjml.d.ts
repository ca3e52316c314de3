/** What is used of mjml, which comes without types. */
declare module 'mjml' {
  export interface MjmlOptions {
    readonly ignoreIncludes: boolean;
    readonly validationLevel: 'strict' | 'soft' | 'skip';
    readonly fonts: Record<string, string>;
    readonly minify: boolean;
    readonly keepComments: boolean;
  }
  export interface MjmlError {
    readonly line: number;
    readonly tagName: string;
    readonly message: string;
  }
  export default function mjml2html(
    source: string,
    options: MjmlOptions,
  ): Promise<{ html: string; errors: readonly MjmlError[] }>;
}
