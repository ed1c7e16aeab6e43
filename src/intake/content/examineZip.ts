import { inflatePart } from "#intake/files/inflatePart.ts";
import { ReadingBudget } from "#intake/files/readingBudget.ts";
import { readSmallPart } from "#intake/files/readSmallPart.ts";
import { StopReading } from "#intake/files/stopReading.ts";
import { openZip, partKey } from "#intake/files/zipArchive.ts";
import type { ZipArchive, ZipEntry } from "#intake/files/zipArchive.ts";
import { joinedBytes } from "./bytePatterns.ts";
import { unfit } from "./examined.ts";
import type { Examined, UnfitContent } from "./examined.ts";

/** Documents that are archives: Word, Excel, OFD. Every part is inflated within bounds, so that none lies about its size. */
export function examineZip(bytes: Uint8Array, depth = 0): Examined {
  try {
    const archive = openZip(bytes);
    const budget = new ReadingBudget();
    const type = typeOf(archive, budget);
    const wrong = archive.entries.map((entry) => wrongPart(entry, budget, depth)).find((one) => one !== null);
    if (wrong !== undefined && wrong !== null) return wrong;
    if (typeof type !== "string") return type;
    return linkedWrong(archive, budget) ?? { kind: "fit", type };
  } catch (error) {
    if (error instanceof StopReading) return ofStop(error);
    throw error;
  }
}

function ofStop({ refusal }: StopReading): UnfitContent {
  if (refusal.code === "file-encrypted") return unfit("upload-encrypted", "zip", refusal.at);
  if (refusal.code === "file-zip-bomb" || refusal.code === "file-too-large") {
    return unfit("upload-zip-bomb", "zip", refusal.at);
  }
  return unfit("upload-damaged", "zip", refusal.at);
}

function typeOf({ byName }: ZipArchive, budget: ReadingBudget): "docx" | "xlsx" | "ofd" | UnfitContent {
  if (byName.has("ofd.xml")) return "ofd";
  const contents = byName.get("[content_types].xml");
  if (contents === undefined) return unfit("upload-type", "zip");
  let type: "docx" | "xlsx" | null = null;
  let macro: string | null = null;
  readSmallPart(contents, budget, ({ attribute }) => {
    const content = (attribute("ContentType") ?? "").toLowerCase();
    const part = attribute("PartName") ?? attribute("Extension") ?? "";
    if (/macroenabled|vbaproject|macrosheet/.test(content)) macro ??= part.replace(/^\//, "");
    if (content.endsWith("wordprocessingml.document.main+xml")) type = "docx";
    if (content.endsWith("spreadsheetml.sheet.main+xml")) type = "xlsx";
  });
  if (macro !== null) return unfit("upload-macro", "office", macro);
  return type ?? unfit("upload-type", "zip");
}

const macroPart =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|vbaprojectsignature\w*\.bin)$|\/(?:macrosheets|dialogsheets)\//;
const embeddedPart = /(?:^|\/)(?:embeddings|activex|ctrlprops)\//;
const runnablePart =
  /\.(?:exe|dll|scr|com|pif|bat|cmd|ps1|vbs|vbe|jse?|wsf|hta|html?|mht|msi|jar|lnk|url|chm|docm|xlsm|rtf)$/;

/** Why a part must not be there; null where it may. It has been inflated then. */
function wrongPart(entry: ZipEntry, budget: ReadingBudget, depth: number): UnfitContent | null {
  const name = partKey(entry.name);
  if (macroPart.test(name)) return unfit("upload-macro", "office", entry.name);
  if (runnablePart.test(name)) return unfit("upload-embedded", "office", entry.name);
  // Word and Excel keep the numbers of a chart as a workbook within the document.
  const inner = embeddedPart.test(name) && depth === 0 && name.endsWith(".xlsx");
  if (embeddedPart.test(name) && !inner && !name.endsWith("/")) return unfit("upload-embedded", "office", entry.name);
  const parts: Uint8Array[] = [];
  for (const piece of inflatePart(entry, budget)) if (inner) parts.push(piece);
  if (!inner) return null;
  const examined = examineZip(joinedBytes(parts), depth + 1);
  return examined.kind === "fit" ? null : { ...examined, at: entry.name };
}

/** Relationships that fetch or run something when the document is opened. */
const runs = /\/(?:oleobject|attachedtemplate|vbaproject|control|activexcontrolbinary|frame|afchunk|xlmacrosheet)$/;

function linkedWrong({ entries }: ZipArchive, budget: ReadingBudget): UnfitContent | null {
  let wrong: UnfitContent | null = null;
  for (const entry of entries) {
    if (!partKey(entry.name).endsWith(".rels")) continue;
    readSmallPart(entry, budget, ({ attribute }) => {
      const type = (attribute("Type") ?? "").toLowerCase();
      const isOutside = attribute("TargetMode")?.toLowerCase() === "external";
      // A template on one's own disk (Normal.dotm) is named by nearly every document; one from elsewhere brings macros.
      const isLocal =
        type.endsWith("/attachedtemplate") && !/^(?:https?|ftp):|^\\\\|^file:\/\/[^/]/i.test(attribute("Target") ?? "");
      if (runs.test(type) && !isLocal && (isOutside || !type.endsWith("/frame"))) {
        wrong ??= unfit("upload-embedded", "office", entry.name);
      }
    });
  }
  return wrong;
}
