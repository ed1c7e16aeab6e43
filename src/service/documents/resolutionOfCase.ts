import type { DocumentData } from "#documents/documentFields.ts";
import { documentFieldText, toFill } from "#documents/documentFieldText.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { changesAsked } from "./changesOfCase.ts";
import { dataOfItemText } from "./dataOfItemText.ts";
import { resolutionText } from "./resolutionText.ts";

/** What nobody knows of it stands in it as to be filled, under the one name that it has. */
const gap = toFill(documentFieldText.resolution.name);

/** What the shareholders resolve, by what the case does to the ledger; nothing where its answers do not say it. */
export function resolutionOfCase(stand: CaseStand, known: DocumentData): DocumentData {
  const resolution = resolutionOf(stand, known);
  return resolution === null ? {} : { resolution };
}

function resolutionOf(stand: CaseStand, known: DocumentData): string | null {
  const { course, item, law } = stand.matter;
  const kind = law.kinds.get(item?.kind ?? "");
  if (kind?.group !== "licence") return null;
  const licence = resolutionText.licence(kind.title.zh, textOf(known.licenceNumber) ?? item?.identifier ?? gap);
  switch (course.effect) {
    case "correct":
      return changeOf(stand, licence);
    case "end":
      return endOf(stand, licence, textOf(known.endOn));
    case "renew": {
      const services = textOf(known.services) ?? (known.services === "" ? null : servicesBefore(stand));
      const givenUp = known.servicesGivenUp;
      if (services === null || givenUp === undefined) return resolutionText.renew(licence, gap, null);
      return resolutionText.renew(licence, services, givenUp === dataOfItemText.none ? null : (textOf(givenUp) ?? gap));
    }
    case "keep":
    case "file-report":
    case "record":
    case "none":
      return null;
  }
}

function changeOf(stand: CaseStand, licence: string): string | null {
  const changes = changesAsked(stand, stand.matter.course);
  if (changes.length === 0) return null;
  const said = changes.map(({ title, before, after }) => resolutionText.ofChange(title, before ?? gap, after ?? gap));
  return resolutionText.change(licence, said.join(dataOfItemText.semicolon));
}

function endOf({ matter: { course }, ask }: CaseStand, licence: string, from: string | null): string | null {
  const runsOut = course.runsOut === null ? false : conditionTruth(course.runsOut, ask);
  if (runsOut === null) return null;
  return runsOut ? resolutionText.runOut(licence) : resolutionText.end(licence, from ?? gap);
}

function servicesBefore({ compared }: CaseStand): string | null {
  return compared.find(({ field }) => field.id === "services")?.before ?? null;
}

function textOf(value: DocumentData[keyof DocumentData]): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
