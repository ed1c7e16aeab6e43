import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import type { DocumentReply } from "#contract/documents.ts";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Cites } from "./Cites.tsx";
import { KeptPaperLine } from "./KeptPaperLine.tsx";
import { isPaperBegun, PaperForm } from "./PaperForm.tsx";
import { paperState } from "./paperState.ts";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseEntry } from "./useCaseEntry.ts";
import { isRunning } from "./whyNot.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";
import type { CasePaper } from "./casePaper.ts";

type PaperRowProps = {
  readonly one: CaseReply;
  readonly paper: CasePaper;
  /** False of what nobody asks for: it is kept, and there is nothing to do without. */
  readonly isAsked: boolean;
  /** The document of the law that is this paper, where there is one. */
  readonly document: DocumentReply | undefined;
};

/** One paper: what it is, in which form, what is wrong with it, what is there of it, and what can be done about it. */
export function PaperRow({ one, paper, isAsked, document }: PaperRowProps) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().papers;
  const state = paperState(paper);
  const form = words.asked(namedText(words.forms, paper.form), paper.count);
  // That it is not here is said by its state.
  const told = paper.defects.filter(({ code }) => code !== "missing");
  const formSure = paper.countBy ?? paper.formBy;
  return (
    <li>
      <p className="case-paper-head">
        <span className={`case-state case-state-${state}`}>{words.states[state]}</span> <b>{say(paper.title)}</b>{" "}
        <ConfidenceTag confidence={paper.confidence} /> {isAsked ? <span className="soft">{form}</span> : null}{" "}
        {formSure === null ? null : <ConfidenceTag confidence={formSure} />}
      </p>
      <p className="soft">
        {say(paper.what)} {paper.when === null ? null : say(paper.when)}{" "}
        {paper.file === null
          ? null
          : words.limit(paper.file.types.join(texts.item.listJoin), Math.floor(paper.file.mostBytes / 1024 / 1024))}
      </p>
      <Cites cites={paper.cites} />
      {paper.waived === null ? null : (
        <p>{paper.confidence === "official" ? words.waivedPractice(paper.waived) : words.waived(paper.waived)}</p>
      )}
      <ul className="case-defects">
        {told.map((defect) => (
          <li key={`${defect.code} ${defect.paper} ${defect.sentence.en}`}>
            {withDayTexts(say(defect.sentence), texts)} <ConfidenceTag confidence={defect.confidence} />
          </li>
        ))}
      </ul>
      {paper.kept.map((kept) => (
        <KeptPaperLine key={kept.id} one={one} paper={paper} kept={kept} />
      ))}
      {isRunning(one) ? <PaperActions one={one} paper={paper} isAsked={isAsked} document={document} /> : null}
    </li>
  );
}

function PaperActions({ one, paper, isAsked, document }: PaperRowProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().papers;
  const [asked, setAsked] = useState<"put" | "waive" | null>(isPaperBegun(one, paper, null) ? "put" : null);
  const saying = useCaseEntry(one.id);
  const title = say(paper.title);
  const close = () => setAsked(null);
  // What practice alone adds to an official paper may be waived; the paper may not.
  const isOfficial = paper.confidence === "official";
  const isFixed = isOfficial && paper.defects.every(({ confidence }) => confidence === "official");
  const waive = isOfficial && !isFixed ? words.waivePractice : words.waive;
  return (
    <div className="no-print">
      <div className="sheet-buttons">
        <Button
          size="small"
          type={paper.kept.length === 0 && paper.waived === null && paper.needed ? "primary" : "default"}
          aria-label={words.putNamed(title)}
          aria-expanded={asked === "put"}
          onClick={() => setAsked(asked === "put" ? null : "put")}
        >
          {words.put}
        </Button>
        {document === undefined ? null : (
          <Link
            className="action case-small"
            to={pages.documents}
            search={{ document: document.id, case: one.id, ...(one.item === null ? {} : { item: one.item.id }) }}
            aria-label={words.makeNamed(title)}
          >
            {words.make}
          </Link>
        )}
        {!isAsked ? null : paper.waived === null ? (
          <Button
            size="small"
            type="text"
            disabled={isFixed}
            title={isFixed ? words.waiveOfficial : undefined}
            aria-label={words.waiveNamed(waive, title)}
            aria-expanded={asked === "waive"}
            onClick={() => setAsked(asked === "waive" ? null : "waive")}
          >
            {waive}
          </Button>
        ) : (
          <Button
            size="small"
            type="text"
            onClick={() => saying.mutate({ do: "waive", material: paper.material, because: null })}
          >
            {isOfficial ? words.unwaivePractice : words.unwaive}
          </Button>
        )}
        {isFixed && isAsked && paper.waived === null ? <small className="soft">{words.waiveOfficial}</small> : null}
      </div>
      {asked === "put" ? <PaperForm one={one} paper={paper} kept={null} close={close} /> : null}
      {asked === "waive" ? (
        <ReasonForm
          one={one}
          label={waive}
          reason={words.waiveBecause}
          drafts={`waive ${paper.material}`}
          entry={(because) => ({ do: "waive", material: paper.material, because })}
          close={close}
        />
      ) : null}
    </div>
  );
}
