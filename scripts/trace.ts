/**
 * Runs parsed TypeScript on values of which only the origin is known: which fields of the API's answers they are made of.
 * Types alone cannot tell: the report's own interfaces (Totals, Rate) hold the fields of several schemas. Calls are
 * followed with the values they are given, both branches of a condition are taken, loops are run twice. What a constant
 * is chosen by counts as its origin; how many items a list has does not, or nearly all would depend on all.
 */
import ts from 'typescript';
import {
  anItem,
  anyOf,
  constant,
  deepOrigins,
  dependingOn,
  type Field,
  isList,
  listOf,
  made,
  madeOfToo,
  merge,
  mergeAll,
  nothing,
  objectOf,
  type Value,
} from './trace-values.ts';

/** The schemas of the API's answers. */
export interface Answers {
  /** The schema that a type annotation names, such as `TeamOverview`; null for any other type. */
  named(type: ts.TypeNode): string | null;
  /** A field of a schema: what it is there, if it is made of others, and its full name; null where there is none. */
  field(schema: string, name: string): { readonly field: Field; readonly schema: string | null } | null;
  /** The schema of the items, where it is a list; undefined where it is none, null where its items are plain. */
  item(schema: string): string | null | undefined;
}

export type OnRead = (field: Field, node: ts.Node) => void;

type Callable = ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration;

interface Closure {
  readonly node: Callable;
  readonly scope: Scope;
}

interface Scope {
  readonly parent: Scope | null;
  readonly names: Map<ts.Symbol, Value>;
  readonly self: Value;
  readonly frame: Frame;
}

interface Frame {
  returned: Value;
  yielded: Value;
  /** What the statements here depend on. */
  because: ReadonlySet<Field>;
}

const no: ReadonlySet<string> = new Set();
const newFrame = (): Frame => ({ returned: nothing, yielded: nothing, because: no });

export class Tracer {
  readonly #checker: ts.TypeChecker;
  readonly #answers: Answers;
  readonly #onRead: OnRead;
  /** Functions of other files are not followed: what they return is made of what they are given. */
  readonly #follows: (file: ts.SourceFile) => boolean;
  /** Functions that are followed only for what they read: what they return is known better. */
  readonly #results: ReadonlyMap<ts.Node, Value>;
  readonly #globals = new Map<ts.Symbol, Value>();
  readonly #stack: ts.Node[] = [];

  constructor(
    checker: ts.TypeChecker,
    answers: Answers,
    follows: (file: ts.SourceFile) => boolean,
    results: ReadonlyMap<ts.Node, Value>,
    onRead: OnRead,
  ) {
    this.#checker = checker;
    this.#answers = answers;
    this.#follows = follows;
    this.#results = results;
    this.#onRead = onRead;
  }

  /** What an exported function returns for these arguments; a parameter without one is what its type says. */
  call(node: ts.FunctionDeclaration, args: readonly Value[] = []): Value {
    return this.#apply({ node, scope: this.#topScope() }, args, nothing);
  }

  #topScope(): Scope {
    return { parent: null, names: new Map(), self: nothing, frame: newFrame() };
  }

  // Functions

  #apply(closure: Closure, args: readonly Value[], self: Value): Value {
    const { node, scope } = closure;
    const opaque = (): Value => made(args.flatMap((arg) => deepOrigins(arg)));
    if (this.#stack.filter((one) => one === node).length > 1 || !this.#follows(node.getSourceFile())) return opaque();
    if (ts.isClassLike(node)) return this.#construct(node, scope, args);
    if (!node.body) return opaque();
    const frame = newFrame();
    const arrow = ts.isArrowFunction(node);
    const inner: Scope = { parent: scope, names: new Map(), self: arrow ? scope.self : self, frame };
    this.#stack.push(node);
    node.parameters.forEach((parameter, i) => {
      const rest = parameter.dotDotDotToken ? listOf(args.slice(i)) : args[i];
      const given = rest ?? (parameter.initializer ? this.#eval(parameter.initializer, inner) : nothing);
      this.#bind(parameter.name, this.#typed(given, parameter.type), inner);
    });
    if (ts.isBlock(node.body)) this.#block(node.body.statements, inner);
    else frame.returned = this.#eval(node.body, inner);
    this.#stack.pop();
    return this.#results.get(node) ?? (node.asteriskToken ? anyOf(frame.yielded) : frame.returned);
  }

  #construct(node: ts.ClassLikeDeclaration, scope: Scope, args: readonly Value[]): Value {
    const self = objectOf(new Map());
    const inner: Scope = { parent: scope, names: new Map(), self, frame: newFrame() };
    for (const member of node.members) {
      if (ts.isPropertyDeclaration(member)) {
        self.fields?.set(member.name.getText(), member.initializer ? this.#eval(member.initializer, inner) : nothing);
      } else if (ts.isMethodDeclaration(member)) {
        self.fields?.set(member.name.getText(), {
          ...nothing,
          calls: [{ node: member, scope: inner } satisfies Closure],
        });
      }
    }
    const making = node.members.find(ts.isConstructorDeclaration);
    if (making) this.#apply({ node: making, scope: inner }, args, self);
    return self;
  }

  #callAll(callee: Value, args: readonly Value[], self: Value = nothing): Value {
    return mergeAll((callee.calls as readonly Closure[]).map((closure) => this.#apply(closure, args, self)));
  }

  // Statements

  #block(statements: readonly ts.Statement[], scope: Scope): void {
    const { frame } = scope;
    const before = frame.because;
    for (const statement of statements) {
      if (ts.isFunctionDeclaration(statement))
        this.#declare(statement.name, { ...nothing, calls: [{ node: statement, scope }] }, scope);
    }
    for (const statement of statements) this.#statement(statement, scope);
    frame.because = before;
  }

  #inner(scope: Scope): Scope {
    return { ...scope, parent: scope, names: new Map() };
  }

  #statement(statement: ts.Statement, scope: Scope): void {
    const { frame } = scope;
    if (ts.isVariableStatement(statement)) this.#declarations(statement.declarationList, scope);
    else if (ts.isExpressionStatement(statement)) this.#eval(statement.expression, scope);
    else if (ts.isBlock(statement)) this.#block(statement.statements, this.#inner(scope));
    else if (ts.isReturnStatement(statement)) {
      const value = statement.expression ? this.#eval(statement.expression, scope) : nothing;
      frame.returned = merge(frame.returned, dependingOn(value, frame.because));
    } else if (ts.isIfStatement(statement)) {
      const before = frame.because;
      const deciding = new Set([...before, ...this.#eval(statement.expression, scope).origins]);
      frame.because = deciding;
      this.#statement(statement.thenStatement, this.#inner(scope));
      if (statement.elseStatement) this.#statement(statement.elseStatement, this.#inner(scope));
      // What follows an early way out is only there because of the condition; the enclosing block ends that.
      frame.because = leaves(statement.thenStatement) ? deciding : before;
    } else if (ts.isForOfStatement(statement)) {
      for (const _ of [1, 2]) {
        const inner = this.#inner(scope);
        const item = this.#itemOf(this.#eval(statement.expression, scope));
        if (ts.isVariableDeclarationList(statement.initializer)) {
          for (const { name } of statement.initializer.declarations) this.#bind(name, item, inner);
        }
        this.#statement(statement.statement, inner);
      }
    } else if (ts.isForStatement(statement) || ts.isWhileStatement(statement)) {
      const inner = this.#inner(scope);
      if (
        ts.isForStatement(statement) &&
        statement.initializer &&
        ts.isVariableDeclarationList(statement.initializer)
      ) {
        this.#declarations(statement.initializer, inner);
      }
      for (const _ of [1, 2]) this.#statement(statement.statement, inner);
    } else if (ts.isSwitchStatement(statement)) {
      const before = frame.because;
      frame.because = new Set([...before, ...this.#eval(statement.expression, scope).origins]);
      for (const clause of statement.caseBlock.clauses) this.#block(clause.statements, this.#inner(scope));
      frame.because = before;
    } else if (ts.isTryStatement(statement)) {
      this.#block(statement.tryBlock.statements, this.#inner(scope));
      if (statement.catchClause) this.#block(statement.catchClause.block.statements, this.#inner(scope));
      if (statement.finallyBlock) this.#block(statement.finallyBlock.statements, this.#inner(scope));
    }
  }

  #declarations(list: ts.VariableDeclarationList, scope: Scope): void {
    for (const { name, initializer, type } of list.declarations) {
      this.#bind(name, this.#typed(initializer ? this.#eval(initializer, scope) : nothing, type), scope);
    }
  }

  // Names

  #declare(name: ts.Identifier | undefined, value: Value, scope: Scope): void {
    const symbol = name && this.#checker.getSymbolAtLocation(name);
    if (symbol) scope.names.set(symbol, value);
  }

  #bind(name: ts.BindingName, value: Value, scope: Scope): void {
    if (ts.isIdentifier(name)) {
      this.#declare(name, value, scope);
      return;
    }
    const taken: string[] = [];
    name.elements.forEach((element, i) => {
      if (ts.isOmittedExpression(element)) return;
      let part: Value;
      if (ts.isArrayBindingPattern(name)) {
        part = element.dotDotDotToken ? this.#rest(value, i) : this.#at(value, i);
      } else if (element.dotDotDotToken) {
        part = this.#without(value, taken);
      } else {
        const key = element.propertyName ?? element.name;
        const text = ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : '*';
        taken.push(text);
        part = this.#read(value, text, element);
      }
      if (element.initializer) part = merge(part, this.#eval(element.initializer, scope));
      this.#bind(element.name, part, scope);
    });
  }

  #at(value: Value, i: number): Value {
    return value.items ? (value.items[i] ?? nothing) : this.#itemOf(value);
  }

  #rest(value: Value, from: number): Value {
    return value.items ? listOf(value.items.slice(from)) : anyOf(this.#itemOf(value));
  }

  #without(value: Value, names: readonly string[]): Value {
    const fields = new Map([...(value.fields ?? [])].filter(([name]) => !names.includes(name)));
    return { ...value, fields };
  }

  #lookUp(name: ts.Identifier, scope: Scope): Value {
    const found = ts.isShorthandPropertyAssignment(name.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.#checker.getSymbolAtLocation(name);
    if (!found) return nothing;
    for (let at: Scope | null = scope; at; at = at.parent) {
      const value = at.names.get(found);
      if (value) return value;
    }
    const symbol = found.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(found) : found;
    return this.#global(symbol);
  }

  #global(symbol: ts.Symbol): Value {
    const known = this.#globals.get(symbol);
    if (known) return known;
    const node = symbol.valueDeclaration;
    if (!node || !this.#follows(node.getSourceFile())) return nothing;
    this.#globals.set(symbol, nothing);
    const scope = this.#topScope();
    let value: Value = nothing;
    if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) value = { ...nothing, calls: [{ node, scope }] };
    else if (ts.isVariableDeclaration(node) && node.initializer) value = this.#eval(node.initializer, scope);
    this.#globals.set(symbol, value);
    return value;
  }

  // Reading

  #read(base: Value, name: string, node: ts.Node): Value {
    let value = nothing;
    for (const schema of base.answers) {
      const found = this.#answers.field(schema, name);
      if (!found) continue;
      this.#onRead(found.field, node);
      value = merge(
        value,
        found.schema === null ? made([found.field]) : { ...nothing, answers: new Set([found.schema]) },
      );
    }
    if (base.fields) value = merge(value, base.fields.get(name) ?? base.fields.get('*') ?? nothing);
    if (name === '*') value = merge(value, mergeAll([...(base.fields?.values() ?? [])]));
    if (isList(base))
      return name === 'length' || name === 'size'
        ? nothing
        : /^\d+$/.test(name)
          ? this.#at(base, Number(name))
          : name === '*'
            ? merge(value, this.#itemOf(base))
            : value;
    // A constant of an object says which one it is.
    if (base.answers.size === 0) value = dependingOn(value, base.origins);
    return value;
  }

  #itemOf(value: Value): Value {
    let item = isList(value) ? anItem(value) : nothing;
    for (const schema of value.answers) {
      const below = this.#answers.item(schema);
      if (below !== undefined && below !== null) item = merge(item, { ...nothing, answers: new Set([below]) });
    }
    if (value.item && value.fields?.has('entries')) return listOf([value.item.key, item]);
    // Of something unknown: made of the same.
    return !isList(value) && item === nothing && value.fields === null && value.answers.size === 0
      ? made(value.origins)
      : item;
  }

  /** What is declared or taken for an answer of the API is one. */
  #typed(value: Value, type: ts.TypeNode | undefined): Value {
    if (!type || value.answers.size > 0 || value.fields || isList(value)) return value;
    const list = ts.isTypeOperatorNode(type) ? type.type : type;
    if (ts.isArrayTypeNode(list)) {
      const item = this.#answers.named(list.elementType);
      return item === null ? value : anyOf({ ...nothing, answers: new Set([item]) });
    }
    const schema = this.#answers.named(type);
    return schema === null ? value : { ...nothing, answers: new Set([schema]) };
  }

  // Expressions

  #eval(node: ts.Expression, scope: Scope): Value {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return constant(node.text);
    if (ts.isIdentifier(node)) return node.text === 'undefined' ? nothing : this.#lookUp(node, scope);
    if (node.kind === ts.SyntaxKind.ThisKeyword) return scope.self;
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isAwaitExpression(node) ||
      ts.isSatisfiesExpression(node)
    ) {
      return this.#eval(node.expression, scope);
    }
    if (ts.isAsExpression(node)) return this.#typed(this.#eval(node.expression, scope), node.type);
    if (ts.isPropertyAccessExpression(node))
      return this.#property(this.#eval(node.expression, scope), node.name.text, node);
    if (ts.isElementAccessExpression(node)) {
      const [base, index] = [this.#eval(node.expression, scope), this.#eval(node.argumentExpression, scope)];
      const names = index.literals.size > 0 ? [...index.literals] : ['*'];
      return dependingOn(mergeAll(names.map((name) => this.#property(base, name, node))), index.origins);
    }
    if (ts.isCallExpression(node)) return this.#called(node, scope);
    if (ts.isNewExpression(node)) return this.#made(node, scope);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { ...nothing, calls: [{ node, scope }] };
    if (ts.isObjectLiteralExpression(node)) return this.#object(node, scope);
    if (ts.isArrayLiteralExpression(node)) return this.#list(node, scope);
    if (ts.isTemplateExpression(node)) {
      return made(node.templateSpans.flatMap(({ expression }) => deepOrigins(this.#eval(expression, scope))));
    }
    if (ts.isConditionalExpression(node)) {
      const because = this.#eval(node.condition, scope).origins;
      return dependingOn(merge(this.#eval(node.whenTrue, scope), this.#eval(node.whenFalse, scope)), because);
    }
    if (ts.isBinaryExpression(node)) return this.#binary(node, scope);
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const value = made(this.#eval(node.operand, scope).origins);
      const steps = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
      if (steps) this.#assign(node.operand, dependingOn(value, scope.frame.because), scope);
      return value;
    }
    if (ts.isYieldExpression(node)) {
      const value = node.expression ? this.#eval(node.expression, scope) : nothing;
      scope.frame.yielded = merge(scope.frame.yielded, node.asteriskToken ? this.#itemOf(value) : value);
      return nothing;
    }
    if (ts.isTypeOfExpression(node)) return made(this.#eval(node.expression, scope).origins);
    return nothing;
  }

  #property(base: Value, name: string, node: ts.Node): Value {
    const value = this.#read(base, name, node);
    // Of a text or a number, whose length or digits are made of what it is made of.
    const isScalar = value === nothing && base.fields === null && !isList(base) && base.answers.size === 0;
    return isScalar ? made(base.origins) : value;
  }

  #binary(node: ts.BinaryExpression, scope: Scope): Value {
    const { kind } = node.operatorToken;
    const is = ts.SyntaxKind;
    if (kind === is.EqualsToken) {
      const value = this.#eval(node.right, scope);
      this.#assign(node.left, dependingOn(value, scope.frame.because), scope);
      return value;
    }
    const [left, right] = [this.#eval(node.left, scope), this.#eval(node.right, scope)];
    if (kind === is.AmpersandAmpersandToken) return dependingOn(merge(right, made(left.origins)), left.origins);
    if (kind === is.BarBarToken || kind === is.QuestionQuestionToken) return merge(left, right);
    const value = made([...left.origins, ...right.origins]);
    if (kind >= is.FirstAssignment && kind <= is.LastAssignment) this.#assign(node.left, merge(left, right), scope);
    return value;
  }

  /** Adds to what was there: an assignment may not be reached. */
  #assign(target: ts.Expression, value: Value, scope: Scope): void {
    if (ts.isIdentifier(target)) {
      const symbol = this.#checker.getSymbolAtLocation(target);
      for (let at: Scope | null = scope; symbol && at; at = at.parent) {
        const known = at.names.get(symbol);
        if (known) at.names.set(symbol, merge(known, value));
      }
    } else if (ts.isPropertyAccessExpression(target)) {
      const { fields } = this.#eval(target.expression, scope);
      fields?.set(target.name.text, merge(fields.get(target.name.text) ?? nothing, value));
    }
  }

  #object(node: ts.ObjectLiteralExpression, scope: Scope): Value {
    let spread: Value = nothing;
    const fields = new Map<string, Value>();
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const value = this.#eval(property.expression, scope);
        for (const [name, field] of value.fields ?? []) fields.set(name, field);
        spread = merge(spread, { ...nothing, origins: value.origins, answers: value.answers });
      } else if (ts.isPropertyAssignment(property)) {
        fields.set(nameOf(property.name), this.#eval(property.initializer, scope));
      } else if (ts.isShorthandPropertyAssignment(property)) {
        fields.set(property.name.text, this.#lookUp(property.name, scope));
      } else if (ts.isMethodDeclaration(property)) {
        fields.set(nameOf(property.name), { ...nothing, calls: [{ node: property, scope }] });
      }
    }
    return { ...objectOf(fields), origins: spread.origins, answers: spread.answers };
  }

  #list(node: ts.ArrayLiteralExpression, scope: Scope): Value {
    let known = true;
    const items = node.elements.flatMap((element): readonly Value[] => {
      if (!ts.isSpreadElement(element)) return [this.#eval(element, scope)];
      const value = this.#eval(element.expression, scope);
      if (value.items) return value.items;
      known = false;
      return [this.#itemOf(value)];
    });
    return known ? listOf(items) : anyOf(mergeAll(items));
  }

  #made(node: ts.NewExpression, scope: Scope): Value {
    const args = (node.arguments ?? []).map((arg) => this.#eval(arg, scope));
    const callee = this.#eval(node.expression, scope);
    if (callee.calls.length > 0) return this.#callAll(callee, args);
    const [first = nothing] = args;
    if (node.expression.getText() === 'Map') {
      const entry = this.#itemOf(first);
      // Marked, so that going through it gives pairs.
      return { ...anyOf(this.#at(entry, 1), this.#at(entry, 0)), fields: new Map([['entries', nothing]]) };
    }
    if (node.expression.getText() === 'Set') return anyOf(this.#itemOf(first));
    return made(args.flatMap((arg) => deepOrigins(arg)));
  }

  #called(node: ts.CallExpression, scope: Scope): Value {
    const args = this.#arguments(node, scope);
    const { expression } = node;
    if (ts.isPropertyAccessExpression(expression)) {
      const base = this.#eval(expression.expression, scope);
      const name = expression.name.text;
      const own = this.#read({ ...base, answers: no }, name, expression);
      if (own.calls.length > 0) return this.#callAll(own, args, base);
      if (expression.expression.getText() === 'Array' && name === 'from')
        return this.#mapped(args[0] ?? nothing, args[1]);
      if (expression.expression.getText() === 'Object' && name === 'freeze') return args[0] ?? nothing;
      if (expression.expression.getText() === 'Promise') return args[0] ?? nothing;
      return this.#method(base, name, args);
    }
    const callee = this.#eval(expression, scope);
    // A cache answers what it would compute; followed, it would mix up all that it was ever asked.
    if (ts.isIdentifier(expression) && expression.text === 'remember') return args[0] ?? nothing;
    if (callee.calls.length > 0) return this.#callAll(callee, args);
    return made(args.flatMap((arg) => deepOrigins(arg)));
  }

  #arguments(node: ts.CallExpression, scope: Scope): readonly Value[] {
    return node.arguments.flatMap((arg): readonly Value[] => {
      if (!ts.isSpreadElement(arg)) return [this.#eval(arg, scope)];
      const value = this.#eval(arg.expression, scope);
      return value.items ?? [this.#itemOf(value)];
    });
  }

  // Methods of lists, maps, sets and texts

  #method(base: Value, name: string, args: readonly Value[]): Value {
    const [first = nothing, second = nothing] = args;
    const item = (): Value => this.#itemOf(base);
    switch (name) {
      case 'map':
        return this.#mapped(base, first);
      case 'flatMap': {
        const mapped = this.#mapped(base, first);
        const parts = (mapped.items ?? [anItem(mapped)]).map((each) =>
          isList(each) ? merge(this.#itemOf(each), { ...each, items: null, item: null }) : each,
        );
        return anyOf(mergeAll(parts));
      }
      case 'filter': {
        const because = new Set(anItem(this.#mapped(base, first)).origins);
        return dependingOn(anyOf(item()), because);
      }
      case 'find':
      case 'findLast':
        return dependingOn(item(), anItem(this.#mapped(base, first)).origins);
      case 'some':
      case 'every': {
        const verdicts = anItem(this.#mapped(base, first));
        return made([...verdicts.origins, ...item().origins]);
      }
      case 'forEach':
        this.#mapped(base, first);
        return nothing;
      case 'reduce': {
        let sum = args.length > 1 ? second : item();
        for (const each of base.items ?? [item(), item()]) sum = merge(sum, this.#callAll(first, [sum, each, nothing]));
        return sum;
      }
      case 'push':
      case 'unshift':
      case 'add':
        if (base.item) base.item.value = merge(base.item.value, first);
        else this.#becomeOpen(base, first);
        return base;
      case 'set':
        if (base.item) {
          // Which value is found depends on the key.
          base.item.value = merge(base.item.value, madeOfToo(second, deepOrigins(first)));
          base.item.key = merge(base.item.key, first);
        }
        return base;
      case 'get':
        return base.item ? base.item.value : made([...deepOrigins(base), ...first.origins]);
      case 'has':
      case 'includes':
        return made([...first.origins, ...deepOrigins(item())]);
      case 'at':
        return item();
      case 'values':
        return isList(base) || base.answers.size > 0 ? anyOf(anItem(base)) : anyOf(made(base.origins));
      case 'keys':
        return anyOf(base.item?.key ?? nothing);
      case 'entries':
        return anyOf(listOf([base.item?.key ?? nothing, isList(base) ? anItem(base) : item()]));
      case 'toSorted':
      case 'sort':
      case 'slice':
      case 'toReversed':
      case 'concat': {
        const all = [base, ...(name === 'concat' ? args : [])];
        if (!isList(base) && base.answers.size === 0) break;
        if (name.includes('orted') || name === 'sort') this.#callAll(first, [item(), item()]);
        return { ...anyOf(mergeAll(all.map((each) => this.#itemOf(each)))), origins: base.origins };
      }
    }
    for (const arg of args) this.#callAll(arg, [made(deepOrigins(base))]);
    return made([base, ...args].flatMap((each) => deepOrigins(each)));
  }

  #becomeOpen(list: Value, item: Value): void {
    const open = list as { items: readonly Value[] | null; item: Value['item'] };
    open.item = { value: merge(anItem(list), item), key: nothing };
    open.items = null;
  }

  #mapped(list: Value, callback: Value | undefined): Value {
    if (!callback || callback.calls.length === 0) return anyOf(this.#itemOf(list));
    const call = (item: Value, i: Value): Value => this.#callAll(callback, [item, i, list]);
    if (list.items)
      return { ...listOf(list.items.map((item, i) => call(item, constant(String(i))))), origins: list.origins };
    return { ...anyOf(call(this.#itemOf(list), nothing)), origins: list.origins };
  }
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return (
    ts.isReturnStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '*';
}
