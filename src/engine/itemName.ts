import type { ItemFacts } from "./facts.ts";

/** What people call an item: its name, else its number. */
export function itemName({ name, identifier, id }: Pick<ItemFacts, "name" | "identifier" | "id">): string {
  return name ?? identifier ?? id;
}
