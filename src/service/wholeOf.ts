/** The bytes of a file in one piece, which has to be a small one. */
export async function wholeOf(
  content: AsyncIterable<Uint8Array<ArrayBuffer>>,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const piece of content) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
