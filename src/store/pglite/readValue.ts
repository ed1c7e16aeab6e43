/**
 * What the server's text of a value means. Only the types that our statements select; anything else is text, a `date`
 * on purpose: the engine would make it midnight in UTC.
 */
const readers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [16, (text) => text === "t"],
  [17, (hex) => Buffer.from(hex.slice(2), "hex")],
  [21, Number],
  [23, Number],
  [114, JSON.parse],
  [701, Number],
]);

/** Whether values of the type with this identifier are more than the server's text. */
export function isRead(type: number): boolean {
  return readers.has(type);
}

/** The value of a column whose type has this identifier at the server. */
export function readValue(text: string | null, type: number): unknown {
  if (text === null) return null;
  const reader = readers.get(type);
  return reader === undefined ? text : reader(text);
}
