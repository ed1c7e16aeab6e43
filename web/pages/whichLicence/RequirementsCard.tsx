import type { WhichLicenceReply } from "#contract/whichLicence.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

type Requirement = WhichLicenceReply["requirements"][number];

/** The conditions of what is needed; those that may not apply say on which question that hangs. */
export function RequirementsCard({ reply }: { reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  if (reply.requirements.length === 0) return null;
  return (
    <section className="card" aria-label={texts.requirements}>
      <div className="card-head">
        <h2>
          {texts.requirements} <span className="soft">{reply.requirements.length}</span>
        </h2>
      </div>
      <ul className="requirements">
        {reply.requirements
          .toSorted((a, b) => Number(b.applies) - Number(a.applies))
          .map((requirement) => (
            <RequirementItem key={requirement.id} requirement={requirement} reply={reply} />
          ))}
      </ul>
    </section>
  );
}

function RequirementItem({ requirement, reply }: { requirement: Requirement; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { texts: common, say } = useLanguage();
  const { title, says, targets, applies, missing, cites, confidence } = requirement;
  const named = [...reply.services, ...reply.numbers].filter(({ id }) => targets.includes(id));
  const services = reply.services.filter(({ state }) => state === "needed");
  const isForAll = services.length > 0 && services.every(({ id }) => targets.includes(id));
  const questions = reply.questions.filter(({ id }) => missing.includes(id)).map((question) => say(question.title));
  return (
    <li className={applies ? "requirement" : "requirement requirement-open"}>
      <p>
        <b>{say(title)}</b> <ConfidenceTag confidence={confidence} />{" "}
        {isForAll ? null : (
          <span className="soft">{texts.requirementFor(texts.list(named.map((need) => say(need.title))))}</span>
        )}
      </p>
      <p>{say(says)}</p>
      {applies ? null : <p className="soft">{texts.requirementOpen(questions.join(" "))}</p>}
      <details>
        <summary>{common.proceedings.basis}</summary>
        {cites.map((cite) => (
          <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
        ))}
      </details>
    </li>
  );
}
