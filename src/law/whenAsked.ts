/** A frozen object each of whose parts is made when it is first asked for, and once. */
export function whenAsked<Parts extends object>(makers: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const parts = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly part: unknown } | null = null;
    Object.defineProperty(parts, name, { enumerable: true, get: () => (made ??= { part: make() }).part });
  }
  return Object.freeze(parts) as Parts;
}
