import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fontPackage from "@expo-google-fonts/noto-sans-sc/package.json" with { type: "json" };
import { pdfFonts } from "#documents/pdfFont.ts";
import type { PdfFonts } from "#documents/pdfFont.ts";

let kept: PdfFonts | null = null;

/** Noto Sans SC, read when the first PDF is made: two files of 10 MiB. */
export function documentFonts(): PdfFonts {
  const folder = dirname(createRequire(import.meta.url).resolve(`${fontPackage.name}/package.json`));
  const face = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  kept ??= pdfFonts(face("400Regular/NotoSansSC_400Regular.ttf"), face("700Bold/NotoSansSC_700Bold.ttf"));
  return kept;
}
