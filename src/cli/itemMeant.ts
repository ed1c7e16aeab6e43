import type { ItemRow, ItemsReply } from "#contract/items.ts";
import { ask, Refused } from "./ask.ts";
import { itemMeantText } from "./itemMeantText.ts";
import type { CommandContext } from "./terminal.ts";

/** More than a list on a terminal is read for. */
const mostListed = 20;

/**
 * The id of the item that a person means by its id, its number or its name. Of several a list to choose from; what
 * nothing is called is taken for an id, and the API says whether there is one.
 */
export async function itemMeant(context: CommandContext, written: string, company?: string): Promise<string> {
  const wanted = plain(written);
  if (wanted === "") return written;
  const query = { q: written.trim().slice(0, 200), company, pageSize: "20000" };
  const { items } = (await (await ask(context, { path: "/items", query })).json()) as ItemsReply;
  const called = items.filter(({ identifier, name }) => [identifier, name].some((one) => plain(one ?? "") === wanted));
  // A number means its item, whatever else is named after it.
  const numbered = called.filter(({ identifier }) => plain(identifier ?? "") === wanted);
  const meant = numbered.length > 0 ? numbered : called;
  const [only, ...more] = meant;
  if (only === undefined) return written;
  if (more.length === 0) return only.id;
  const sentence = itemMeantText.several(written, meant.slice(0, mostListed).map(lineOf), meant.length);
  const data = { ids: meant.map(({ id }) => id).join(", ") };
  const problem = {
    type: "urn:zhaozhang:refusal:item-several",
    status: 409,
    code: "item-several",
    title: sentence.zh,
    sentence,
  };
  throw new Refused({ ...problem, at: written, data });
}

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, "").toLowerCase();
}

function lineOf({ id, company, kindTitle, name, identifier, start, end }: ItemRow) {
  const of = (language: "zh" | "en"): string =>
    [id, company, kindTitle[language], name, identifier, `${start ?? "…"} – ${end ?? "…"}`]
      .filter((part) => part !== null)
      .join("  ");
  return { zh: of("zh"), en: of("en") };
}
