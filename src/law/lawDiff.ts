import { changedFiles } from "./changedFiles.ts";
import type { ChangedFile } from "./changedFiles.ts";
import { readYamlFile } from "./files/yamlFile.ts";
import type { Bilingual } from "./citation.ts";

/** One place of a file whose value is another, as text; null on the side on which the place does not exist. */
export type ChangedPlace = { readonly place: string; readonly was: string | null; readonly is: string | null };

/** One file of the law that differs, with what it is about and where it differs. */
export type FileDiff = ChangedFile & {
  /** Folder of the file: `parameters`, `overlays` … */
  readonly folder: string;
  /** Id as the file gives it; null where it gives none. */
  readonly id: string | null;
  readonly title: Bilingual | null;
  /** In the order of the later file; what is gone comes last. A side that is no YAML has no places. */
  readonly places: readonly ChangedPlace[];
};

type Texts = Readonly<Record<string, string>>;

/** What tells the entries of a list apart, the first that all of them have and that differs in each. */
const entryNames = ["id", "from", "source", "material", "article", "unit", "ground", "authority", "written"] as const;

/**
 * How one law differs from another, file by file and place by place. It compares what the files say and not how: an
 * order of keys or a line break is no difference, and such a file is listed without places.
 */
export function lawDiff(before: Texts, after: Texts): readonly FileDiff[] {
  return changedFiles(before, after).map(({ file, change }) => {
    const was = valueOf(file, before[file]);
    const is = valueOf(file, after[file]);
    const named = is ?? was;
    return {
      file,
      change,
      folder: file.includes("/") ? file.slice(0, file.indexOf("/")) : file.replace(/\.yaml$/, ""),
      id: textIn(named, "id"),
      title: titleOf(named),
      places: changedPlaces(placesOf(was), placesOf(is)),
    };
  });
}

function valueOf(file: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const read = readYamlFile(file, text);
  return "value" in read ? read.value : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(value: unknown, name: string): string | null {
  const text = isMap(value) ? value[name] : undefined;
  return typeof text === "string" ? text : null;
}

function titleOf(value: unknown): Bilingual | null {
  const title = isMap(value) ? value["title"] : undefined;
  const [zh, en] = [textIn(title, "zh"), textIn(title, "en")];
  return zh === null || en === null ? null : { zh, en };
}

function changedPlaces(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly ChangedPlace[] {
  const later = [...is].flatMap(([place, value]): ChangedPlace[] => {
    const earlier = was.get(place) ?? null;
    return earlier === value ? [] : [{ place, was: earlier, is: value }];
  });
  const gone = [...was].flatMap(([place, value]): ChangedPlace[] =>
    is.has(place) ? [] : [{ place, was: value, is: null }],
  );
  return [...later, ...gone];
}

/** Every scalar of a file under its place, `values[2027-01-01].value`; a list of scalars is one of them. */
function placesOf(value: unknown): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  collect(value, "", places);
  return places;
}

function collect(value: unknown, place: string, places: Map<string, string>): void {
  if (value === undefined) return;
  if (Array.isArray(value)) collectList(value, place, places);
  else if (isMap(value)) {
    for (const [name, part] of Object.entries(value)) collect(part, place === "" ? name : `${place}.${name}`, places);
  } else places.set(place, String(value));
}

function collectList(list: readonly unknown[], place: string, places: Map<string, string>): void {
  if (!list.some((entry) => typeof entry === "object" && entry !== null)) {
    places.set(place, list.map(String).join(", "));
    return;
  }
  const name = entryNames.find((one) => {
    const named = list.map((entry) => textIn(entry, one));
    return !named.includes(null) && new Set(named).size === named.length;
  });
  list.forEach((entry, index) => {
    const entryName = name === undefined ? String(index + 1) : textIn(entry, name);
    collect(entry, `${place}[${entryName}]`, places);
  });
}
