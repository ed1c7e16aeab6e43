/** One place in which two outcomes differ; undefined where one of them has nothing there. */
export type Difference = { readonly place: string; readonly expected: unknown; readonly computed: unknown };

/** Every place in which they differ, in the order of what is expected. A field that is not there is as one of undefined. */
export function differences(expected: unknown, computed: unknown, place = ""): readonly Difference[] {
  if (Object.is(expected, computed)) return [];
  if (Array.isArray(expected) && Array.isArray(computed)) {
    const length = Math.max(expected.length, computed.length);
    return Array.from({ length }).flatMap((_, at) => differences(expected[at], computed[at], `${place}[${at + 1}]`));
  }
  if (!isRecord(expected) || !isRecord(computed)) return [{ place, expected, computed }];
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(computed)])];
  return keys.flatMap((key) => differences(expected[key], computed[key], place === "" ? key : `${place}.${key}`));
}

/** Whether nothing differs. */
export function sameOutcome(expected: unknown, computed: unknown): boolean {
  return differences(expected, computed).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
