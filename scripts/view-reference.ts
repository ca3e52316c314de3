/** What templates may read: the type `View`, as `src/report/templates/view-fields.ts` for the check and as a page for people. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Brand } from '../src/report/brand.ts';
import { presentDigest } from '../src/report/present.ts';
import type { Field, Fields } from '../src/report/templates/field.ts';
import { typical } from '../test/report/fixtures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @throws Error where the view has something that a template could not show */
export function readViewFields(): Fields {
  const path = `${root}src/report/view.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const view = file?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'View');
  if (!view) throw new Error(`${path} declares no interface View`);
  return fieldsOf(checker.getTypeAtLocation(view), checker);
}

function fieldsOf(type: ts.Type, checker: ts.TypeChecker): Fields {
  return Object.fromEntries(
    checker.getPropertiesOfType(type).map((property) => [property.name, propertyField(property, checker)]),
  );
}

function propertyField(property: ts.Symbol, checker: ts.TypeChecker): Field {
  const field = fieldOf(checker.getTypeOfSymbol(property), checker);
  const own = docOf(property, checker);
  const described = own === '' ? field : { ...field, doc: own };
  return field.kind === 'text' ? { ...described, kind: textKind(property) } : described;
}

/** Kinds of text that may stand where other text may not; their types are all `string`. */
function textKind({ name, declarations = [] }: ts.Symbol): Field['kind'] {
  const of = declarations[0]?.parent;
  if (of && ts.isInterfaceDeclaration(of) && of.name.text === 'Palette') return 'colour';
  return name === 'url' || name === 'src' ? 'link' : 'text';
}

function fieldOf(whole: ts.Type, checker: ts.TypeChecker): Field {
  const type = checker.getNonNullableType(whole);
  const nullable = type !== whole;
  const doc = docOf(type.aliasSymbol ?? type.symbol, checker);
  if (type.flags & ts.TypeFlags.StringLike) return { kind: 'text', nullable, doc: '' };
  if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number', nullable, doc: '' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean', nullable, doc: '' };
  if (type.isUnion() && type.types.every((one) => one.isStringLiteral())) {
    return { kind: 'text', nullable, doc, words: type.types.map((one) => (one as ts.StringLiteralType).value) };
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return { kind: 'list', nullable, doc: '', item: fieldOf(item, checker) };
  }
  if (type.flags & ts.TypeFlags.Object) return { kind: 'object', nullable, doc, fields: fieldsOf(type, checker) };
  throw new Error(`the view has a ${checker.typeToString(whole)}, which no template could show`);
}

function docOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string {
  // Of the language's own types nobody needs to be told.
  const ours = symbol?.declarations?.some((one) => !one.getSourceFile().isDeclarationFile);
  return ours && symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ') : '';
}

export function viewFieldsModule(): string {
  return `// Generated from src/report/view.ts by scripts/generate.ts; do not edit.
import type { Fields } from './field.ts';

export const viewFields: Fields = ${JSON.stringify(readViewFields(), null, 1)};
`;
}

/** Of the examples. */
const brand: Brand = {
  name: 'Acme',
  color: '#0b6e5f',
  logo: { content: new Uint8Array(), type: 'image/png', width: 160, height: 40 },
  footer: ['Acme Ltd, 1 Market Street, London'],
};
const shownLength = 90;

/** The page that lists what templates may read. */
export function templatesReference(): string {
  const fields = readViewFields();
  const view = presentDigest(typical, { locale: 'en-GB', brand, unsubscribeUrl: 'mailto:pulse@example.com' });
  return `# Reference of the mail’s fields

Generated from \`src/report/view.ts\` by \`npm run generate\`. [Templates](templates.md) explains how to use it.

All words and numbers are chosen already, in the recipient’s language: a template says where they stand. What has nothing to say is
null or empty, prints nothing, and is asked for with \`{{#if …}}\`. Of the kinds, a *colour* is \`#rrggbb\`, and a *link* is the only text that may
begin an \`href\` or a \`src\`.
${tables('', '', fields, view).join('')}`;
}

/** The table of an object's fields, and those of the objects and lists within it. */
function tables(heading: string, path: string, fields: Fields, example: unknown): string[] {
  const names = Object.keys(fields);
  const at = (name: string): unknown => (example as Record<string, unknown> | null | undefined)?.[name];
  const rows = names.map((name) => {
    const field = fields[name] as Field;
    return `| \`${name}\` | ${kindWords(field)} | ${cell(field.doc)} | ${cell(exampleOf(field, at(name)))} |\n`;
  });
  const below = names.flatMap((name) => {
    const field = fields[name] as Field;
    const inner = path === '' ? name : `${path}.${name}`;
    if (field.fields) return tables(`\`${inner}\``, inner, field.fields, at(name));
    if (field.item?.fields) {
      const items = at(name) as readonly unknown[] | undefined;
      return tables(`each of \`${inner}\``, `${inner}[]`, field.item.fields, items?.[0]);
    }
    return [];
  });
  const title = heading === '' ? 'The mail' : heading;
  return [
    `\n## ${title}\n\n| field | kind | what it says | such as |\n| --- | --- | --- | --- |\n${rows.join('')}`,
    ...below,
  ];
}

function kindWords({ kind, nullable, item, words }: Field): string {
  const named = words ? words.map((word) => `\`${word}\``).join(', ') : kind;
  const whole = item ? `list of ${item.fields ? 'objects' : `${item.kind}s`}` : named;
  return nullable ? `${whole}, or null` : whole;
}

function exampleOf({ kind, item }: Field, value: unknown): string {
  const shown = Array.isArray(value) && item?.kind !== 'object' ? value[0] : value;
  if (shown === null || shown === undefined || typeof shown === 'object') return '';
  if (kind !== 'text' && kind !== 'list') return `\`${shown}\``;
  const text = String(shown);
  return `“${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}”`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
