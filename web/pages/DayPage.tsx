import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DayAddress } from "../address.ts";
import { dayQuery } from "../api.ts";
import { PageWait } from "../parts/PageWait.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { Refused } from "../trouble.ts";
import { useTitle } from "../useTitle.ts";
import { CountedMonths } from "./day/CountedMonths.tsx";
import { DayAnswer } from "./day/DayAnswer.tsx";
import { DayForm } from "./day/DayForm.tsx";
import { firstSpan } from "./day/dayDraft.ts";
import { useDayTexts } from "./day/useDayTexts.ts";
import "../explain/Explanation.css";
import "./DayPage.css";

/** 期限计算: from a day, so long, on or back. It concerns nobody's papers, and its address says all of it. */
export function DayPage() {
  const texts = useDayTexts();
  const { from, span = firstSpan, startDay, restDay } = useSearch({ from: "/day" });
  const navigate = useNavigate({ from: "/day" });
  const asked = { from, span, startDay, restDay };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...dayQuery({ ...asked, counted: "ends" }),
    placeholderData: keepPreviousData,
  });
  const change = (address: DayAddress) =>
    void navigate({ search: (before) => ({ ...before, ...address }), replace: true, resetScroll: false });
  useTitle(texts.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <DayForm search={asked} from={data?.from ?? from} change={change} />
      {error === null ? null : (
        <TroubleNote error={error} {...(error instanceof Refused ? {} : { retry: () => void refetch() })} />
      )}
      {data === undefined && error === null ? <PageWait /> : null}
      {data === undefined ? null : (
        <div aria-busy={isPlaceholderData}>
          <DayAnswer reply={data} />
          <CountedMonths key={`${data.from} ${data.span} ${data.rule.startDay}`} reply={data} />
        </div>
      )}
    </>
  );
}
