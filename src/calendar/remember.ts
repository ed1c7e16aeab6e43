/** Keys are whole numbers, so that a look-up allocates nothing. */
export type Remembered<Answer> = (key: number, compute: () => Answer) => Answer;

/**
 * Keeps answers that take long and are asked for again: a ledger has many papers that end on the same days. Holds at
 * most `most` answers, and starts anew when it is full.
 */
export function rememberUpTo<Answer>(most: number): Remembered<Answer> {
  const known = new Map<number, Answer>();
  return (key, compute) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute();
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
