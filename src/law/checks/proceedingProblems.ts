import type { LawFile, LawFiles } from "../files/lawFiles.ts";
import type { LawProblem } from "../law.ts";
import type { Overlay, Provisions } from "../proceeding.ts";
import { nameText } from "./nameText.ts";
import { proceedingText } from "./proceedingText.ts";

/** What proceedings, overlays and materials name is there, and overlays stack up without a circle. */
export function proceedingProblems(files: LawFiles): readonly LawProblem[] {
  return [
    ...[...files.proceedings, ...files.overlays].flatMap((file) => namedProblems(file, files)),
    ...files.overlays.flatMap((file) => stackProblems(file, files)),
    ...files.materials.flatMap(({ value: { kind }, problem }) =>
      kind === null || has(files.kinds, kind) ? [] : [problem(["kind"], nameText.noFile("names", kind, "kinds"))],
    ),
  ];
}

function has(files: readonly LawFile<{ readonly id: string }>[], id: string): boolean {
  return files.some(({ value }) => value.id === id);
}

function namedProblems(
  { value, problem }: LawFile<{ readonly provisions: Provisions }>,
  files: LawFiles,
): readonly LawProblem[] {
  return [...value.provisions].flatMap(([aspect, provisions]) =>
    provisions.flatMap(({ parameter, clock, materials, services }, index) => {
      const place = ["provisions", aspect, index];
      const named = [
        ...(parameter === null
          ? []
          : [{ at: [...place, "parameter"], id: parameter, folder: "parameters", of: files.parameters }]),
        ...(clock === null ? [] : [{ at: [...place, "clock"], id: clock, folder: "clocks", of: files.clocks }]),
        ...materials.map(({ material }, use) => ({
          at: [...place, "materials", use, "material"],
          id: material,
          folder: "materials",
          of: files.materials,
        })),
        ...services.map((id, at) => ({ at: [...place, "services", at], id, folder: "services", of: files.services })),
      ];
      return named.flatMap(({ at, id, folder, of }) =>
        has(of, id) ? [] : [problem(at, nameText.noFile("names", id, folder))],
      );
    }),
  );
}

function stackProblems({ value: overlay, problem }: LawFiles["overlays"][number], files: LawFiles) {
  const below = belowOf(overlay, files);
  if (below.kind === "missing") return [problem(["over"], proceedingText.overNothing(below.id))];
  if (below.kind === "circle") return [problem(["over"], proceedingText.overItself(below.path))];
  const own = has(files.authorities, overlay.authority)
    ? []
    : [problem(["authority"], nameText.noFile("names", overlay.authority, "authorities"))];
  return [...own, ...neighbourProblems(overlay, below.overlays, problem), ...replacedProblems(overlay, below, problem)];
}

type Below =
  | { readonly kind: "missing"; readonly id: string }
  | { readonly kind: "circle"; readonly path: readonly string[] }
  | { readonly kind: "stack"; readonly overlays: readonly Overlay[]; readonly stated: ReadonlySet<string> };

/** The overlays below one, nearest first, and every aspect that something below it states. */
function belowOf(overlay: Overlay, { overlays, proceedings }: LawFiles): Below {
  const below: Overlay[] = [];
  const stated = new Set<string>();
  for (let over = overlay.over; ;) {
    const proceeding = proceedings.find(({ value }) => value.id === over)?.value;
    for (const aspect of proceeding?.provisions.keys() ?? []) stated.add(aspect);
    if (proceeding !== undefined) return { kind: "stack", overlays: below, stated };
    const next = overlays.find(({ value }) => value.id === over)?.value;
    if (next === undefined) return { kind: "missing", id: over };
    if (next.id === overlay.id || below.includes(next))
      return { kind: "circle", path: [overlay.id, ...below.map(({ id }) => id), over] };
    below.push(next);
    for (const aspect of next.provisions.keys()) stated.add(aspect);
    over = next.over;
  }
}

type Problem = LawFiles["overlays"][number]["problem"];

/** An authority stands over its province, never over another authority or another province. */
function neighbourProblems(overlay: Overlay, below: readonly Overlay[], problem: Problem): readonly LawProblem[] {
  const [nearest] = below;
  if (nearest === undefined) return [];
  if (nearest.authority !== overlay.authority) return [problem(["over"], proceedingText.otherAuthority(nearest.id))];
  return overlay.level === "authority" && nearest.level === "province"
    ? []
    : [problem(["over"], proceedingText.otherLevel(overlay.level, nearest.id, nearest.level))];
}

function replacedProblems(
  { replaces, yields, provisions }: Overlay,
  { stated }: Extract<Below, { kind: "stack" }>,
  problem: Problem,
): readonly LawProblem[] {
  const yielding = yields.flatMap((aspect, index) => {
    const place = ["yields", index];
    if (replaces.includes(aspect)) return [problem(place, proceedingText.yieldsReplaced(aspect))];
    return provisions.has(aspect) && stated.has(aspect) ? [] : [problem(place, proceedingText.yieldsNothing(aspect))];
  });
  const replacing = replaces.flatMap((aspect, index) => {
    const place = ["replaces", index];
    if (replaces.indexOf(aspect) !== index) return [problem(place, proceedingText.replacesTwice(aspect))];
    if (!stated.has(aspect)) return [problem(place, proceedingText.replacesNothing(aspect))];
    return provisions.has(aspect) ? [] : [problem(place, proceedingText.replacesSilently(aspect))];
  });
  return [...replacing, ...yielding];
}
