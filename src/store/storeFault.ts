/** What an operator can do something about; each has a sentence that says what. */
export type StoreFaultCode =
  | "schema-newer"
  | "schema-foreign"
  | "role-missing"
  | "role-too-strong"
  | "schema-not-allowed"
  | "server-too-old"
  | "encoding-not-utf8"
  | "directory-not-database"
  | "engine-other-version";

/** The database cannot be used as it is. The message says why, and what to do. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreFault";
    this.code = code;
  }
}
