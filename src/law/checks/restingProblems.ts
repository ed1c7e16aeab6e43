import type { LawFile, LawFiles } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Bilingual, LawProblem, Parameter } from "../law.ts";
import { countText } from "./countText.ts";
import { nameText } from "./nameText.ts";
import { obligationText } from "./obligationText.ts";

type RuleFile = LawFiles["obligations"][number];
type Direction = "forward" | "backward";

/** A rule that rests on a parameter: where it names it, and what it needs of it. */
type Resting = {
  readonly rule: RuleFile;
  readonly id: string;
  readonly place: YamlPath;
  readonly does: "counts with" | "starts with";
  readonly unfit: (parameter: Parameter, files: LawFiles) => Bilingual | null;
};

/**
 * What rules count and warn with is there and fit for it. Where several rest on one parameter that is not, it is said once,
 * in the file of the parameter.
 */
export function restingProblems(files: LawFiles): readonly LawProblem[] {
  const found = files.obligations.flatMap(restingOf).flatMap((resting): Unfit[] => {
    const file = files.parameters.find(({ value }) => value.id === resting.id);
    const what = file === undefined ? null : resting.unfit(file.value, files);
    return file !== undefined && what === null ? [] : [{ ...resting, file, what }];
  });
  const together = Map.groupBy(found, ({ does, id, what }) => (what === null ? null : `${does} ${id} ${what.en}`));
  return [...together].flatMap(([key, all]) => {
    const [first] = all;
    if (key === null || first === undefined || all.length === 1) return all.map(single);
    const { file, what } = first;
    if (file === undefined || what === null) return all.map(single);
    return [
      file.problem(
        ["values"],
        obligationText.unfit(
          all.map(({ rule }) => rule.value.id),
          what,
        ),
      ),
    ];
  });
}

/** `what` is null where there is no such parameter. */
type Unfit = Resting & { readonly file: LawFile<Parameter> | undefined; readonly what: Bilingual | null };

function single({ rule, id, place, does, what }: Unfit): LawProblem {
  if (what === null) return rule.problem(place, nameText.noFile(does, id, "parameters"));
  return rule.problem(
    place,
    (does === "counts with" ? obligationText.countsWith : obligationText.ladderStart)(id, what),
  );
}

function restingOf(rule: RuleFile): readonly Resting[] {
  const { due, ladder } = rule.value;
  const [highest = 0] = ladder.further;
  const warning: Resting = {
    rule,
    id: ladder.first,
    place: ["ladder", "first"],
    does: "starts with",
    unfit: (parameter) => firstWarning(parameter, highest),
  };
  if (due.kind !== "before-end" && due.kind !== "after-start") return [warning];
  const [name, direction] =
    due.kind === "before-end" ? (["beforeEnd", "backward"] as const) : (["afterStart", "forward"] as const);
  return [
    {
      rule,
      id: due.count.parameter,
      place: ["due", name, "parameter"],
      does: "counts with",
      unfit: (parameter, files) => countable(parameter, direction, files),
    },
    warning,
  ];
}

function firstWarning({ unit, values }: Parameter, highest: number): Bilingual | null {
  const first = values.at(-1)?.value ?? null;
  if (unit !== "calendar-day" || first === null) return obligationText.noDays;
  return highest < first ? null : obligationText.notBefore(first, highest);
}

/** Null, or why the parameter cannot be counted that way. */
function countable({ unit, counting }: Parameter, direction: Direction, files: LawFiles): Bilingual | null {
  if (unit === "count") return countText.isCount;
  if (counting === null) return countText.noCounting;
  const what = otherDirection(counting, direction, files);
  return what === null ? null : countText.countingOf(what);
}

/** Null, or that the counting runs the other way. One that does not exist is told where it is named. */
export function otherDirection(id: string, direction: Direction, { countings }: LawFiles): Bilingual | null {
  const runs = countings.find(({ value }) => value.id === id)?.value.direction.is ?? direction;
  return runs === direction ? null : countText.runsOtherWay(runs, direction);
}

/** Each rung below the first comes later than the one above it. */
export function ladderProblems({ value: { ladder }, problem }: RuleFile): readonly LawProblem[] {
  return ladder.further.flatMap((rung, index) => {
    const above = ladder.further[index - 1];
    return above === undefined || rung < above
      ? []
      : [problem(["ladder", "further", index], obligationText.rung(rung, above))];
  });
}
