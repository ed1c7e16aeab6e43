import type { ItemRow } from "#contract/items.ts";
import { dayText } from "../dayText.ts";
import type { Texts } from "../zh.ts";

type Named = Pick<ItemRow, "name" | "identifier" | "counterparty" | "end" | "openEnded" | "company">;

/** An item in a list to choose from: a company can hold several of one name, which only number and end tell apart. */
export function itemChoiceText(item: Named, texts: Texts): string {
  const { end, openEnded, company } = item;
  const until = end === null ? (openEnded ? texts.time.openEnded : null) : texts.time.until(dayText(end, texts));
  return [calledText(item, texts), until, company].filter((part) => part !== null).join(" · ");
}

/** Name and number, each once; where there is neither, the other side. */
export function calledText(
  { name, identifier, counterparty }: Pick<Named, "name" | "identifier" | "counterparty">,
  texts: Texts,
): string {
  const called = [name, identifier === name ? null : identifier].filter((part) => part !== null).join(" ");
  return called === "" ? (counterparty ?? texts.ledger.unnamed) : called;
}
