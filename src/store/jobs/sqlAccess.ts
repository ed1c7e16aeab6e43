/** The database past Kysely, for a library that brings its own SQL; rows are as `pg` reads them. */
export type SqlAccess = {
  /** A text without values may hold several statements; then all their rows come one after the other. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
};

/** `owner` may change the schema; `application` may do what it was granted and nothing else. */
export type SqlRole = "owner" | "application";
