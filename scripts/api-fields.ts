import type { OpenApiDocument } from '../src/spec/document.ts';

/** Groups of variables that rules read, and the schemas of openapi.yaml that they are typed by. */
const schemas = {
  campaign: 'Campaign',
  metrics: 'CampaignMetrics',
  day: 'DailyActivity',
  week: 'WeeklyActivity',
  statusDistribution: 'StatusDistribution',
  qualificationBreakdown: 'QualificationBreakdown',
} as const;

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The fields of an answer as rules know them: any number is a double. */
export function apiFieldsModule(document: OpenApiDocument): string {
  const { schemas: all } = (document as unknown as { components: { schemas: Record<string, Schema> } }).components;
  const resolve = (schema: Schema): Schema => all[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  const groups = Object.entries(schemas).map(([group, name]) => {
    const fields = Object.entries(all[name]?.properties ?? {}).map(([field, schema]) => {
      const { type, description = '' } = resolve(schema);
      const [first] = [type].flat();
      return {
        name: field,
        type: first === 'string' ? 'string' : 'double',
        field: `${name}.${field}`,
        description: (schema.description ?? description).trim(),
      };
    });
    return [group, fields];
  });
  return `// Generated from openapi.yaml by scripts/generate.ts; do not edit.

export interface ApiField {
  readonly name: string;
  /** As the rule language has it. */
  readonly type: 'string' | 'double';
  /** \`Component.field\` of openapi.yaml. */
  readonly field: string;
  readonly description: string;
}

type Group = ${Object.keys(schemas)
    .map((group) => `'${group}'`)
    .join(' | ')};

export const apiFields: Readonly<Record<Group, readonly ApiField[]>> = ${JSON.stringify(Object.fromEntries(groups), null, 1)};
`;
}
