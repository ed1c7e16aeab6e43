/** The value with every object, list and map in it frozen. Maps must have been made by `frozenMap`. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) throw new TypeError("a map is frozen only when frozenMap makes it");
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** A map that refuses to change, with frozen values. */
export function frozenMap<Key, Value>(entries: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, Value> {
  return new FrozenMap(entries);
}

/** `Object.freeze` alone leaves a map's entries open. */
class FrozenMap<Key, Value> extends Map<Key, Value> {
  constructor(entries: Iterable<readonly [Key, Value]>) {
    super();
    for (const [key, value] of entries) super.set(key, frozen(value));
    Object.freeze(this);
  }

  override set(key: Key): never {
    throw new TypeError(`the law is frozen: ${String(key)} cannot be set`);
  }

  override delete(key: Key): never {
    throw new TypeError(`the law is frozen: ${String(key)} cannot be removed`);
  }

  override clear(): never {
    throw new TypeError("the law is frozen: it cannot be cleared");
  }
}
