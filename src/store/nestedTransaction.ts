/** Said instead of waiting for ever: the embedded database has one connection, which the outer transaction holds. */
export const nestedTransaction = "a transaction was asked for inside a transaction: use the one at hand";
