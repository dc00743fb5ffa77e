/** The little of the peers' interfaces that is used, so that types check without the peers installed. */
declare module "@duckdb/node-api" {
  export interface DuckDBDataChunk {
    readonly rowCount: number;
    /** `items`: the raw values of a plain number vector. */
    getColumnVector(column: number): { readonly items?: ArrayLike<number> };
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
    stream(sql: string): Promise<{ fetchChunk(): Promise<DuckDBDataChunk | null> }>;
  }
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
}

declare module "nodejs-polars" {
  // biome-ignore lint/suspicious/noExplicitAny: chained calls all the way; see polars/expressions.ts
  const polars: any;
  // biome-ignore lint/style/noDefaultExport: the library's own
  export default polars;
}

declare module "json-rules-engine" {
  export type Condition =
    | { readonly fact: string; readonly operator: string; readonly value: unknown }
    | { readonly all: readonly Condition[] }
    | { readonly any: readonly Condition[] }
    | { readonly not: Condition };
  export interface Params {
    readonly word: string;
    readonly rank: number;
  }
  export interface RuleDeclaration {
    readonly conditions: Condition;
    readonly event: { readonly type: string; readonly params: Params };
  }
  export class Engine {
    constructor(rules?: readonly RuleDeclaration[], options?: { readonly allowUndefinedFacts?: boolean });
    addOperator(name: string, evaluate: (value: unknown, wanted: unknown) => boolean): void;
    run(facts: Readonly<Record<string, unknown>>): Promise<{
      readonly events: readonly { readonly type: string; readonly params: Params }[];
    }>;
  }
}
