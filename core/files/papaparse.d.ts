// Only what we use of PapaParse: its own types pull the types of Node and of the DOM into core.
declare module "papaparse/papaparse.js" {
  interface ParserConfig {
    readonly delimiter: string;
    readonly newline: "\n";
    /** True: quotes mean nothing. Left out: fast where a text holds no quotes. */
    readonly fastMode?: boolean;
  }

  interface ParserResult {
    readonly data: string[][];
    /** `index` counts characters of the input; `row` counts rows of `data`. */
    readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
    /** `cursor`: characters used up by the rows of `data`. */
    readonly meta: { readonly cursor: number };
  }

  const Papa: {
    readonly Parser: new (
      config: ParserConfig,
    ) => {
      parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParserResult;
    };
  };
  // biome-ignore lint/style/noDefaultExport: this is how the library exports.
  export default Papa;
}
