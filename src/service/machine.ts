import type { Actor } from "./deps.ts";

/** The machine itself, working for everybody: sweeps and deliveries. It writes no entry of the record. */
export const machine: Actor = { person: "zz.machine", name: "machine", role: "agent", companies: "all" };
