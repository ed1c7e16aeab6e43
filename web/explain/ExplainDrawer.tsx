import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Drawer } from "antd";
import { useState } from "react";
import { explanationQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { caseExplanationQuery } from "./caseExplanationQuery.ts";
import { caseDayOf } from "./caseDay.ts";
import type { CaseDay } from "./caseDay.ts";
import { CaseExplanation } from "./CaseExplanation.tsx";
import { Explanation } from "./Explanation.tsx";
import { useOpener } from "./useOpener.ts";

type ExplainDrawerProps = {
  /** Undefined while it is closed. */
  readonly id: string | undefined;
  readonly asOf: string | undefined;
};

/** 「怎么算的」 of one date, over the page that shows the date. Stays while it closes, so that the focus finds its way back. */
export function ExplainDrawer({ id, asOf }: ExplainDrawerProps) {
  const { texts } = useLanguage();
  const navigate = useNavigate();
  const [shown, setShown] = useState(id);
  if (id !== undefined && id !== shown) setShown(id);
  const { remember, giveBack } = useOpener();
  if (id !== undefined) remember();
  const close = () =>
    void navigate({ to: ".", search: (before) => ({ ...before, explain: undefined }), resetScroll: false });
  return (
    <Drawer
      open={id !== undefined}
      destroyOnHidden
      size="min(640px, 100vw)"
      title={<h2>{texts.explain.title}</h2>}
      aria-label={texts.explain.title}
      closable={{ "aria-label": texts.explain.close, placement: "end" }}
      onClose={close}
      afterOpenChange={(open) => (open ? undefined : giveBack())}
    >
      {shown === undefined ? null : <AskedExplanation id={shown} asOf={asOf} />}
    </Drawer>
  );
}

function AskedExplanation({ id, asOf }: { id: string; asOf: string | undefined }) {
  const ofCase = caseDayOf(id);
  return ofCase === null ? <AskedDuty id={id} asOf={asOf} /> : <AskedCaseDay {...ofCase} />;
}

function AskedCaseDay({ id, what }: CaseDay) {
  const explanation = useQuery(caseExplanationQuery(id, what));
  return <Answer query={explanation}>{(reply) => <CaseExplanation explanation={reply} />}</Answer>;
}

function AskedDuty({ id, asOf }: { id: string; asOf: string | undefined }) {
  const explanation = useQuery(explanationQuery(id, asOf));
  return <Answer query={explanation}>{(reply) => <Explanation explanation={reply} />}</Answer>;
}
