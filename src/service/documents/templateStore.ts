/** Where templates lie. An own one counts for one authority, or for all. */
export interface TemplateStore {
  /** A file of those that came with the program; null where it has none of that name. The same bytes every time. */
  builtIn(file: string): Promise<Uint8Array | null>;
  own(): Promise<readonly { readonly document: string; readonly authority: string | null }[]>;
  readOwn(document: string, authority: string | null): Promise<Uint8Array | null>;
  save(document: string, authority: string | null, bytes: Uint8Array): Promise<void>;
  /** False where there was none. */
  remove(document: string, authority: string | null): Promise<boolean>;
}
