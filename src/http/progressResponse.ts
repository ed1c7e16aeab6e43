import type { Progress } from "#service/deps.ts";
import type { Result } from "#service/result.ts";
import { problemResponse } from "./problem.ts";

/** Long work as lines of JSON: `{"progress":…}` while it runs, then one `{"reply":…}` or `{"problem":…}`. */
export function progressResponse(run: (onProgress: (progress: Progress) => void) => Promise<Result<object>>): Response {
  const encoder = new TextEncoder();
  const lines = new TransformStream<object, Uint8Array>({
    transform: (line, controller) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`)),
  });
  const writer = lines.writable.getWriter();
  // A reader that goes away must not stop the work: what was begun is finished or rolled back as a whole.
  const send = (line: object): void => void writer.write(line).catch(() => undefined);
  const finish = async (): Promise<void> => {
    try {
      const result = await run((progress) => send({ progress }));
      send(result.ok ? { reply: result.value } : { problem: await problemResponse(result.refusal).json() });
    } catch {
      send({ problem: await problemResponse({ code: "fault", at: null, data: { reference: "import" } }).json() });
    }
    await writer.close().catch(() => undefined);
  };
  void finish();
  return new Response(lines.readable, { headers: { "content-type": "application/x-ndjson; charset=utf-8" } });
}
