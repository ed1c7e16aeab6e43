const storageKey = "zhaozhang.person";

/** Whose list this browser shows: an id, or nothing for everybody's. Until there is sign-in, whoever looks says so. */
export function rememberedPerson(): string {
  return localStorage.getItem(storageKey) ?? "";
}

export function rememberPerson(id: string): void {
  localStorage.setItem(storageKey, id);
}
