import { caseReplySchema } from "#contract/cases.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { ItemsReply } from "#contract/items.ts";

const headers = { "content-type": "application/json" };

/** What the API of a site answers with the case that it is about; throws what a refusal says. */
export async function postCase(url: string, path: string, body: object): Promise<CaseReply> {
  const reply = await fetch(`${url}/api/v1${path}`, { method: "POST", body: JSON.stringify(body), headers });
  if (!reply.ok) throw new Error(await reply.text());
  return caseReplySchema.parse(await reply.json());
}

/** The renewal of a line of the sample that runs, with everything done up to the new agreement; and the line's other side. */
export async function renewedLine(url: string): Promise<{ one: CaseReply; counterparty: string | null }> {
  const { items } = (await (await fetch(`${url}/api/v1/items?kind=line`)).json()) as ItemsReply;
  const line = items.find(({ end, renewal }) => end !== null && end > "2026-12-01" && renewal?.auto !== true);
  if (line === undefined) throw new Error("the sample has no line that runs");
  let one = await postCase(url, "/cases", { course: "renew-contract", item: line.id, on: "2026-11-01" });
  const answers = Object.fromEntries(one.questions.map(({ id }) => [id, id === "proof" ? "no" : "yes"]));
  one = await postCase(url, `/cases/${one.id}/entries`, { do: "answer", answers });
  for (const { id, kind } of one.stages)
    if (kind === "step") one = await postCase(url, `/cases/${one.id}/entries`, { do: "step", stage: id });
  return { one, counterparty: line.counterparty };
}
