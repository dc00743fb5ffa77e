import type { Problem } from "#core";

/** Why we stopped, in words for the user. Thrown only on this side of the port, caught by the gate. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "Refusal";
    this.problem = problem;
  }
}
