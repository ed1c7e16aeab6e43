import { useEffect, useRef, useState } from "react";
import type { DayAddress } from "../../address.ts";
import { addressOf, draftOf } from "./dayDraft.ts";
import type { DayDraft } from "./dayDraft.ts";

/** How long nobody types before it is reckoned. */
const pause = 250;

/** What stands in the form. It goes into the address after a short pause; an address that changes otherwise is taken over. */
export function useDayDraft(search: DayAddress, change: (address: DayAddress) => void) {
  const written = JSON.stringify([search.from, search.span, search.startDay, search.restDay]);
  const [draft, setDraft] = useState(() => draftOf(search));
  const [seen, setSeen] = useState(written);
  const [sent, setSent] = useState(written);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== written) {
    setSeen(written);
    // What the form itself has sent may be older than what is typed by now.
    if (sent !== written) setDraft(draftOf(search));
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (wanted: DayDraft) => {
    clearTimeout(timer.current);
    const address = addressOf(wanted);
    setSent(JSON.stringify([address.from, address.span, address.startDay, address.restDay]));
    change(address);
  };
  return {
    draft,
    edit: (changed: Partial<DayDraft>) => {
      const wanted = { ...draft, ...changed };
      setDraft(wanted);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(wanted), pause);
    },
    sendNow: () => send(draft),
  };
}
