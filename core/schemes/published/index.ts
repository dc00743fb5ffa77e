import type { Scheme } from "../scheme.ts";
import { codes125 } from "./codes-125.ts";
import { putler } from "./putler.ts";
import { rFGrid } from "./r-f-grid.ts";
import { rfm02 } from "./rfm-0-2.ts";
import { rfm03 } from "./rfm-0-3.ts";

/** RFM tables as others published them, gaps and all; checking the rules tells what is wrong with each. */
export const published: readonly Scheme[] = [putler, rfm03, rfm02, rFGrid, codes125];
