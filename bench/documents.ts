// B7: documents from templates, every one opened again and checked; beside docxtemplater, which fills the same templates
// and checks nothing. One thread.
//   node bench/documents.ts [rounds]
import { readdirSync, readFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { documentFields } from "#documents/documentFields.ts";
import type { DocumentData } from "#documents/documentFields.ts";
import { documentMaker } from "#documents/makeDocumentFile.ts";
import { dateOfInstant } from "#main/dateOfInstant.ts";
import { documentFonts } from "#main/documentFonts.ts";
import { readPrinted } from "#main/readPrinted.ts";

const rounds = Number(process.argv[2] ?? 20);
const folder = new URL("../templates/", import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

const data: DocumentData = Object.fromEntries(
  documentFields.map(({ id, name, sort }) => [
    id,
    sort === "list"
      ? Array.from({ length: 8 }, (_, at) => ({
          name: `${name}${at + 1}`,
          form: "copy",
          count: "1",
          pages: "3",
          share: "10",
        }))
      : `${name} ${"0123456789".repeat(2)}`,
  ]),
);

/** Documents a second of processor time, which other work does not touch: the best of three runs after one to warm up. */
async function measured(work: (template: Uint8Array) => unknown): Promise<number> {
  const rates: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) for (const template of templates) await work(template);
    const { user, system } = process.cpuUsage(before);
    rates.push((rounds * templates.length * 1_000_000) / (user + system));
  }
  return Math.max(...rates.slice(1));
}

const make = documentMaker(documentFonts, dateOfInstant, readPrinted);
const about = { data, title: "B7", footer: "", madeAt: "2026-11-21T00:00:00.000Z" } as const;
const made = async (template: Uint8Array, format: "docx" | "pdf") => {
  const one = await make({ ...about, template, format });
  if (one.kind !== "made") throw new Error(`a document was not made: ${JSON.stringify(one)}`);
};

const forPeer = Object.fromEntries(
  documentFields.map(({ id, name, columns }): [string, unknown] => {
    const value = data[id];
    if (typeof value === "string" || value === undefined) return [name, value];
    return [name, value.map((row) => Object.fromEntries(columns.map((column) => [column.name, row[column.id] ?? ""])))];
  }),
);
const peer = (template: Uint8Array) => {
  const filled = new Docxtemplater(new PizZip(template), { linebreaks: true, paragraphLoop: true });
  filled.render(forPeer);
  return filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
};

const ours = await measured((template) => made(template, "docx"));
const theirs = await measured(peer);
console.log(`docx, filled, opened again and checked: ${ours.toFixed(0)}/s of processor time (goal 50/s)`);
console.log(`docxtemplater, filled and not checked: ${theirs.toFixed(0)}/s; ratio ${(ours / theirs).toFixed(2)}`);
const from = performance.now();
for (const template of templates) await made(template, "pdf");
console.log(
  `PDF: ${((performance.now() - from) / templates.length).toFixed(0)} ms each, ${templates.length} documents`,
);
