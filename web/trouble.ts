import type { Problem } from "#contract/refusal.ts";

/** The server answered no, with a sentence in both languages that says what to do next. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "Refused";
    this.problem = problem;
  }
}

/** The server could not be reached, or its answer was not one of ours. `status` is 0 when nothing came back. */
export class Unreachable extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`no answer from the server (${status})`);
    this.name = "Unreachable";
    this.status = status;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "sentence" in value;
}

/** What a reply that is not a success means; `text` is its body. */
export function troubleOf(status: number, text: string): Refused | Unreachable {
  try {
    const body: unknown = JSON.parse(text);
    return isProblem(body) ? new Refused(body) : new Unreachable(status);
  } catch {
    return new Unreachable(status);
  }
}
