import { Button } from "antd";
import type { CandidateReply } from "#contract/resultFiles.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import "./FieldCandidates.css";

type FieldCandidatesProps = {
  readonly field: string;
  readonly candidates: readonly CandidateReply[];
  /** What stands in the box. */
  readonly value: string;
  readonly take: (value: string) => void;
};

/** What the file says of a field, each with the words around it: a press takes it, and nothing is taken by itself. */
export function FieldCandidates({ field, candidates, value, take }: FieldCandidatesProps) {
  const { texts } = useLanguage();
  const words = useCaseTexts().result.file;
  if (candidates.length === 0) return <p className="candidates soft">{words.notFound}</p>;
  return (
    <div className="candidates">
      {candidates.length === 1 ? null : <p>{words.several(candidates.length)}</p>}
      <ul>
        {candidates.map((one) => {
          const shown = dayText(one.value, texts);
          const isTaken = value.trim() === one.value;
          return (
            <li key={one.value}>
              <span className="candidate-value">{shown}</span>
              <Button
                size="small"
                disabled={isTaken}
                aria-label={isTaken ? words.takenNamed(field, shown) : words.takeNamed(field, shown)}
                onClick={() => take(one.value)}
              >
                {isTaken ? words.taken : words.take}
              </Button>
              <q className="candidate-snippet">{one.snippet}</q>
              {one.page === null ? null : <span className="candidate-page">{words.onPage(one.page)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
