import { Select } from "antd";
import { Field } from "./Field.tsx";

type ChoiceFieldProps<Value extends string> = {
  readonly name: string;
  readonly value: Value | undefined;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Where there are many, one types to find one. */
  readonly searched?: boolean;
  readonly change: (value: Value | undefined) => void;
};

/** A named box in which one of several is chosen, or none. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, value, any, options, searched = false, change } = props;
  return (
    <Field name={name}>
      <Select
        aria-label={name}
        value={value ?? null}
        placeholder={any}
        allowClear
        showSearch={searched ? { optionFilterProp: "label" } : false}
        options={[...options]}
        onChange={(chosen: Value | null | undefined) => change(chosen ?? undefined)}
      />
    </Field>
  );
}
