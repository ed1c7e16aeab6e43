import { Select } from "antd";
import { Field } from "./Field.tsx";

type PersonChoiceProps = {
  readonly label: string;
  readonly hint?: string;
  /** What it means that nobody is chosen. */
  readonly nobody: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly change: (id: string | null) => void;
};

const nobodyValue = "";

export function PersonChoice({ label, hint, nobody, people, value, change }: PersonChoiceProps) {
  return (
    <Field name={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        aria-label={label}
        value={value ?? nobodyValue}
        showSearch={{ optionFilterProp: "label" }}
        options={[{ value: nobodyValue, label: nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(id: string) => change(id === nobodyValue ? null : id)}
      />
    </Field>
  );
}
