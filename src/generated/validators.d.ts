// Made by scripts/generate.ts from src/kinds. Edit those.

/** One way in which a value differs from its schema. */
export interface SchemaFault {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** Keyword of JSON Schema that is not met. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether a value fits; if it does not, `errors` says how, until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

export const Organisation: Validate;
export const RiskLevelPolicy: Validate;
export const DataCategory: Validate;
export const System: Validate;
export const Team: Validate;
export const Person: Validate;
export const Freelancer: Validate;
export const Processor: Validate;
export const Dpa: Validate;
export const TomDeclaration: Validate;
export const Engagement: Validate;
export const AccessGrant: Validate;
