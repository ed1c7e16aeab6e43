/** A fault as the log tells it: its stack, what the database said beside its message, and what caused it. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = ["code", "detail", "where", "table", "constraint"].flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === "string" && value !== "" ? [`${field} ${value}`] : [];
  });
  const lines = [error.stack ?? error.message, ...(said.length > 0 ? [`  (${said.join("; ")})`] : [])];
  return error.cause === undefined ? lines.join("\n") : `${lines.join("\n")}\n  caused by ${faultText(error.cause)}`;
}
