import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { isPaperBegun, PaperForm } from "./PaperForm.tsx";
import type { CasePaper } from "./casePaper.ts";
import { itemText } from "./paperItemText.ts";
import { ReasonForm } from "./ReasonForm.tsx";
import { isRunning } from "./whyNot.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type KeptPaperLineProps = {
  readonly one: CaseReply;
  readonly paper: CasePaper;
  readonly kept: CasePaper["kept"][number];
};

/** What is there of a paper: its file, form and days; it can be changed or taken out. */
export function KeptPaperLine({ one, paper, kept }: KeptPaperLineProps) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().papers;
  const [asked, setAsked] = useState<"edit" | "take" | null>(isPaperBegun(one, paper, kept) ? "edit" : null);
  const close = () => setAsked(null);
  const title = say(paper.title);
  const days = (["effective", "received", "verified", "validUntil"] as const).flatMap((name) => {
    const day = kept[name];
    return day === null ? [] : [`${words[name]} ${dayText(day, texts)}`];
  });
  const item = paper.items.find(({ id }) => id === kept.item);
  return (
    <div className="case-kept">
      <div className="case-file-of">
        {words.asked(namedText(words.forms, kept.form), kept.count)}{" "}
        {kept.file === null ? (
          <span className="soft">{words.noFile}</span>
        ) : (
          <CaseFile company={one.companyId} file={kept.file} />
        )}{" "}
        <span className="soft">
          {[
            ...days,
            ...(kept.openEnded ? [words.openEnded] : []),
            ...(item === undefined ? [] : [itemText(item, words, texts)]),
          ].join(" · ")}
        </span>
        {isRunning(one) ? (
          <span className="no-print">
            <Button
              type="link"
              size="small"
              aria-label={words.editNamed(title)}
              onClick={() => setAsked(asked === "edit" ? null : "edit")}
            >
              {words.edit}
            </Button>
            <Button
              type="link"
              size="small"
              aria-label={words.takeNamed(title)}
              onClick={() => setAsked(asked === "take" ? null : "take")}
            >
              {words.take}
            </Button>
          </span>
        ) : null}
      </div>
      {asked === "edit" ? <PaperForm one={one} paper={paper} kept={kept} close={close} /> : null}
      {asked === "take" ? (
        <ReasonForm
          one={one}
          label={words.take}
          reason={words.takeBecause}
          drafts={`take ${kept.id}`}
          entry={(because) => ({ do: "take-paper", paper: kept.id, because })}
          close={close}
        />
      ) : null}
    </div>
  );
}
