const encoder = new TextEncoder();

/** A use case that gives the same reply again gives the same object: its text need not be written again. */
const written = new WeakMap<object, Uint8Array<ArrayBuffer>>();

export function jsonResponse(reply: object): Response {
  const known = written.get(reply);
  const bytes = known ?? encoder.encode(JSON.stringify(reply));
  if (known === undefined) written.set(reply, bytes);
  return new Response(bytes, { headers: { "content-type": "application/json" } });
}
