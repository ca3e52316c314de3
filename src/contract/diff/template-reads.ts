import type Handlebars from 'handlebars';

/** A path of the view that a line of a template shows or asks for. */
export interface TemplateRead {
  /** With `*` for any item of a list, such as `campaigns/items/*` + `/name`. */
  readonly path: string;
  readonly line: number;
}

/**
 * What a template reads of the view, from its parsed form. The helpers are the mail's own: `if`, and `each`, which makes
 * the item what names are looked up in.
 */
export function templateReads(program: hbs.AST.Program): readonly TemplateRead[] {
  const reads: TemplateRead[] = [];

  const block = (body: hbs.AST.Program | undefined, contexts: readonly string[]): void => {
    for (const statement of body?.body ?? []) {
      if (isMustache(statement)) {
        expressions([statement.path, ...statement.params], contexts);
      } else if (isBlock(statement)) {
        const [first] = statement.params;
        expressions(statement.params, contexts);
        const each =
          statement.path.type === 'PathExpression' && (statement.path as hbs.AST.PathExpression).original === 'each';
        const item = first && isPath(first) ? [...contexts, join(pathFrom(first, contexts), '*')] : contexts;
        block(statement.program, each ? item : contexts);
        block(statement.inverse, contexts);
      }
    }
  };

  const expressions = (nodes: readonly hbs.AST.Node[], contexts: readonly string[]): void => {
    for (const node of nodes) {
      if (isPath(node)) reads.push({ path: pathFrom(node, contexts), line: node.loc.start.line });
      else if (node.type === 'SubExpression') expressions((node as hbs.AST.SubExpression).params, contexts);
    }
  };

  block(program, ['']);
  return reads;
}

/** The parser of Handlebars; its compiler is not run. @throws Error with the line of a mistake */
export async function parseTemplate(source: string): Promise<hbs.AST.Program> {
  const { default: handlebars } = (await import('handlebars')) as { default: typeof Handlebars };
  return handlebars.parse(source);
}

function pathFrom({ parts, depth, data }: hbs.AST.PathExpression, contexts: readonly string[]): string {
  const names = parts.map(String);
  if (data) return names[0] === 'root' ? names.slice(1).join('/') : '';
  return join(contexts.at(-1 - depth) ?? '', names.join('/'));
}

function join(context: string, rest: string): string {
  return [context, rest].filter((part) => part !== '').join('/');
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Statement): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
