import type { CaseReply } from "#contract/cases.ts";
import type { Law } from "#law/law.ts";
import type { CorrectionRound } from "#record/case/case.ts";
import type { FrozenPaper } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { caseNamesOf } from "./caseNamesOf.ts";

type ReviewReply = Pick<
  CaseReply,
  "submitted" | "accepted" | "corrections" | "paused" | "pauses" | "extension" | "decided"
>;

/** What was handed in and what the other side did with it, each with its paper. */
export function reviewReplyOf(stand: CaseStand): ReviewReply {
  const { case: one, matter } = stand;
  const { law } = matter;
  const { submitted, accepted, corrections, pauses, extension, decided } = one;
  const names = caseNamesOf(stand);
  return {
    submitted: submitted === null ? null : { receipt: null, ...submitted, papers: frozenOf(law, submitted.papers) },
    accepted: accepted === null ? null : { paper: null, ...accepted },
    corrections: corrections.map(({ points, answered, on, until, notice }) => ({
      on,
      until,
      notice,
      points: [...points],
      answered: answered === null ? null : answerOf(law, answered),
    })),
    paused: pauses.at(-1)?.to === null ? (pauses.at(-1)?.ground ?? null) : null,
    pauses: pauses.map(({ endedByDecision: _ended, ...pause }) => ({
      paper: null,
      resumedBy: null,
      ...pause,
      ground: names.ground(pause.ground),
    })),
    extension: extension === null ? null : { paper: null, ...extended(extension) },
    decided,
  };
}

function extended({ by, ...said }: NonNullable<CaseStand["case"]["extension"]>) {
  return { ...said, value: by.value, unit: by.unit };
}

function answerOf(law: Law, answered: NonNullable<CorrectionRound["answered"]>) {
  const { afterAcceptance: _, ...answer } = answered;
  return { receipt: null, ...answer, answers: [...answer.answers], papers: frozenOf(law, answer.papers) };
}

function frozenOf(law: Law, papers: readonly FrozenPaper[]) {
  return papers.map(({ id, as, material, form, count, file }) => ({
    id,
    as,
    material,
    title: law.materials.get(material)?.title ?? { zh: material, en: material },
    form,
    count,
    file,
  }));
}
