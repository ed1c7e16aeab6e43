import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { DueItem } from "#contract/due.ts";
import { coursesQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useCasesTexts } from "./useCasesTexts.ts";
import { useOpening } from "./useOpening.ts";

type DutyCaseProps = { readonly duty: Pick<DueItem, "itemId" | "kind" | "light" | "rules" | "replacedBy"> };

/** The next step of what is red or yellow, as a button: the case that carries out that duty, where the law knows one. */
export function DutyCase({ duty: { itemId, kind, light, rules, replacedBy } }: DutyCaseProps) {
  const { say } = useLanguage();
  const words = useCasesTexts().opening;
  const courses = useQuery(coursesQuery()).data?.courses ?? [];
  const opening = useOpening();
  const course = courses.find(
    ({ kinds, obligations }) => kinds.includes(kind) && rules.some(({ id }) => obligations.includes(id)),
  );
  if (course === undefined || replacedBy !== null || (light !== "red" && light !== "yellow")) return null;
  return (
    <span className="no-print">
      <Button
        type="primary"
        size="small"
        loading={opening.isPending}
        onClick={() => opening.mutate({ course: course.id, item: itemId })}
      >
        {words.handle(say(course.title))}
      </Button>
      {opening.error === null ? null : <TroubleNote error={opening.error} />}
    </span>
  );
}
