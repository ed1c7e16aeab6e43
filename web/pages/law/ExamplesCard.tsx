import type { LawExamplesReply } from "#contract/lawPages.ts";
import { useLanguage } from "../../language.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** What is read as an identifier, with its parts, and what is refused, with the reason. */
export function ExamplesCard({ examples }: { examples: LawExamplesReply }) {
  const { page: words } = useLawPageTexts();
  return (
    <section className="card law-cases" aria-label={words.examples}>
      <div className="card-head">
        <h2>{words.examples}</h2>
        <small>{words.examplesNote}</small>
      </div>
      <h3>{words.exampleRead}</h3>
      <ul className="law-lines">
        {examples.read.map((one) => (
          <ReadExample key={one.written} one={one} />
        ))}
      </ul>
      <h3>{words.exampleRefused}</h3>
      <ul className="law-lines">
        {examples.refused.map((one) => (
          <RefusedExample key={one.written} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ReadExample({ one }: { one: LawExamplesReply["read"][number] }) {
  const { say } = useLanguage();
  const { page: words } = useLawPageTexts();
  const parts = one.parts.map(({ name, says }) => words.examplePart(say(name), says));
  return (
    <li>
      <p>
        <span lang="zh-CN">{one.written}</span>{" "}
        {one.form === null ? null : <span className="soft">{say(one.form)}</span>}
      </p>
      {one.is === one.written ? null : <p className="soft">{words.exampleIs(one.is)}</p>}
      <p className="soft">{parts.join(words.join)}</p>
    </li>
  );
}

function RefusedExample({ one }: { one: LawExamplesReply["refused"][number] }) {
  const { say } = useLanguage();
  return (
    <li>
      <p lang="zh-CN">{one.written}</p>
      <p className="soft">{say(one.because)}</p>
    </li>
  );
}
