import { setFlagsFromString } from "node:v8";

/**
 * Optimising the engine's largest function (its SQL parser, 105 kB of WebAssembly) takes the compiler 600 MB for half a
 * second, at some statement of a long run that nobody can foresee. The baseline compiler's code is fast enough: an
 * import takes the same time with it. Process-wide, and to be called before the engine is compiled.
 */
export function keepCompilerSmall(): void {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
}
