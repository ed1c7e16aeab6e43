import SettingOutlined from "@ant-design/icons/SettingOutlined";
import { Button, Checkbox, Popover } from "antd";
import { useLanguage } from "../../language.tsx";
import { alwaysShown, columnNames, hiddenAtFirst } from "./tablePreferences.ts";
import type { TablePreferences } from "./tablePreferences.ts";

export function ColumnSettings({ preferences }: { preferences: TablePreferences }) {
  const { ledger } = useLanguage().texts;
  const { hidden, setHidden } = preferences;
  const list = (
    <fieldset aria-label={ledger.columns} className="column-settings">
      {columnNames
        .filter((name) => !alwaysShown.includes(name))
        .map((name) => (
          <Checkbox
            key={name}
            checked={!hidden.includes(name)}
            onChange={(event) =>
              setHidden(event.target.checked ? hidden.filter((one) => one !== name) : [...hidden, name])
            }
          >
            {ledger.column[name]}
          </Checkbox>
        ))}
      <Button size="small" onClick={() => setHidden(hiddenAtFirst)}>
        {ledger.columnsReset}
      </Button>
    </fieldset>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={list}>
      <Button type="text" icon={<SettingOutlined />} aria-label={ledger.columns} title={ledger.columns} />
    </Popover>
  );
}
