import { useMutation, useQueryClient } from "@tanstack/react-query";
import { caseKey, ledgerKey } from "../../api.ts";
import { changeCase } from "../../commands.ts";
import type { CaseEntryWish } from "../../commands.ts";

/**
 * Says what happened in a case. The reply is shown at once; lists and the item follow when they are looked at. `written`
 * is called before, while the form is still there.
 */
export function useCaseEntry(id: string, written?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: CaseEntryWish) => changeCase(id, entry),
    onSuccess: async (reply) => {
      written?.();
      // A look that began before knows nothing of it, and would put the older state in its place.
      await queries.cancelQueries({ queryKey: caseKey(id) });
      queries.setQueryData(caseKey(id), reply);
      await queries.invalidateQueries({ queryKey: [ledgerKey], predicate: ({ queryKey }) => queryKey[1] !== "case" });
    },
  });
}

export type CaseEntrySaying = ReturnType<typeof useCaseEntry>;
