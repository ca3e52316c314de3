/** What templates may read: the type `View`, as `src/report/templates/view-fields.ts` for the check and as a page for people. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Brand } from '../src/report/brand.ts';
import { tableName } from '../src/report/csv.ts';
import type { Digest } from '../src/report/digest.ts';
import { presentDigest } from '../src/report/present.ts';
import type { Field, Fields } from '../src/report/templates/field.ts';
import { trending } from '../test/report/trends.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @throws Error where the view has something that a template could not show */
export function readViewFields(): Fields {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([`${root}src/report/view.ts`], options);
  const types: Types = {
    checker: program.getTypeChecker(),
    colour: exportedType(program, 'src/report/brand.ts', 'Colour'),
    link: exportedType(program, 'src/report/link.ts', 'Link'),
  };
  return fieldsOf(exportedType(program, 'src/report/view.ts', 'View'), types);
}

interface Types {
  readonly checker: ts.TypeChecker;
  /** Of texts that may stand where other texts may not. */
  readonly colour: ts.Type;
  readonly link: ts.Type;
}

function exportedType(program: ts.Program, path: string, name: string): ts.Type {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${root}${path}`);
  const module = file && checker.getSymbolAtLocation(file);
  const type = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!type) throw new Error(`${path} exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol(type);
}

function fieldsOf(type: ts.Type, types: Types): Fields {
  return Object.fromEntries(
    types.checker.getPropertiesOfType(type).map((property) => [property.name, propertyField(property, types)]),
  );
}

function propertyField(property: ts.Symbol, types: Types): Field {
  const field = fieldOf(types.checker.getTypeOfSymbol(property), types);
  const own = docOf(property, types.checker);
  return own === '' ? field : { ...field, doc: own };
}

function fieldOf(whole: ts.Type, types: Types): Field {
  const { checker } = types;
  const type = checker.getNonNullableType(whole);
  const nullable = type !== whole;
  const doc = docOf(type.aliasSymbol ?? type.symbol, checker);
  const choices = type.isUnion() ? type.types : [type];
  if (choices.every((one) => one.isStringLiteral())) {
    return { kind: 'text', nullable, doc, words: choices.map((one) => (one as ts.StringLiteralType).value) };
  }
  if (choices.every((one) => one.flags & ts.TypeFlags.StringLike)) {
    return { kind: textKind(type, types), nullable, doc: '' };
  }
  if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number', nullable, doc: '' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean', nullable, doc: '' };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return { kind: 'list', nullable, doc: '', item: fieldOf(item, types) };
  }
  if (type.flags & ts.TypeFlags.Object) return { kind: 'object', nullable, doc, fields: fieldsOf(type, types) };
  throw new Error(`the view has a ${checker.typeToString(whole)}, which no template could show`);
}

function textKind(type: ts.Type, { checker, colour, link }: Types): Field['kind'] {
  if (checker.isTypeAssignableTo(type, colour)) return 'colour';
  return checker.isTypeAssignableTo(type, link) ? 'link' : 'text';
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

/** Of the examples: a usual Monday on which every field has something to say. */
const digest: Digest = {
  ...trending,
  findings: trending.findings.map((finding) => ({ ...finding, grade: 'early' })),
  campaigns: trending.campaigns.map((row) => ({ ...row, rank: { best: 2, worst: 5 } })),
  ruleErrors: [
    {
      rule: 'slow-answers',
      campaignId: 'c_106',
      campaignName: 'Nordic SaaS, heads of sales',
      message: 'division by zero',
    },
  ],
  counts: { ...trending.counts, ranked: 8, ruleErrors: 8 },
};
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
  const view = presentDigest(digest, {
    locale: 'en-GB',
    brand,
    chart: true,
    table: tableName(digest),
    unsubscribeUrl: 'mailto:pulse@example.com',
  });
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
