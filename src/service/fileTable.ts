/** That a company has a file. The bytes lie in the FileStore, and lay there before this was written. */
export type KeptFile = {
  readonly company: string;
  /** sha256 of the bytes in 64 hex digits. */
  readonly hash: string;
  /** What it is by its content; one of `fileTypes` in `contract/fileType.ts`. */
  readonly type: string;
  readonly bytes: number;
  /** As it was given when it was first kept: text, never a path. */
  readonly name: string;
  /** ISO instant in UTC with milliseconds. */
  readonly keptAt: string;
  readonly keptBy: string;
};

/** Which company has which file, within one transaction. Files of companies that are not the actor's do not exist here. */
export interface FileTable {
  /** Notes that a company has a file; what was noted before stays as it was. Answers what is noted now. */
  keep(file: KeptFile): Promise<{ readonly file: KeptFile; readonly isNew: boolean }>;
  /** Null where the company has no such file. */
  find(company: string, hash: string): Promise<KeptFile | null>;
  /** Those of a company, the newest first. */
  of(company: string): Promise<readonly KeptFile[]>;
  /** Hash and size of every file of every company of the actor, each hash once, in order of the hash. */
  hashes(): Promise<readonly { readonly hash: string; readonly bytes: number }[]>;
}
