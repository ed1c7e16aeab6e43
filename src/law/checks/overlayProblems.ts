import type { LawFiles } from "../files/lawFiles.ts";
import type { Bilingual, Confidence, LawProblem } from "../law.ts";
import { overlayText } from "./overlayText.ts";
import { provisionsOf } from "../proceeding.ts";
import type { Aspect, Overlay } from "../proceeding.ts";
import { isLawText, surestOf } from "../surestOf.ts";

/** An overlay is as sure as what it says, and what agencies do does not stand before the law text below it. */
export function overlayProblems(files: LawFiles): readonly LawProblem[] {
  return files.overlays.flatMap(({ value: overlay, problem }) => [
    ...sureness(overlay).map((what) => problem(["confidence"], what)),
    ...beforeLaw(overlay, files).map((aspect) => problem(["provisions", aspect], overlayText.beforeLaw(aspect))),
  ]);
}

function sureness(overlay: Overlay): readonly Bilingual[] {
  const own = provisionsOf(overlay).map(({ provision }) => provision.confidence);
  const surest = surestOf(own);
  if (overlay.confidence === surest) return [];
  return [
    own.length === 0 ? overlayText.saysNothing(overlay.confidence) : overlayText.surest(overlay.confidence, surest),
  ];
}

function beforeLaw(overlay: Overlay, files: LawFiles): readonly Aspect[] {
  return [...overlay.provisions].flatMap(([aspect, [first]]) => {
    if (first === undefined || overlay.replaces.includes(aspect) || overlay.yields.includes(aspect)) return [];
    const below = leadBelow(overlay, aspect, files);
    return below !== null && isLawText(below) && !isLawText(first.confidence) ? [aspect] : [];
  });
}

/** How sure the statement is that leads below an overlay; null where nothing below speaks of the aspect. */
function leadBelow(
  overlay: Overlay,
  aspect: Aspect,
  files: LawFiles,
  above: readonly string[] = [],
): Confidence | null {
  const national = files.proceedings.find(({ value }) => value.id === overlay.over)?.value;
  if (national !== undefined) return national.provisions.get(aspect)?.[0]?.confidence ?? null;
  const below = files.overlays.find(({ value }) => value.id === overlay.over)?.value;
  // A circle is told by another check.
  if (below === undefined || above.includes(below.id)) return null;
  const under = below.replaces.includes(aspect) ? null : leadBelow(below, aspect, files, [...above, overlay.id]);
  const own = below.provisions.get(aspect)?.[0]?.confidence ?? null;
  return own === null || (under !== null && below.yields.includes(aspect)) ? under : own;
}
