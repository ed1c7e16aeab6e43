import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { LawChangeReply } from "#contract/movedDates.ts";
import { movedDatesQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { MovedDates } from "../../parts/MovedDates.tsx";

const shown = 50;
const storageKey = "zhaozhang.lawChangeSeen";

/** That a change of the rules moved dates, until somebody has taken note of it in this browser. */
export function MovedNote() {
  const { company } = useSearch({ strict: false });
  const { data } = useQuery(movedDatesQuery({ company, changes: 1, limit: shown }));
  const [seen, setSeen] = useState(() => localStorage.getItem(storageKey));
  const change = data?.changes[0];
  if (change === undefined || change.id === seen) return null;
  const dismiss = () => {
    localStorage.setItem(storageKey, change.id);
    setSeen(change.id);
  };
  return <Note change={change} dismiss={dismiss} />;
}

function Note({ change, dismiss }: { change: LawChangeReply; dismiss: () => void }) {
  const { texts, say } = useLanguage();
  const { moved } = texts;
  const [open, setOpen] = useState(false);
  const total = change.moved + change.settled;
  return (
    <section className="moved-note no-print" aria-label={moved.label}>
      <div className="moved-head">
        <h2>{say(change.headline)}</h2>
        <div className="moved-actions">
          {total === 0 ? null : (
            <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? moved.hide : moved.show(total)}
            </Button>
          )}
          {change.comparison === null ? null : (
            <Button size="small" onClick={dismiss}>
              {moved.dismiss}
            </Button>
          )}
        </div>
      </div>
      {open ? <MovedDates dates={change.dates} rest={total - change.dates.length} /> : null}
      {open ? (
        <Link to={pages.lawDiff} search={(before) => ({ ...before, from: change.fromLaw, to: change.toLaw })}>
          {texts.lawDiff.seeRules}
        </Link>
      ) : null}
    </section>
  );
}
