import type { Actor, Deps } from "../deps.ts";
import { fileTextOf } from "../fileTextOf.ts";
import { getFile } from "../getFile.ts";
import { ledgerOfCase } from "./ledgerOfCase.ts";

/** The text of the clipping that a case is sent; null of a picture, a scan, a whole newspaper, and no file. */
export async function clippingText(deps: Deps, actor: Actor, id: string, hash: string | null): Promise<string | null> {
  const company = hash === null ? null : ledgerOfCase(await deps.store.ledgers(actor), id)?.ledger.company.id;
  if (hash === null || company === null || company === undefined) return null;
  const found = await getFile(deps, actor, { company, hash, preview: false });
  if (!found.ok) return null;
  const text = await fileTextOf(deps, found.value);
  return text.kind === "text" && !text.partly ? text.pages.map((page) => page.text).join("\n") : null;
}
