import type { Deps } from "#service/deps.ts";
import type { Chance } from "./chance.ts";

/** What somebody edits, and by whose dice. `organisation` is the id of its stream. */
export type EditedWorld = { readonly deps: Deps; readonly chance: Chance; readonly organisation: string };
