import { SaxesParser } from "saxes";

type Level = { bullet: boolean; text: string };

/** Marks of numbered and bulleted paragraphs, counted as they come; null where a paragraph is in no list. */
export function listNumbering(part: Uint8Array | undefined): (id: string, level: number) => string | null {
  const levels = levelsOf(part);
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const found = levels.get(id)?.[level];
    if (found === undefined) return null;
    if (found.bullet) return "•";
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    count.length = Math.max(level + 1, 0);
    count[level] = (count[level] ?? 0) + 1;
    return found.text.replaceAll(/%(\d)/g, (_, at: string) => String(count[Number(at) - 1] ?? 1));
  };
}

function levelsOf(part: Uint8Array | undefined): ReadonlyMap<string, readonly Level[]> {
  const abstract = new Map<string, Level[]>();
  const numbered = new Map<string, Level[]>();
  if (part === undefined) return numbered;
  let levels: Level[] = [];
  let numberId = "";
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("opentag", ({ local, attributes }) => {
    const valueOf = (name: string) => Object.values(attributes).find((one) => one.local === name)?.value ?? "";
    const level = levels.at(-1);
    if (local === "abstractNum") {
      levels = [];
      abstract.set(valueOf("abstractNumId"), levels);
    } else if (local === "lvl") levels.push({ bullet: false, text: "%1." });
    else if (local === "numFmt" && level !== undefined) level.bullet = valueOf("val") === "bullet";
    else if (local === "lvlText" && level !== undefined) level.text = valueOf("val");
    else if (local === "num") numberId = valueOf("numId");
    else if (local === "abstractNumId") numbered.set(numberId, abstract.get(valueOf("val")) ?? []);
  });
  parser.write(new TextDecoder().decode(part)).close();
  return numbered;
}
