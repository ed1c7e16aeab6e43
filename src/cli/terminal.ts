/** What a command may do to the world. */
export type Terminal = {
  /** A line for people or programs, on standard output. */
  out(text: string): void;
  /** A line about the work, on standard error. */
  err(text: string): void;
  /** Overwrites the current line on standard error; empty text clears it. Does nothing where nobody watches. */
  progress(text: string): void;
  readonly watched: boolean;
};

export type CommandContext = {
  readonly terminal: Terminal;
  /** Speaks the API: to the running server, or to the same application in this process. */
  readonly call: (request: Request) => Promise<Response>;
  readonly readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** What stands on standard input, at least as much as the API takes of it. */
  readonly readInput: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The texts of a law in a folder, by path inside it; null where there is no such folder. */
  readonly readLawFolder: (path: string) => Promise<Readonly<Record<string, string>> | null>;
  /** Asks the person at the terminal for a line; null where he ended it. Left out where nobody sits there. */
  readonly askLine?: ((prompt: string) => Promise<string | null>) | undefined;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Saves a new file under a name in the folder `to`, which is made where only a folder is meant; else as `to` where that
   * is no folder. Nothing is overwritten. Answers where it lies now. Left out where nothing is saved.
   */
  readonly saveNew?:
    | ((to: string, name: string, bytes: Uint8Array, into: "folder" | "either") => Promise<string>)
    | undefined;
  readonly language: "zh" | "en";
};

/** 0 done, 1 refused, 2 wrong usage, 3 `--fail-on` hit. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = {
  readonly name: string;
  readonly usage: { readonly zh: string; readonly en: string };
  run(args: readonly string[], context: CommandContext): Promise<ExitCode>;
};
