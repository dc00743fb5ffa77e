export type { CsvFacts } from "./csv-read.ts";
export { csvPieces } from "./csv-write.ts";
export type { Decode } from "./decode.ts";
export { type FileFacts, type OpenedFiles, type OpenOptions, openFiles, type SourceFile } from "./open.ts";
export { sniff } from "./sniff.ts";
export { type XlsxBook, xlsxBook } from "./xlsx-book.ts";
export { readXlsx, type XlsxContent } from "./xlsx-read.ts";
