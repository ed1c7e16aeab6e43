import type { BusinessQuestion } from "#law/business.ts";
import type { Law } from "#law/law.ts";
import { decidedBy } from "#law/pages/decidedBy.ts";
import type { Decided } from "#law/pages/decidedBy.ts";
import { between, joined, lawLine, lawNames } from "../lawLineText.ts";
import { answerConditionText, answerTitle } from "./answerConditionText.ts";
import { factsOf, matter, stated, titleIn } from "./lawPageMatter.ts";
import type { MatterOf, Stated } from "./lawPageMatter.ts";

/** What it asks and with which answers; then what hangs on it, each with the answers for which, and what that rests on. */
export const matterOfQuestion: MatterOf<BusinessQuestion> = (question, law) =>
  matter(
    factsOf(
      [
        lawNames.answers,
        joined(
          question.answers.map(({ title }) => title),
          between.facts,
        ),
      ],
      [lawNames.askedOnlyIf, askedOnlyIf(question, law)],
    ),
    [...whomToApplyTo(question, law), ...decidedBy(law, question).map((one) => decision(one, law))],
  );

function askedOnlyIf({ id, onlyIf }: BusinessQuestion, law: Law) {
  if (onlyIf === null) return lawLine.askedAlways;
  return lawLine.askedOnlyIf(answerConditionText(law, onlyIf.when), answerTitle(law, id, onlyIf.otherwise));
}

function whomToApplyTo({ id, authority }: BusinessQuestion, law: Law): readonly Stated[] {
  if (authority === null) return [];
  const ways = Object.entries(authority.by).map(([answer, to]) =>
    lawLine.appliedTo(
      answerTitle(law, id, answer),
      to === "province" ? lawLine.ofProvince : titleIn(law.authorities, to),
    ),
  );
  return [stated(lawNames.whomToApplyTo, joined(ways, between.facts), authority)];
}

function decision({ page, as, when, says, at, cites, confidence }: Decided, law: Law): Stated {
  const things = { service: law.services, number: law.numbers, requirement: law.requirements };
  const condition = lawLine.where(answerConditionText(law, when));
  return stated(
    lawLine.decides[as](titleIn(things[page.type], page.id)),
    says,
    { cites, confidence },
    {
      note: at === null ? condition : lawLine.only(titleIn(law.authorities, at), condition),
    },
  );
}
