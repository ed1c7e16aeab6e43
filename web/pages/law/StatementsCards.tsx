import type { LawPageReply, LawStatementReply } from "#contract/lawPages.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

type Part = LawStatementReply["part"];
const order: readonly Part[] = ["value", "reading", "rule", "provision", "form"];

/** What it says, each sentence with the articles that it rests on: values over time, readings, the rule, provisions. */
export function StatementsCards({ page }: { page: LawPageReply }) {
  const { page: words } = useLawPageTexts();
  const titles: Readonly<Record<Part, string>> = {
    value: words.values,
    reading: words.readings,
    rule: words.says,
    provision: words.provisions,
    form: words.forms,
  };
  const byPart = Map.groupBy(page.statements, ({ part }) => part);
  return order.map((part) => {
    const statements = byPart.get(part) ?? [];
    return statements.length === 0 ? null : (
      <section key={part} className="card" aria-label={titles[part]}>
        <div className="card-head">
          <h2>{titles[part]}</h2>
          {part === "reading" ? <small>{words.readingsNote}</small> : null}
        </div>
        {part === "provision" || part === "form" ? (
          <ByName statements={statements} />
        ) : (
          statements.map((one) => <Statement key={keyOf(one)} statement={one} page={page} />)
        )}
      </section>
    );
  });
}

function keyOf({ name, says, from }: LawStatementReply): string {
  return `${name?.en ?? ""} ${says.en} ${from ?? ""}`;
}

/** Provisions under the aspect that they are about. */
function ByName({ statements }: { statements: readonly LawStatementReply[] }) {
  const { say } = useLanguage();
  return [...Map.groupBy(statements, ({ name }) => (name === null ? "" : say(name)))].map(([name, ofName]) => (
    <div key={name} className="law-aspect">
      <h3>{name}</h3>
      {ofName.map((one) => (
        <Provision key={keyOf(one)} statement={one} />
      ))}
    </div>
  ));
}

function Provision({ statement: { says, confidence, cites } }: { statement: LawStatementReply }) {
  const { say } = useLanguage();
  const { page } = useLawPageTexts();
  return (
    <div className="law-statement">
      <p>
        {say(says)} <ConfidenceTag confidence={confidence} />
      </p>
      <details>
        <summary>{page.basis(cites.length)}</summary>
        <Cites cites={cites} quoted={new Set()} />
      </details>
    </div>
  );
}

function Statement({ statement, page }: { statement: LawStatementReply; page: LawPageReply }) {
  const { texts, say } = useLanguage();
  const { name, says, note, confidence } = statement;
  // An article rests on nothing but itself.
  const cites = statement.cites.filter(({ source, article }) => `${source}:${article ?? ""}` !== page.id);
  return (
    <div className="law-statement">
      {name === null ? null : <p className="soft">{say(name)}</p>}
      <p>
        {withDayTexts(say(says), texts)} <ConfidenceTag confidence={confidence} />
      </p>
      {statement.part === "value" ? <Held statement={statement} /> : null}
      {note === null ? null : <p className="law-note">{say(note)}</p>}
      <Cites cites={cites} quoted={quotedBefore(statement, page)} />
    </div>
  );
}

/** From which day until which a value holds, and whether it is the one in force. */
function Held({ statement: { from, until, standing } }: { statement: LawStatementReply }) {
  const { texts } = useLanguage();
  const { page } = useLawPageTexts();
  const shown = (day: string | null) => (day === null ? null : dayText(day, texts));
  return <p className="soft">{page.held(shown(from), shown(until), standing)}</p>;
}

type Cite = LawStatementReply["cites"][number];

function nameOf({ source, article }: Cite): string {
  return `${source} ${article ?? ""}`;
}

/** What stands in full further up in the same card. */
function quotedBefore(statement: LawStatementReply, { statements }: LawPageReply): ReadonlySet<string> {
  const before = statements.slice(0, statements.indexOf(statement)).filter(({ part }) => part === statement.part);
  return new Set(before.flatMap(({ cites }) => cites.map(nameOf)));
}

function Cites({ cites, quoted }: { cites: readonly Cite[]; quoted: ReadonlySet<string> }) {
  return cites.map((cite) => <CitedArticle key={nameOf(cite)} cite={cite} repeated={quoted.has(nameOf(cite))} />);
}
