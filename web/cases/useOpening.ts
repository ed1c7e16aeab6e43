import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { caseKey, casesQuery, ledgerKey } from "../api.ts";
import { openCase } from "../commands.ts";
import { pages } from "../links.ts";

export type OpeningWish = Parameters<typeof openCase>[0];

/** Leads to the case: to the open one of that course about the item, or to a new one. */
export function useOpening() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (wish: OpeningWish): Promise<string> => {
      if (wish.item !== undefined) {
        const { cases } = await queries.fetchQuery({
          ...casesQuery({ item: wish.item, course: wish.course, limit: 1 }),
          staleTime: 0,
        });
        const [running] = cases;
        if (running !== undefined) return running.id;
      }
      const opened = await openCase(wish);
      queries.setQueryData(caseKey(opened.id), opened);
      await queries.invalidateQueries({ queryKey: [ledgerKey], predicate: ({ queryKey }) => queryKey[1] !== "case" });
      return opened.id;
    },
    onSuccess: (id) => navigate({ to: pages.case, params: { id } }),
  });
}
