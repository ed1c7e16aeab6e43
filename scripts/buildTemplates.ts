import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { templateDocx } from "./templateDocx.ts";
import type { TemplateFrame, TemplateSource } from "./templateDocx.ts";

// Writes templates/*.docx from templates/sources. A test holds what is committed against what this makes.

const folder = fileURLToPath(new URL("../templates/", import.meta.url));

/** Every built-in template by the name of its file. */
export function builtTemplates(): ReadonlyMap<string, Uint8Array> {
  const frame = parse(readFileSync(`${folder}frame.yaml`, "utf8")) as TemplateFrame;
  const names = readdirSync(`${folder}sources`).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names.toSorted().map((name) => {
      const source = parse(readFileSync(`${folder}sources/${name}`, "utf8")) as TemplateSource;
      return [name.replace(/\.yaml$/, ".docx"), templateDocx(source, frame)];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of builtTemplates()) writeFileSync(folder + name, bytes);
}
