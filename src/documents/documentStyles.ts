import { SaxesParser } from "saxes";

/** How the paragraphs of a named style look; null where the style leaves it open. */
export type DocumentStyle = {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly align: string | null;
  readonly firstLine: number | null;
  readonly left: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly keepLines: boolean | null;
  readonly keepNext: boolean | null;
};

type Draft = { -readonly [Name in keyof DocumentStyle]: DocumentStyle[Name] } & { basedOn: string | null };

const open: DocumentStyle = {
  size: null,
  bold: null,
  align: null,
  firstLine: null,
  left: null,
  before: null,
  after: null,
  keepLines: null,
  keepNext: null,
};

/** The styles of a document by id, with what each takes over from those that it is based on. */
export function documentStyles(part: Uint8Array | undefined): (id: string | null) => DocumentStyle {
  const drafts = new Map<string, Draft>();
  let defaultId: string | null = null;
  let current: Draft = { ...open, basedOn: null };
  const defaults = current;
  if (part !== undefined) {
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on("opentag", ({ local, attributes }) => {
      const valueOf = (name: string) =>
        Object.values(attributes).find((attribute) => attribute.local === name)?.value ?? null;
      if (local === "style") {
        current = { ...open, basedOn: null };
        const id = valueOf("styleId") ?? "";
        drafts.set(id, current);
        if (valueOf("type") === "paragraph" && valueOf("default") === "1") defaultId = id;
      } else if (local === "basedOn") current.basedOn = valueOf("val");
      else noteStyle(current, local, valueOf);
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  const whole = (id: string | null, depth = 0): DocumentStyle => {
    const own = drafts.get(id ?? defaultId ?? "");
    if (own === undefined || depth > 20) return defaults;
    const below = own.basedOn === null ? defaults : whole(own.basedOn, depth + 1);
    return {
      size: own.size ?? below.size,
      bold: own.bold ?? below.bold,
      align: own.align ?? below.align,
      firstLine: own.firstLine ?? below.firstLine,
      left: own.left ?? below.left,
      before: own.before ?? below.before,
      after: own.after ?? below.after,
      keepLines: own.keepLines ?? below.keepLines,
      keepNext: own.keepNext ?? below.keepNext,
    };
  };
  return (id) => whole(id);
}

/** Takes an element of `w:pPr` or `w:rPr` into a style. Twentieths and halves of a point become points. */
export function noteStyle(
  style: { -readonly [Name in keyof DocumentStyle]: DocumentStyle[Name] },
  local: string,
  valueOf: (name: string) => string | null,
): void {
  if (local === "sz") style.size = numberOf(valueOf("val"), 2);
  const isOn = (): boolean => !/^(?:0|false|off)$/.test(valueOf("val") ?? "");
  if (local === "b") style.bold = isOn();
  if (local === "keepLines") style.keepLines = isOn();
  if (local === "keepNext") style.keepNext = isOn();
  if (local === "jc") style.align = valueOf("val");
  if (local === "ind") {
    style.firstLine = numberOf(valueOf("firstLine"), 20) ?? style.firstLine;
    style.left = numberOf(valueOf("left") ?? valueOf("start"), 20) ?? style.left;
  }
  if (local === "spacing") {
    style.before = numberOf(valueOf("before"), 20) ?? style.before;
    style.after = numberOf(valueOf("after"), 20) ?? style.after;
  }
}

export function numberOf(text: string | null, parts: number): number | null {
  const value = Number(text);
  return text === null || !Number.isFinite(value) ? null : value / parts;
}
