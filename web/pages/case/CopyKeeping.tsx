import { useQuery } from "@tanstack/react-query";
import { AutoComplete, Input } from "antd";
import { peopleQuery } from "../../api.ts";
import { Field } from "../../parts/Field.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

export type Keeping = { readonly place: string; readonly holder: string };

export const nowhere: Keeping = { place: "", holder: "" };

type CopyKeepingProps = {
  readonly title: string;
  readonly keeping: Keeping;
  readonly change: (keeping: Keeping) => void;
};

/** Where one copy is kept and by whom: a person of the organisation, or whoever else it is. */
export function CopyKeeping({ title, keeping, change }: CopyKeepingProps) {
  const words = useCaseTexts().end;
  const people = useQuery(peopleQuery()).data?.people ?? [];
  const [place, holder] = [words.copyPlace(title), words.copyHolder(title)];
  return (
    <>
      <Field name={place}>
        <Input
          aria-label={place}
          value={keeping.place}
          onChange={(event) => change({ ...keeping, place: event.target.value })}
        />
      </Field>
      <Field name={holder} hint={words.copyHolderHint}>
        <AutoComplete
          aria-label={holder}
          value={keeping.holder}
          options={people.map(({ name }) => ({ value: name }))}
          showSearch={{ filterOption: (text, option) => (option?.value ?? "").includes(text) }}
          onChange={(text: string) => change({ ...keeping, holder: text })}
        />
      </Field>
    </>
  );
}
