import { withQuery } from "./links.ts";
import type { QueryValues } from "./links.ts";
import { Unreachable, troubleOf } from "./trouble.ts";

/** The name in `content-disposition`, or null where the server gives none. */
export function fileNameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1] ?? null;
}

/** Sends a file and saves the one that comes back. Throws `Refused` or `Unreachable`. */
export async function sendForDownload(address: string, query: QueryValues, file: File): Promise<void> {
  const response = await fetch(withQuery(address, query), { method: "POST", body: file }).catch(() => {
    throw new Unreachable(0);
  });
  if (!response.ok) throw troubleOf(response.status, await response.text());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileNameIn(response.headers.get("content-disposition")) ?? file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
