import { Link } from "@tanstack/react-router";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";

/** Says that the page is reckoned from another day, so that nobody takes it for today's. */
export function AsOfNote({ asOf }: { asOf: string }) {
  const { texts } = useLanguage();
  return (
    <p className="shell-as-of" role="note">
      {texts.asOf.note(dayText(asOf, texts))}{" "}
      <Link to="." search={(before) => ({ ...before, asOf: undefined })} activeOptions={{ explicitUndefined: true }}>
        {texts.asOf.today}
      </Link>
    </p>
  );
}
