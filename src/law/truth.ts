/** True, false, or null: unknown. Unknown facts become questions, never defaults. */
export type Truth = boolean | null;

/** False as soon as one part is false; otherwise unknown as soon as one is unknown. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** True as soon as one part is true; otherwise unknown as soon as one is unknown. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

export function negationOf(part: Truth): Truth {
  return part === null ? null : !part;
}
