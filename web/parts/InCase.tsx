import { Link } from "@tanstack/react-router";
import type { DueItem } from "#contract/due.ts";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";

/** The case that runs for a duty, and how far it has come. */
export function InCase({ inCase }: Pick<DueItem, "inCase">) {
  const { texts, say } = useLanguage();
  if (inCase === null) return null;
  return (
    <p className="due-case">
      <Link to={pages.case} params={{ id: inCase.id }}>
        {withDayTexts(say(inCase.says), texts)}
      </Link>
    </p>
  );
}
