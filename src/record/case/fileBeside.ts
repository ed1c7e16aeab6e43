import type { FileNamed } from "./caseEvent.ts";

/** A file of an entry that can do without one: where there is none the entry reads as it did before there could be. */
export function fileBeside<Name extends string>(
  name: Name,
  file: FileNamed | null | undefined,
): { readonly [Key in Name]?: FileNamed } {
  return (file === null || file === undefined ? {} : { [name]: file }) as { readonly [Key in Name]?: FileNamed };
}
