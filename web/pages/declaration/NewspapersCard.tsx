import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { newspaperText } from "#contract/newspaperText.ts";
import type { NewspapersReply } from "#contract/newspapers.ts";
import { newspapersQuery, proceedingsQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { Answer } from "../../parts/Answer.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { useDeclarationTexts } from "./useDeclarationTexts.ts";

/** What is asked of the newspaper, and the papers whose names were seen, with how sure their level is. */
export function NewspapersCard() {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const [province, setProvince] = useState<string | undefined>(undefined);
  const authorities = useQuery(proceedingsQuery()).data?.authorities ?? [];
  const query = useQuery({ ...newspapersQuery(province), placeholderData: keepPreviousData });
  return (
    <section className="card" aria-label={texts.newspapers}>
      <div className="card-head">
        <h2>{texts.newspapers}</h2>
        <Select
          aria-label={texts.province}
          className="declaration-province"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={texts.province}
          value={province ?? null}
          options={authorities.map((one) => ({ value: one.id, label: say(one.title) }))}
          onChange={(chosen: string | null | undefined) => setProvince(chosen ?? undefined)}
        />
      </div>
      <Answer query={query}>{(reply) => <Papers reply={reply} />}</Answer>
    </section>
  );
}

function Papers({ reply: { asked, newspapers } }: { reply: NewspapersReply }) {
  const texts = useDeclarationTexts();
  const { name, say } = useLanguage();
  const { demands, levels } = newspaperText[name];
  return (
    <>
      {asked.leading === null ? null : (
        <p>
          <b>{texts.asked(demands[asked.leading.level])}</b> <ConfidenceTag confidence={asked.leading.confidence} />{" "}
          {asked.originals === null ? null : <span>{texts.originals(asked.originals)}</span>}
        </p>
      )}
      <p className="soft">{texts.noList}</p>
      {asked.others.length === 0 ? null : (
        <details>
          <summary>{texts.otherAsks}</summary>
          <ul className="declaration-findings">
            {asked.others.map(({ says, confidence }) => (
              <li key={says.en}>
                {say(says)} <ConfidenceTag confidence={confidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ul className="papers">
        {newspapers.map(({ id, title, level, sponsor, note, confidence, fit }) => (
          <li key={id}>
            <p>
              <b lang="zh-CN">
                <LawLink type="newspaper" id={id}>
                  {say(title)}
                </LawLink>
              </b>{" "}
              <span className="tag">{levels[level]}</span> <ConfidenceTag confidence={confidence} />{" "}
              <span className={`paper-${fit.kind}`}>{texts.fits[fit.kind]}</span>
            </p>
            <p className="soft">
              {say(fit.because)} {sponsor === null ? texts.noSponsor : texts.sponsor(say(sponsor))}
              {note === null ? null : ` · ${say(note)}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
