/** The little of the peers' interfaces that is used, so that types check without the peers installed. */
declare module "@duckdb/node-api" {
  export interface DuckDBVector {
    getItem(row: number): unknown;
    /** The raw values of a plain number vector, nulls included as whatever was in memory. */
    readonly items?: ArrayLike<number>;
  }
  export class DuckDBDataChunk {
    static create(types: readonly unknown[]): DuckDBDataChunk;
    readonly rowCount: number;
    getColumnVector(column: number): DuckDBVector;
    setColumns(columns: readonly (readonly (number | string | null)[])[]): void;
  }
  export interface DuckDBAppender {
    appendDataChunk(chunk: DuckDBDataChunk): void;
    closeSync(): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    stream(sql: string): Promise<{ fetchChunk(): Promise<DuckDBDataChunk | null> }>;
    createAppender(table: string): Promise<DuckDBAppender>;
  }
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
  export const DOUBLE: unknown;
  export const INTEGER: unknown;
  export const VARCHAR: unknown;
}

declare module "json-rules-engine" {
  export interface Condition {
    readonly fact?: string;
    readonly operator?: string;
    readonly value?: number | string | boolean;
    readonly all?: readonly Condition[];
    readonly any?: readonly Condition[];
    readonly not?: Condition;
  }
  export interface RuleDeclaration {
    readonly conditions: Condition;
    readonly event: { readonly type: string; readonly params: { readonly code: number } };
    readonly priority: number;
  }
  export class Engine {
    constructor(rules?: readonly RuleDeclaration[], options?: { readonly allowUndefinedFacts?: boolean });
    addOperator(name: string, evaluate: (value: number | null) => boolean): void;
    on(event: "success", listener: () => void): void;
    stop(): void;
    run(facts: Readonly<Record<string, number | null>>): Promise<{
      readonly events: readonly { readonly type: string; readonly params: { readonly code: number } }[];
    }>;
  }
}
