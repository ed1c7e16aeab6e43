import { nameText } from "../checks/nameText.ts";
import type { ProceedingCase, ProceedingCaseFile, SaidInCase } from "../files/proceedingCaseFile.ts";
import type { ShapedFile } from "../files/shapeYaml.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, Law, LawProblem } from "../law.ts";
import { cellOf } from "../matrix.ts";
import { overlaysOf } from "../provisionsFor.ts";
import { caseSubjectText } from "./caseSubjectText.ts";

/** What the cases name is there, and they work the nation and each level of what is known of an authority. */
export function proceedingCaseProblems(
  { value, problem }: ShapedFile<ProceedingCaseFile>,
  law: Law,
): readonly LawProblem[] {
  const { proceeding, cases } = value;
  if (!law.proceedings.has(proceeding))
    return [problem(["proceeding"], nameText.noFile("works", proceeding, "proceedings"))];
  const named = cases.flatMap((one, index) => namedProblems(one, ["cases", index], proceeding, law));
  const levels = new Set([...law.authorities.keys()].map((id) => cellOf(law, proceeding, id).confidence ?? "unknown"));
  const worked = new Set(cases.map(({ known }) => known ?? null));
  return [
    ...named.map(({ at, what }) => problem(at, what)),
    ...(cases.some(({ authority }) => authority === null) ? [] : [problem(["cases"], caseSubjectText.noNation)]),
    ...[...levels]
      .filter((level) => !worked.has(level))
      .map((level) => problem(["cases"], caseSubjectText.unworkedLevel(level))),
  ];
}

type Named = { readonly at: YamlPath; readonly what: Bilingual };

function namedProblems(one: ProceedingCase, at: YamlPath, proceeding: string, law: Law): readonly Named[] {
  const { authority, known } = one;
  if (authority !== null && !law.authorities.has(authority))
    return [{ at: [...at, "authority"], what: nameText.noFile("names", authority, "authorities") }];
  const lone: readonly Named[] =
    (authority === null) === (known === undefined) ? [] : [{ at, what: caseSubjectText.loneKnown }];
  const overlays = new Set(overlaysOf(law, proceeding, authority).map(({ id }) => id));
  const said = Object.entries(one.aspects).flatMap(([aspect, expected]) => {
    if (expected === "unknown") return [];
    const place = [...at, "aspects", aspect];
    return [
      ...saidProblems(expected.leads, [...place, "leads"], overlays, law),
      ...expected.also.flatMap((also, index) => saidProblems(also, [...place, "also", index], overlays, law)),
    ];
  });
  return [...lone, ...said];
}

function saidProblems(said: SaidInCase, at: YamlPath, overlays: ReadonlySet<string>, law: Law): readonly Named[] {
  const { from, cites, parameter, clock, papers = [] } = said;
  const missing = (place: YamlPath, id: string | undefined, of: ReadonlyMap<string, unknown>, folder: string) =>
    id === undefined || of.has(id) ? [] : [{ at: [...at, ...place], what: nameText.noFile("names", id, folder) }];
  return [
    ...(from === "national" || overlays.has(from)
      ? []
      : [{ at: [...at, "from"], what: caseSubjectText.noOverlay(from) }]),
    ...missing(["cites"], cites, law.sources, "sources"),
    ...missing(["parameter"], parameter, law.parameters, "parameters"),
    ...missing(["clock"], clock, law.clocks, "clocks"),
    ...papers.flatMap((paper, index) => missing(["papers", index], paper, law.materials, "materials")),
  ];
}
