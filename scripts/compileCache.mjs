import { inRoot } from "./repository.mjs";

/**
 * Where Node keeps what it has compiled, so that a command does not read the whole program as text each time: a third of a
 * start. Whoever has set another place keeps it; where nothing can be written Node goes on without.
 */
export const compileCache = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? inRoot("node_modules", ".cache", "zhaozhang"),
};
