import { Link } from "@tanstack/react-router";
import { pages } from "../../links.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type ReckonLinkProps = {
  readonly from: string;
  readonly value: number;
  readonly unit: string;
  /** Of what, for those who hear the page. */
  readonly title: string;
};

const letters: Readonly<Record<string, string>> = { "working-day": "wd", "calendar-day": "d", month: "m", year: "y" };

/** 「怎么算的」: the same span from the same day in the calculator, where every day is counted before one's eyes. */
export function ReckonLink({ from, value, unit, title }: ReckonLinkProps) {
  const words = useCaseTexts().side;
  return (
    <Link
      to={pages.day}
      search={{ from, span: `+${value}${letters[unit] ?? "d"}` }}
      className="case-reckon no-print"
      aria-label={words.reckonNamed(title)}
    >
      {words.reckon}
    </Link>
  );
}
