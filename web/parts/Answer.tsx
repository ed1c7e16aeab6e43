import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PageWait } from "./PageWait.tsx";
import { TroubleNote } from "./TroubleNote.tsx";

type AnswerProps<Reply> = {
  readonly query: UseQueryResult<Reply>;
  readonly children: (reply: Reply) => ReactNode;
};

/** What was answered; while waiting, its grey shape; in trouble, why, above what was last known. */
export function Answer<Reply>({ query, children }: AnswerProps<Reply>) {
  const { data, error, refetch } = query;
  if (data === undefined && error === null) return <PageWait />;
  return (
    <>
      {error === null ? null : <TroubleNote error={error} retry={() => void refetch()} />}
      {data === undefined ? null : children(data)}
    </>
  );
}
