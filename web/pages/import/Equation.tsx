import type { ImportReply } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { countName, lightOfStatus, rowStatuses } from "./rowStatus.ts";

/** Rows read = accepted + question + rejected + not a record. Nothing disappears. */
export function Equation({ counts }: { counts: ImportReply["counts"] }) {
  const { import: words } = useLanguage().texts;
  return (
    <p className="equation">
      <span className="unseen">{words.equation}</span>
      <span>
        {words.read} <b>{words.rows(counts.read)}</b>
      </span>
      {rowStatuses.map((status, index) => (
        <span key={status}>
          <span className="soft">{index === 0 ? "=" : "+"}</span>{" "}
          <Light light={lightOfStatus[status]} text={`${words[countName[status]]} ${counts[countName[status]]}`} />
        </span>
      ))}
    </p>
  );
}
