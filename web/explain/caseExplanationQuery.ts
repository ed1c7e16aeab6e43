import { queryOptions } from "@tanstack/react-query";
import type { CaseExplanationReply } from "#contract/caseExplanations.ts";
import { get, ledgerKey } from "../api.ts";
import { operationAddress } from "../links.ts";

export const caseExplanationQuery = (id: string, what: string) =>
  queryOptions({
    queryKey: [ledgerKey, "case-explanation", id, what],
    queryFn: ({ signal }) => get<CaseExplanationReply>(operationAddress.explainCaseDay(id, what), {}, signal),
  });
