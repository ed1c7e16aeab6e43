import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Hono } from "hono";
import { methodNotAllowed } from "#http/methodNotAllowed.ts";
import { problemResponse } from "#http/problem.ts";

const webDirectory = fileURLToPath(new URL("../../dist/web", import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

/** Vite puts a hash of the content into the names below it. */
const assets = "/assets/";

type Held = {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/** Serves the built pages. Addresses that are no file are pages of the application, so they get its one document. */
export function serveWebFiles(app: Hono, directory: string = webDirectory): void {
  const held = new Map<string, Held>();
  const hold = async (path: string): Promise<Held | null> => {
    const known = held.get(path);
    if (known !== undefined) return known;
    const full = normalize(join(directory, path));
    const type = mediaTypes[extname(full)];
    if (!full.startsWith(directory + sep) || type === undefined || !existsSync(full)) return null;
    const plain = new Uint8Array(await readFile(full));
    const file = { plain, packed: new Uint8Array(gzipSync(plain)), type };
    // Only names that change with their content may be kept: a rebuilt page is seen at the next visit.
    if (path.startsWith(assets)) held.set(path, file);
    return file;
  };
  app.get("*", async (context) => {
    const file = await hold(context.req.path);
    // A page in the place of a script would be run as one; a part that is gone is gone.
    if (file === null && context.req.path.startsWith(assets))
      return problemResponse({ code: "not-found", at: context.req.path, data: {} });
    const found = file ?? (await hold("/index.html"));
    if (found === null) return context.text("The pages are not built. Run: npm run build:web", 503);
    const packed = context.req.header("accept-encoding")?.includes("gzip") ?? false;
    const kept = context.req.path.startsWith(assets) && file !== null;
    return new Response(packed ? found.packed : found.plain, {
      headers: {
        "content-type": found.type,
        ...(packed ? { "content-encoding": "gzip" } : {}),
        vary: "accept-encoding",
        "cache-control": kept ? "public, max-age=31536000, immutable" : "no-cache",
        "content-security-policy": policy,
      },
    });
  });
  app.all("*", ({ req }) => methodNotAllowed(req, ["GET", "HEAD"]));
}
