import type { NeedReply, QuestionReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { authorityQuestion } from "#engine/authorityFor.ts";
import type { Need } from "#engine/needOf.ts";
import { stillUnknown, whichLicence as decide } from "#engine/whichLicence.ts";
import type { WhichLicence } from "#engine/whichLicence.ts";
import { answerOf, contradictedBy } from "#law/answerOf.ts";
import type { Answers } from "#law/answerOf.ts";
import type { Authority, Law } from "#law/law.ts";
import type { Aspect } from "#law/proceeding.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import { authorityReplyOf } from "./authorityReplyOf.ts";
import { citationOf } from "./citationOf.ts";
import type { Deps } from "./deps.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { provisionReplyOf } from "./provisionReplyOf.ts";
import { readAnswers } from "./readAnswers.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

type Asked = { readonly answers?: string | undefined; readonly province?: string | undefined };

/** Which licence a business needs, by what was answered so far. It looks at no company's papers, so it takes no actor. */
export async function whichLicence({ law, version }: Deps, asked: Asked): Promise<Result<WhichLicenceReply>> {
  const read = readAnswers(law, asked.answers ?? "");
  if (!read.ok) return read;
  const named = asked.province ?? "";
  const province = named === "" ? null : findAuthority(law, named);
  if (province === undefined || province?.provinces.length === 0) {
    const provinces = [...law.authorities.values()].flatMap((one) => one.provinces[0] ?? []);
    return refused("province-unknown", named, { provinces: provinces.join(", ") });
  }
  const business = { answers: read.value, province: province?.id ?? null };
  const outcome = decide(law, business);
  return done({
    questions: questionsOf(law, read.value),
    besides: besidesOf(law, read.value),
    next: [...outcome.next],
    stillUnknown: [...stillUnknown(law, business, outcome)],
    services: outcome.services.map((need) => serviceReplyOf(law, need)),
    numbers: outcome.numbers.map((need) => numberReplyOf(law, need, outcome)),
    authority: authorityOf(law, outcome),
    requirements: outcome.requirements.map(({ id, requirement, targets, applies, missing }) => ({
      id,
      title: requirement.title,
      says: requirement.says,
      targets: [...targets],
      applies,
      missing: [...missing],
      cites: requirement.cites.map((cite) => citationOf(law, cite)),
      confidence: requirement.confidence,
    })),
    application: applicationOf(law, outcome),
    lawHash: law.hash,
    programVersion: version,
  });
}

function questionsOf({ questions }: Law, answers: Answers): QuestionReply[] {
  return [...questions.values()].map(({ id, title, help, answers: possible }) => {
    const held = answerOf(questions, answers, id);
    const given = answers.get(id) ?? null;
    const against = [...contradictedBy(questions, answers, id)];
    return { id, title, help, answers: [...possible], answer: given, against, follows: held === given ? null : held };
  });
}

/** What the answers bring beside a licence. */
function besidesOf(law: Law, answers: Answers): WhichLicenceReply["besides"] {
  return [...law.questions.values()].flatMap(({ id, besides }) =>
    besides
      .filter(({ answer }) => answerOf(law.questions, answers, id) === answer)
      .map(({ says, cites, confidence, proceeding }) => ({
        says,
        cites: cites.map((cite) => citationOf(law, cite)),
        confidence,
        proceeding: proceedingOf(law, proceeding),
      })),
  );
}

function serviceReplyOf(law: Law, need: Need): NeedReply {
  const service = law.services.get(need.id);
  if (service === undefined) throw new Error(`no service ${need.id}`);
  return { ...needReplyOf(law, need), code: service.code, title: service.title, colloquial: [...service.colloquial] };
}

function numberReplyOf(law: Law, need: Need, { authority }: WhichLicence): WhichLicenceReply["numbers"][number] {
  const number = law.numbers.get(need.id);
  if (number === undefined) throw new Error(`no number ${need.id}`);
  return {
    ...needReplyOf(law, need),
    code: null,
    title: number.title,
    colloquial: [],
    proceeding: proceedingOf(law, number.proceeding),
    authority: number.authority ?? authority.id,
  };
}

function needReplyOf(law: Law, { says, steps, missing, surerThere: _surer, ...need }: Need) {
  return {
    ...need,
    says: says.map(({ cites, ...one }) => ({ ...one, cites: cites.map((cite) => citationOf(law, cite)) })),
    steps: steps.map((step) => ({ ...step })),
    missing: [...missing],
  };
}

function authorityOf(
  law: Law,
  { authority: { id, provinceMissing, doubts } }: WhichLicence,
): WhichLicenceReply["authority"] {
  const question = authorityQuestion(law);
  const authority = authorityNamed(law, id);
  return {
    question: question.id,
    authority: authority === null ? null : authorityReplyOf(authority),
    provinceMissing,
    provinces: [...law.authorities.values()]
      .filter(({ provinces }) => provinces.length > 0)
      .map((one) => ({ id: one.id, title: one.title })),
    cites: question.authority.cites.map((cite) => citationOf(law, cite)),
    confidence: question.authority.confidence,
    doubts: doubts.map(({ says, cites, confidence }) => ({
      says,
      cites: cites.map((cite) => citationOf(law, cite)),
      confidence,
    })),
  };
}

function authorityNamed(law: Law, id: string | null): Authority | null {
  return law.authorities.get(id ?? "") ?? null;
}

/** What one wants to know of the application before one begins. Its conditions are the requirements. */
const shownAspects: readonly Aspect[] = ["materials", "channel", "correction", "decision", "result", "fee"];

function applicationOf(law: Law, { services, authority }: WhichLicence): WhichLicenceReply["application"] {
  const needed = new Set(services.flatMap(({ id, state }) => (state === "needed" ? [id] : [])));
  if (needed.size === 0) return null;
  const { proceeding } = authorityQuestion(law).authority;
  const provisions = provisionsFor(law, proceeding, authority.id);
  const whom = authorityNamed(law, authority.id);
  return {
    proceeding: proceedingOf(law, proceeding),
    authority: whom === null ? null : authorityReplyOf(whom),
    aspects: shownAspects.map((aspect) => ({
      aspect,
      provisions: (provisions.get(aspect) ?? [])
        .filter((one) => one.services.length === 0 || one.services.some((id) => needed.has(id)))
        .map((one) => provisionReplyOf(law, one)),
    })),
  };
}

function proceedingOf(law: Law, id: string) {
  const proceeding = law.proceedings.get(id);
  if (proceeding === undefined) throw new Error(`the checks let a proceeding through that no file describes: ${id}`);
  return { id, title: proceeding.title, about: proceeding.about };
}
