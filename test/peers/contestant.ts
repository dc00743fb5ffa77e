import type { Labels } from "./answers.ts";
import type { Population } from "./population.ts";

/** A contestant holding the customers in the form it likes best; getting there is not measured. */
export interface Ready {
  /** The measured work: every answer for every customer, finished in the contestant's own memory. */
  classify(): Promise<void> | void;
  /** The answers of the last `classify` as codes; measured apart. */
  labels(): Promise<Labels> | Labels;
}

/** Takes the customers in before anything is measured. */
export type Contestant = (population: Population) => Promise<Ready> | Ready;
