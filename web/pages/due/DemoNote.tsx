import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { DemoTag } from "../../parts/DemoTag.tsx";

export function DemoNote() {
  const { company } = useLanguage().texts;
  return (
    <p className="demo-note no-print" role="note">
      <DemoTag /> {company.demoNote} <Link to={pages.import}>{company.useOwn}</Link>
    </p>
  );
}
