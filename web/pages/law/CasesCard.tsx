import { Fragment } from "react";
import type { LawCasesReply, LawPageReply } from "#contract/lawPages.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import type { Texts } from "../../zh.ts";
import type { LawPageTexts } from "../../zhLawPages.ts";
import { LawLink } from "../../parts/LawLink.tsx";
import { Light } from "../../parts/Light.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

const fewCases = 5;

/**
 * The worked cases by which the rule is checked, as sentences with their days. In Chinese the sentence is the one that a
 * person wrote above the case, in English the one that is made from it.
 */
export function CasesCard({ page }: { page: LawPageReply }) {
  const { say } = useLanguage();
  const { page: words } = useLawPageTexts();
  const several = page.cases.length > 1 || page.cases.some(({ of }) => of.id !== page.id || of.type !== page.type);
  return (
    <section className="card law-cases" aria-label={words.cases}>
      <div className="card-head">
        <h2>{words.cases}</h2>
        <small>{words.casesNote}</small>
      </div>
      {page.cases.map((cases) => (
        <div key={cases.file}>
          {several ? <h3>{words.casesOf(say(cases.of.title))}</h3> : null}
          {cases.duties.length === 0 ? null : (
            <MoreList limit={fewCases} more={words.showAll}>
              {cases.duties.map((one) => (
                <DutyCase key={`${one.name} ${one.asOf}`} one={one} />
              ))}
            </MoreList>
          )}
          {cases.countings.length === 0 ? null : (
            <MoreList limit={fewCases} more={words.showAll}>
              {cases.countings.map((one) => (
                <CountingCase key={`${one.name} ${one.from}`} one={one} />
              ))}
            </MoreList>
          )}
          {cases.businesses.length === 0 ? null : (
            <MoreList limit={fewCases} more={words.showAll}>
              {cases.businesses.map((one) => (
                <BusinessCase key={one.name} one={one} />
              ))}
            </MoreList>
          )}
          <p className="law-version law-file">{cases.file}</p>
        </div>
      ))}
    </section>
  );
}

type Duty = LawCasesReply["duties"][number];
type Band = { readonly earliest: string; readonly latest: string };

function bandText({ earliest, latest }: Band, texts: Texts, words: LawPageTexts["page"]): string {
  const first = dayText(earliest, texts);
  return earliest === latest ? first : words.between(first, dayText(latest, texts));
}

function DutyCase({ one }: { one: Duty }) {
  const { texts, say } = useLanguage();
  const { page: words } = useLawPageTexts();
  const day = (value: string | null) => (value === null ? words.notWritten : dayText(value, texts));
  const given = [
    `${say(one.kind.title)}${texts.due.reasonJoin}${words.term(day(one.start), day(one.end))}`,
    ...(one.notContinuing ? [words.notContinuing] : []),
    ...(one.replaced ? [words.replaced] : []),
    words.asOf(day(one.asOf)),
  ];
  return (
    <li>
      <p>{withDayTexts(say({ zh: one.name, en: one.sentence.en }), texts)}</p>
      <p className="soft">{given.join(words.join)}</p>
      {one.duties.map(({ lastDayToAct, safeDay, light }) => (
        <p key={lastDayToAct}>
          {[
            words.duty(day(lastDayToAct)),
            ...(safeDay === null ? [] : [words.safe(bandText(safeDay, texts, words))]),
          ].join(words.join)}{" "}
          {light === null ? null : <Light light={light} text={texts.light[light]} />}
        </p>
      ))}
      {one.duties.length === 0 ? <p>{one.questions.length === 0 ? words.noDuty : words.asked}</p> : null}
    </li>
  );
}

/** In Chinese the written sentence with the answers below, in English the answers are the sentence. */
function BusinessCase({ one }: { one: LawCasesReply["businesses"][number] }) {
  const { say } = useLanguage();
  const { page: words } = useLawPageTexts();
  return (
    <li>
      <p>
        <span className="tag">{words.becomes[one.becomes]}</span> {say({ zh: one.name, en: "" })}
      </p>
      <p className="soft">
        {one.answers.map(({ question, answer }, at) => (
          <Fragment key={question.id}>
            {at === 0 ? "" : words.join}
            <LawLink type={question.type} id={question.id}>
              {say(question.title)}
            </LawLink>{" "}
            {say(answer)}
          </Fragment>
        ))}
      </p>
    </li>
  );
}

function CountingCase({ one }: { one: LawCasesReply["countings"][number] }) {
  const { texts, say } = useLanguage();
  const { page: words } = useLawPageTexts();
  const text = (band: Band) => bandText(band, texts, words);
  return (
    <li>
      <p>{withDayTexts(say({ zh: one.name, en: one.sentence.en }), texts)}</p>
      <p className="soft">{words.counted(dayText(one.from, texts), one.span)}</p>
      <p>{[words.raw(text(one.raw)), words.formal(text(one.formal)), words.safe(text(one.safe))].join(words.join)}</p>
    </li>
  );
}
