import { useState } from "react";

/** What is being asked for until 查询 puts it into the address. A changed address (Back, a link) is taken over. */
export function useDraft<Filters extends object>(
  asked: Filters,
): readonly [draft: Filters, edit: (changed: Partial<Filters>) => void] {
  const [draft, setDraft] = useState(asked);
  const written = JSON.stringify(asked);
  const [seen, setSeen] = useState(written);
  if (seen !== written) {
    setSeen(written);
    setDraft(asked);
  }
  return [draft, (changed) => setDraft((before) => ({ ...before, ...changed }))];
}
