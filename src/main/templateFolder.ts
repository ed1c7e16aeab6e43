import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateStore } from "#service/documents/templateStore.ts";

const builtInFolder = fileURLToPath(new URL("../../templates", import.meta.url));

const builtIn = new Map<string, Promise<Uint8Array | null>>();

/** Templates in a folder of the data: `replacement-application.docx`, `replacement-application.jiangxi.docx`. */
export function templateFolder(folder: string): TemplateStore {
  const fileOf = (document: string, authority: string | null): string =>
    join(folder, `${named(document)}${authority === null ? "" : `.${named(authority)}`}.docx`);
  return {
    builtIn: (file) => {
      const reading = builtIn.get(file) ?? bytesOf(join(builtInFolder, named(file.replace(/\.docx$/, "")) + ".docx"));
      builtIn.set(file, reading);
      return reading;
    },
    own: async () => {
      const names = await readdir(folder).catch(() => [] as string[]);
      return names.toSorted().flatMap((name) => {
        const [, document, authority = null] = /^([a-z0-9-]+)(?:\.([a-z0-9-]+))?\.docx$/.exec(name) ?? [];
        return document === undefined ? [] : [{ document, authority }];
      });
    },
    readOwn: (document, authority) => bytesOf(fileOf(document, authority)),
    save: async (document, authority, bytes) => {
      const file = fileOf(document, authority);
      await mkdir(folder, { recursive: true });
      // A reader sees the old file or the new one, never half of it.
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
    },
    remove: async (document, authority) => {
      const file = fileOf(document, authority);
      if ((await bytesOf(file)) === null) return false;
      await rm(file);
      return true;
    },
  };
}

/** Ids of the law: nothing else becomes the name of a file. */
function named(id: string): string {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`not an id of the law: ${id}`);
  return id;
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return null;
    throw problem;
  }
}
