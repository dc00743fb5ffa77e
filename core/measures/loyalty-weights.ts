/** Definition D-10: what each part of the loyalty score weighs. A score needs parts worth LOYALTY_ENOUGH. */
export const LOYALTY_WEIGHTS = { tenure: 20, quarters: 25, spend: 20, payments: 20, feedback: 15 } as const;
export const LOYALTY_ENOUGH = 60;
