/** SQLSTATE of an error of either driver; null for an error that is not the database's. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}

export const duplicateObject = "42710";
export const uniqueViolation = "23505";
export const insufficientPrivilege = "42501";
