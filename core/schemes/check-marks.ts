/** How a cell of a check column begins that says what stops the run. */
export const MISTAKE = "✗ ";

/** How one begins that is only worth knowing, as in the report of `--check`: it does not stand out. */
export const ASIDE = "· ";
