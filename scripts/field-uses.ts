/**
 * Finds what of ours reads which field of the API's answers: the rules, by their expressions, and the lines of code and
 * the fields of the view that templates show, in parsed TypeScript. `contract diff` says by it what a change of the
 * document breaks.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type Variable, variableAt } from '../src/insights/language/variables.ts';
import { noTotals } from '../src/insights/rates.ts';
import { compiledRules } from '../src/insights/rules/compiled-rules.ts';
import type { Rule } from '../src/insights/rules/rule.ts';
import { type Answers, Tracer } from './trace.ts';
import { deepOrigins, dependingOn, isList, made, nothing, type Value } from './trace-values.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose code is followed. */
const followed = /^src\/(insights|report|collect|run|client)\//;

interface Use {
  readonly rules: Set<string>;
  readonly lines: Set<string>;
}

export interface FieldUses {
  /** `Component.field` → the rules and lines (`path:line`) that read it. */
  readonly readBy: Readonly<Record<string, { readonly rules: readonly string[]; readonly lines: readonly string[] }>>;
  /** Rule → where it stands, in the order of the rules. */
  readonly ruleLines: Readonly<Record<string, string>>;
  /** Path in the view, with `*` for any item → the fields that what it shows is made of. */
  readonly shownBy: Readonly<Record<string, readonly string[]>>;
  /** `GET /campaigns`, `status 404`, `header retry-after` → the lines of the client that count on it. */
  readonly countedOn: Readonly<Record<string, readonly string[]>>;
}

export function findFieldUses(): FieldUses {
  const program = programOf();
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter((file) => followed.test(pathOf(file)));
  const uses = new Map<string, Use>();
  const useOf = (field: string): Use => {
    const use = uses.get(field) ?? { rules: new Set(), lines: new Set() };
    uses.set(field, use);
    return use;
  };
  const read = (field: string, node: ts.Node): void => {
    useOf(field).lines.add(lineOf(node));
  };
  const readByRules = compiledRules().map((rule) => ({ rule: rule.id, fields: fieldsReadBy(rule) }));
  for (const { rule, fields } of readByRules) for (const field of fields) useOf(field).rules.add(rule);

  const schemas = schemasIn(file(program, 'src/spec/types.ts'));
  const answers = answersOf(schemas, checker);
  // Rules are texts in a language of their own: what they say of a campaign is made of all that any of them reads, and
  // its id, which mutes name.
  const evaluateRule = functionIn(program, 'src/insights/rules/evaluate.ts', 'evaluateRule');
  const said = made(['Campaign.id', ...readByRules.flatMap(({ fields }) => fields)]);
  const tracer = new Tracer(
    checker,
    answers,
    (one) => followed.test(pathOf(one)),
    new Map([[evaluateRule, said]]),
    read,
  );
  const digest = tracer.call(functionIn(program, 'src/run/compose-slot.ts', 'composeSlot'));
  const view = tracer.call(functionIn(program, 'src/report/present.ts', 'presentDigest'), [digest]);
  tracer.call(functionIn(program, 'src/collect/selection.ts', 'selectCampaigns'));
  // Its parameter is typed as unknown, since anything may come with an error.
  tracer.call(functionIn(program, 'src/client/client.ts', 'errorText'), [{ ...nothing, answers: new Set(['Error']) }]);
  for (const one of ours) readsByType(one, checker, read);

  return {
    readBy: sorted(
      [...uses].map(([field, { rules, lines }]) => [field, { rules: [...rules], lines: [...lines].toSorted(byLine) }]),
    ),
    ruleLines: Object.fromEntries(ruleLinesIn(file(program, 'src/insights/rules/built-in-rules.ts'))),
    shownBy: sorted(shown(view)),
    countedOn: sorted(
      ours.filter((one) => pathOf(one).startsWith('src/client/')).flatMap((one) => countedOnIn(one, checker)),
    ),
  };
}

export function fieldUsesModule(): string {
  const { readBy, ruleLines, shownBy, countedOn } = findFieldUses();
  const json = (value: unknown): string => JSON.stringify(value, null, 1);
  return `// Generated from src/ by scripts/generate.ts; do not edit.

type Table<Value> = Readonly<Record<string, Value>>;

/** \`Component.field\` of openapi.yaml → the rules and lines that read it. */
export const readBy: Table<{ readonly rules: readonly string[]; readonly lines: readonly string[] }> = ${json(readBy)};

/** Rule → where it stands, in the order of the rules. */
export const ruleLines: Table<string> = ${json(ruleLines)};

/** Path in the view, with \`*\` for any item → the fields that what it shows is made of. */
export const shownBy: Table<readonly string[]> = ${json(shownBy)};

/** Operation, status or header → the lines of the client that count on it. */
export const countedOn: Table<readonly string[]> = ${json(countedOn)};
`;
}

function programOf(): ts.Program {
  const path = `${root}tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = [
    'run/compose-slot.ts',
    'run/run-slot.ts',
    'report/present.ts',
    'collect/collect.ts',
    'client/client.ts',
  ];
  return ts.createProgram(
    names.map((name) => `${root}src/${name}`),
    options,
  );
}

function pathOf(file: ts.SourceFile): string {
  return relative(root, file.fileName).replaceAll('\\', '/');
}

function lineOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${pathOf(source)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function file(program: ts.Program, path: string): ts.SourceFile {
  const found = program.getSourceFile(`${root}${path}`);
  if (!found) throw new Error(`${path} is not there any more; mend scripts/field-uses.ts`);
  return found;
}

function functionIn(program: ts.Program, path: string, name: string): ts.FunctionDeclaration {
  const found = file(program, path).statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
  if (found && ts.isFunctionDeclaration(found)) return found;
  throw new Error(`${path} has no function ${name} any more; mend scripts/field-uses.ts`);
}

/** The generated types of `components.schemas`. */
function schemasIn(types: ts.SourceFile): ReadonlyMap<string, ts.TypeNode> {
  const components = types.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'components');
  const members = components && ts.isInterfaceDeclaration(components) ? membersOf(components) : new Map();
  const schemas = members.get('schemas');
  return schemas && ts.isTypeLiteralNode(schemas) ? membersOf(schemas) : new Map();
}

function membersOf({ members }: ts.InterfaceDeclaration | ts.TypeLiteralNode): ReadonlyMap<string, ts.TypeNode> {
  return new Map(
    members.flatMap((member): [string, ts.TypeNode][] =>
      ts.isPropertySignature(member) && member.type ? [[textOf(member.name), member.type]] : [],
    ),
  );
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

/** `Y` of `components["schemas"]["Y"]`. */
function componentIn(type: ts.TypeNode): string | null {
  if (!ts.isIndexedAccessTypeNode(type) || !/^components\[['"]schemas['"]\]$/.test(type.objectType.getText()))
    return null;
  return type.indexType.getText().slice(1, -1);
}

/** Schemas are named by their component, those within one by the way there: `Error.details[]`. */
function answersOf(schemas: ReadonlyMap<string, ts.TypeNode>, checker: ts.TypeChecker): Answers {
  const inner = new Map(schemas);
  /** The name under which a type can be asked on; null for a plain one. */
  const name = (type: ts.TypeNode, way: string): string | null => {
    const component = componentIn(type);
    const node = component === null ? type : (schemas.get(component) ?? type);
    if (!ts.isTypeLiteralNode(node) && !listItem(node)) return null;
    if (component !== null) return component;
    inner.set(way, node);
    return way;
  };
  return {
    named(type) {
      if (!ts.isTypeReferenceNode(type)) return null;
      const found = checker.getSymbolAtLocation(type.typeName);
      const alias = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      const declared = alias?.declarations?.find(ts.isTypeAliasDeclaration);
      const component =
        declared && pathOf(declared.getSourceFile()) === 'src/spec/api.ts' ? componentIn(declared.type) : null;
      return component;
    },
    field(schema, field) {
      const node = inner.get(schema);
      const type = node && ts.isTypeLiteralNode(node) ? membersOf(node).get(field) : undefined;
      const way = `${schema}.${field}`;
      return type ? { field: way.replaceAll('[]', ''), schema: name(type, way) } : null;
    },
    item(schema) {
      const node = inner.get(schema);
      const item = node && listItem(node);
      return item ? name(item, `${schema}[]`) : undefined;
    },
  };
}

function listItem(type: ts.TypeNode): ts.TypeNode | undefined {
  const list = ts.isTypeOperatorNode(type) ? type.type : type;
  return ts.isArrayTypeNode(list) ? list.elementType : undefined;
}

/** Reads of what the type checker knows to be a field of a schema, wherever they stand. */
function readsByType(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  read: (field: string, node: ts.Node) => void,
): void {
  const visit = (node: ts.Node): void => {
    const symbol = ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)
        ? checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText())
        : undefined;
    for (const declaration of symbol?.declarations ?? []) {
      const field = fieldOf(declaration);
      if (field !== null) read(field, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function fieldOf(declaration: ts.Declaration): string | null {
  if (pathOf(declaration.getSourceFile()) !== 'src/spec/types.ts') return null;
  const names: string[] = [];
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    if (ts.isPropertySignature(node)) names.unshift(textOf(node.name));
    if (ts.isInterfaceDeclaration(node)) names.unshift(node.name.text);
  }
  const [components, schemas, ...way] = names;
  return components === 'components' && schemas === 'schemas' && way.length > 1 ? way.join('.') : null;
}

function fieldsReadBy({ when, unless, sample, adviceReads }: Rule): readonly string[] {
  const variables = [
    ...[when, unless, sample].flatMap((condition) => condition?.reads ?? []),
    ...adviceReads.flatMap((path) => variableAt.get(path) ?? []),
  ];
  return variables.flatMap(fieldsBehind);
}

/** A campaign is compared with the rest of its team, which is known only where all totals are. */
function fieldsBehind({ fields, chance }: Variable): readonly string[] {
  if (chance?.of !== 'team') return fields;
  return Object.keys(noTotals).flatMap((total) => [`TeamSummary.${total}`, `CampaignMetrics.${total}`]);
}

function ruleLinesIn(source: ts.SourceFile): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'id' && ts.isStringLiteral(node.initializer)) {
      found.push([node.initializer.text, lineOf(node)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Strings and numbers of the view, by their path. */
function shown(view: Value): [string, readonly string[]][] {
  const leaves: [string, readonly string[]][] = [];
  const visit = (value: Value, path: string): void => {
    for (const [name, field] of value.fields ?? [])
      visit(dependingOn(field, value.origins), path === '' ? name : `${path}/${name}`);
    for (const item of value.items ?? (value.item ? [value.item.value] : [])) visit(item, `${path}/*`);
    const isLeaf = value.fields === null && !isList(value);
    if (isLeaf && value.origins.size > 0) leaves.push([path, deepOrigins(value)]);
  };
  visit(view, '');
  const byPath = new Map<string, Set<string>>();
  for (const [path, fields] of leaves) byPath.set(path, new Set([...(byPath.get(path) ?? []), ...fields]));
  return [...byPath].map(([path, fields]) => [path, [...fields].toSorted()]);
}

/** Operations that are called, statuses that are compared with, headers that are asked for. */
function countedOnIn(source: ts.SourceFile, checker: ts.TypeChecker): [string, readonly string[]][] {
  const found = new Map<string, Set<string>>();
  const count = (key: string, node: ts.Node): void => {
    found.set(key, (found.get(key) ?? new Set()).add(lineOf(node)));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      const { name, expression } = node.expression;
      const type = first && checker.getTypeAtLocation(first);
      if (type?.isStringLiteral()) {
        const holder = checker.typeToString(checker.getTypeAtLocation(expression));
        if (type.value.startsWith('/') && /^[A-Z]+$/.test(name.text)) count(`${name.text} ${type.value}`, node);
        if (name.text === 'get' && holder === 'Headers') count(`header ${type.value.toLowerCase()}`, node);
      }
    }
    const compared = ts.isBinaryExpression(node) && /(^|\.)status$/.test(node.left.getText()) ? node : null;
    if (compared && /^[1-5]\d\d$/.test(compared.right.getText())) {
      const { kind } = compared.operatorToken;
      const equals =
        kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
      if (equals) count(`status ${compared.right.getText()}`, node);
      else if (kind === ts.SyntaxKind.GreaterThanEqualsToken)
        count(`status ${compared.right.getText().charAt(0)}XX`, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map(([key, lines]) => [key, [...lines]]);
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const merged = new Map<string, Value>();
  for (const [key, value] of entries) {
    const there = merged.get(key);
    merged.set(key, Array.isArray(there) && Array.isArray(value) ? ([...there, ...value] as Value) : value);
  }
  return Object.fromEntries([...merged].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function byLine(a: string, b: string): number {
  const [[file, line], [other, otherLine]] = [a.split(':'), b.split(':')];
  return file === other ? Number(line) - Number(otherLine) : (file ?? '') < (other ?? '') ? -1 : 1;
}
