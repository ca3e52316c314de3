export type Severity = 'breaking' | 'dangerous' | 'safe';

/**
 * What a change of a schema means to who reads the API: in what is received, wider is worse; in what is sent, narrower.
 * Columns: in a response, in a request, and what it is when the two documents change places.
 */
const ofSchemas = {
  /** Optional ones too: what is never there any more is as good as lost to who reads it. */
  'field-removed': ['breaking', 'dangerous', 'field-added', 'field-added-to-closed', 'required-field-added'],
  'field-added': ['safe', 'safe', 'field-removed'],
  /** Of an object that promised to have no other fields. */
  'field-added-to-closed': ['breaking', 'safe', 'field-removed'],
  'required-dropped': ['breaking', 'safe', 'required-added'],
  'required-added': ['safe', 'breaking', 'required-dropped'],
  'array-object-swapped': ['breaking', 'breaking', 'array-object-swapped'],
  'type-changed': ['breaking', 'breaking', 'type-changed'],
  'type-widened': ['breaking', 'safe', 'type-narrowed'],
  'type-narrowed': ['safe', 'breaking', 'type-widened'],
  'null-added': ['breaking', 'safe', 'null-removed'],
  /** Who survives that a field is missing mostly survives that it is null. */
  'null-added-to-optional': ['dangerous', 'safe', 'null-removed'],
  'null-removed': ['safe', 'breaking', 'null-added', 'null-added-to-optional'],
  'format-changed': ['breaking', 'breaking', 'format-changed'],
  /** int32 to int64, or no format any more. */
  'format-widened': ['breaking', 'safe', 'format-narrowed'],
  'format-narrowed': ['safe', 'breaking', 'format-widened'],
  'enum-value-added': ['breaking', 'safe', 'enum-value-removed'],
  'enum-value-removed': ['safe', 'breaking', 'enum-value-added'],
  'enum-opened': ['breaking', 'safe', 'enum-closed'],
  'enum-closed': ['safe', 'breaking', 'enum-opened'],
  'bounds-widened': ['breaking', 'safe', 'bounds-narrowed'],
  'bounds-narrowed': ['safe', 'breaking', 'bounds-widened'],
  /** Of two patterns nobody can say which is the wider. */
  'pattern-changed': ['breaking', 'breaking', 'pattern-changed'],
  'alternative-added': ['breaking', 'safe', 'alternative-removed'],
  'alternative-removed': ['safe', 'breaking', 'alternative-added'],
  /** Only who refuses unknown fields notices. */
  'object-opened': ['dangerous', 'safe', 'object-closed'],
  'object-closed': ['safe', 'breaking', 'object-opened'],
  /** Who left it out now gets something else, and nothing says so. */
  'default-changed': ['dangerous', 'dangerous', 'default-changed'],
  /** A keyword that is not compared here any closer. */
  'keyword-changed': ['dangerous', 'dangerous', 'keyword-changed'],
} as const satisfies Record<string, readonly [Severity, Severity, ...string[]]>;

/** Columns: severity, and what it is when the two documents change places. */
const ofTheRest = {
  'operation-removed': ['breaking', 'operation-added'],
  'operation-added': ['safe', 'operation-removed'],
  /** Programs made from the document are named by it; the API is not. */
  'operation-id-changed': ['dangerous', 'operation-id-changed'],
  /** Of an operation, a parameter, a field. */
  deprecated: ['dangerous', 'undeprecated'],
  undeprecated: ['safe', 'deprecated'],
  'server-removed': ['breaking', 'server-added'],
  'server-added': ['safe', 'server-removed'],
  'security-added': ['breaking', 'security-relaxed'],
  /** A credential that was enough is not any more. */
  'security-changed': ['breaking', 'security-changed', 'security-relaxed'],
  'security-relaxed': ['safe', 'security-added', 'security-changed'],
  'required-parameter-added': ['breaking', 'parameter-removed'],
  'parameter-added': ['safe', 'parameter-removed'],
  /** It may be ignored, or refused. */
  'parameter-removed': ['dangerous', 'parameter-added', 'required-parameter-added'],
  'parameter-made-required': ['breaking', 'parameter-made-optional'],
  'parameter-made-optional': ['safe', 'parameter-made-required'],
  'parameter-renamed': ['safe', 'parameter-renamed'],
  'parameter-style-changed': ['breaking', 'parameter-style-changed'],
  'required-body-added': ['breaking', 'body-removed'],
  'body-added': ['safe', 'body-removed'],
  'body-removed': ['dangerous', 'body-added', 'required-body-added'],
  'body-made-required': ['breaking', 'body-made-optional'],
  'body-made-optional': ['safe', 'body-made-required'],
  'request-required-field-added': ['breaking', 'request-field-removed'],
  /** A text without enum whose examples list its values, as far as they are known. */
  'response-open-set-changed': ['dangerous', 'response-open-set-changed'],
  'request-media-type-removed': ['breaking', 'request-media-type-added'],
  'request-media-type-added': ['safe', 'request-media-type-removed'],
  /** Of any status: who waits for it waits in vain. */
  'status-removed': ['breaking', 'status-added', 'success-status-added'],
  'status-added': ['dangerous', 'status-removed'],
  /** An answer that says that all went well, in a form that the reader does not know. */
  'success-status-added': ['breaking', 'status-removed'],
  /** 404 is now told under 4XX or default. */
  'status-generalised': ['dangerous', 'status-specified'],
  'status-specified': ['safe', 'status-generalised'],
  'media-type-removed': ['breaking', 'media-type-added'],
  /** Who sends no Accept may be answered in it. */
  'media-type-added': ['dangerous', 'media-type-removed'],
  'header-removed': ['breaking', 'header-added'],
  'optional-header-removed': ['dangerous', 'header-added'],
  'header-added': ['safe', 'header-removed', 'optional-header-removed'],
  'header-made-optional': ['breaking', 'header-made-required'],
  'header-made-required': ['safe', 'header-made-optional'],
  /** It names other numbers, other `names`, or says "not" where it did not. */
  'description-says-otherwise': ['dangerous', 'description-says-otherwise'],
  'description-changed': ['safe', 'description-changed'],
  'example-changed': ['safe', 'example-changed'],
  /** Title, version, tags, links to pages, and what is named x-. */
  'about-changed': ['safe', 'about-changed'],
  /** Callbacks, links, webhooks. */
  'other-changed': ['dangerous', 'other-changed'],
} as const satisfies Record<string, readonly [Severity, ...string[]]>;

export type SchemaRule = keyof typeof ofSchemas;
export type OtherRule = keyof typeof ofTheRest;
export type Direction = 'response' | 'request';
export type RuleId = OtherRule | `${Direction}-${SchemaRule}`;

export interface Rule {
  readonly severity: Severity;
  /** What the change is told as, one of these, when the documents change places. */
  readonly turned: readonly RuleId[];
}

export const rules: Readonly<Record<RuleId, Rule>> = Object.fromEntries([
  ...Object.entries(ofTheRest).map(([id, [severity, ...turned]]) => [id, { severity, turned }] as const),
  ...Object.entries(ofSchemas).flatMap(([id, [response, request, ...turned]]) => [
    [`response-${id}`, { severity: response, turned: turned.map((one) => `response-${one}`) }] as const,
    [`request-${id}`, { severity: request, turned: turned.map((one) => `request-${one}`) }] as const,
  ]),
]) as unknown as Record<RuleId, Rule>;
