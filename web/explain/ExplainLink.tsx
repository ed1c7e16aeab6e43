import { Link } from "@tanstack/react-router";
import { useLanguage } from "../language.tsx";
import "./ExplainLink.css";

/** 「怎么算的」 beside a date. The explanation is part of the address: it can be sent to a colleague, and Back closes it. */
export function ExplainLink({ id, of }: { id: string; of: string }) {
  const { due } = useLanguage().texts;
  return (
    <Link
      to="."
      search={(before) => ({ ...before, explain: id })}
      preload={false}
      resetScroll={false}
      className="explain-link no-print"
      aria-label={due.explainNamed(of)}
    >
      {due.explain}
    </Link>
  );
}
