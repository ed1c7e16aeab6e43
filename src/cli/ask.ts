import type { Problem } from "#contract/refusal.ts";
import type { CommandContext } from "./terminal.ts";

/** The API answered no; exit code 1 with the sentence. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export type Asked = {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly json?: object;
  readonly accept?: string;
};

/** Asks the API; a problem document becomes `Refused`. */
export async function ask(context: CommandContext, { path, query = {}, body, json, accept }: Asked): Promise<Response> {
  const url = new URL(`http://127.0.0.1/api/v1${path}`);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  const headers = new Headers(accept === undefined ? {} : { accept });
  if (json !== undefined) headers.set("content-type", "application/json");
  const sent = json === undefined ? body : JSON.stringify(json);
  const request = new Request(url, sent === undefined ? { headers } : { method: "POST", body: sent, headers });
  const response = await context.call(request);
  if (!response.ok) throw new Refused((await response.json()) as Problem);
  return response;
}
