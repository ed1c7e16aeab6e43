import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import type { LawUsesReply } from "#contract/lawDiff.ts";
import { instantText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import "../../parts/Field.css";

type LawChoiceProps = {
  readonly uses: LawUsesReply["uses"];
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** The two laws that are compared. A law that was used several times stands by its last use. */
export function LawChoice({ uses, from, to }: LawChoiceProps) {
  const { texts } = useLanguage();
  const { lawDiff } = texts;
  const navigate = useNavigate();
  const options = uses
    .filter(({ hash }, index) => uses.findIndex((other) => other.hash === hash) === index)
    .map(({ number, hash, since, inUse }) => ({
      value: hash,
      label: lawDiff.use(number, instantText(since, texts), hash.slice(0, 8), inUse),
    }));
  const choice = (place: "from" | "to", value: string | undefined) => (
    <div className="field">
      <span>{lawDiff[place]}</span>
      <Select
        aria-label={lawDiff[place]}
        value={value ?? null}
        options={options}
        onChange={(chosen: string | null) =>
          void navigate({ to: ".", search: (before) => ({ ...before, [place]: chosen ?? undefined }) })
        }
      />
    </div>
  );
  return (
    <div className="law-choice no-print">
      {choice("from", from)}
      {choice("to", to)}
    </div>
  );
}
