import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { newspaperText } from "#contract/newspaperText.ts";
import type { NewspaperLevelName } from "#contract/newspapers.ts";
import { newspapersQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

export type NewspaperChosen = {
  /** Null of one that the directory does not hold. */
  readonly newspaper: string | null;
  readonly name: string;
  readonly level: NewspaperLevelName;
};

type NewspaperChoiceProps = {
  readonly province: string | undefined;
  readonly chosen: NewspaperChosen;
  readonly change: (chosen: NewspaperChosen) => void;
};

const other = "";
const levels = ["national", "provincial", "city", "unknown"] as const;

/** One of the newspapers whose names were seen, or another by name and level. */
export function NewspaperChoice({ province, chosen, change }: NewspaperChoiceProps) {
  const { name, say } = useLanguage();
  const words = useCaseTexts().newspaper;
  const known = useQuery(newspapersQuery(province)).data?.newspapers ?? [];
  const paper = known.find(({ id }) => id === chosen.newspaper);
  const titles = newspaperText[name].levels;
  return (
    <>
      <Field name={words.paper}>
        <Select
          aria-label={words.paper}
          placeholder={words.paperHint}
          value={chosen.newspaper ?? other}
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { value: other, label: words.other },
            ...known.map(({ id, title, level }) => ({ value: id, label: `${say(title)} · ${titles[level]}` })),
          ]}
          onChange={(id: string) => {
            const found = known.find((one) => one.id === id);
            change(
              found === undefined
                ? { newspaper: null, name: "", level: "unknown" }
                : { newspaper: found.id, name: found.title.zh, level: found.level },
            );
          }}
        />
      </Field>
      {paper === undefined ? null : (
        <p className="soft">
          <ConfidenceTag confidence={paper.confidence} /> {say(paper.fit.because)}
        </p>
      )}
      {chosen.newspaper === null || paper?.level === "unknown" ? (
        <div className="case-fields">
          {chosen.newspaper === null ? (
            <Field name={words.name}>
              <Input value={chosen.name} onChange={(event) => change({ ...chosen, name: event.target.value })} />
            </Field>
          ) : null}
          <Field name={words.level} hint={words.levelHint}>
            <Select
              aria-label={words.level}
              value={chosen.level}
              options={levels.map((level) => ({ value: level, label: words.levels[level] }))}
              onChange={(level: NewspaperLevelName) => change({ ...chosen, level })}
            />
          </Field>
        </div>
      ) : null}
    </>
  );
}
