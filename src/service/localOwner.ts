import type { Actor } from "./deps.ts";

/** Who acts until there is sign-in: the person at this machine, who owns everything that he enters. */
export const localOwner: Actor = { person: "local-owner", name: "本机用户", role: "owner", companies: "all" };
