/** Characters that PostgreSQL cannot hold, as JSON writes them: NUL, and halves of a pair that stand alone. */
const unstorableEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** The database could not give this text back as it was. Intake cleans such characters; nothing was written. */
export class UnstorableText extends Error {
  readonly code = "text-not-storable";
  /** The entry that holds it. */
  readonly at: string;

  constructor(at: string) {
    super(`${at} holds a NUL character or half a character, which no database can keep: remove it`);
    this.name = "UnstorableText";
    this.at = at;
  }
}

/** JSON text of a value; throws `UnstorableText` for text that would not come back from the database. */
export function storableJson(value: unknown, at: string): string {
  const json = JSON.stringify(value);
  // Escapes are rare: the quick look spares nearly every entry the exact one.
  if (json.includes("\\u") && unstorableEscape.test(json)) throw new UnstorableText(at);
  return json;
}
