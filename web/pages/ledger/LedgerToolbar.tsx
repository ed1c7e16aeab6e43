import ColumnHeightOutlined from "@ant-design/icons/ColumnHeightOutlined";
import DownOutlined from "@ant-design/icons/DownOutlined";
import ReloadOutlined from "@ant-design/icons/ReloadOutlined";
import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useLanguage } from "../../language.tsx";
import { operationAddress, pages, withQuery } from "../../links.ts";
import { ColumnSettings } from "./ColumnSettings.tsx";
import { densities } from "./tablePreferences.ts";
import type { TablePreferences } from "./tablePreferences.ts";

type LedgerToolbarProps = {
  readonly company: string | undefined;
  readonly preferences: TablePreferences;
  readonly refreshing: boolean;
  readonly refresh: () => void;
};

export function LedgerToolbar({ company, preferences, refreshing, refresh }: LedgerToolbarProps) {
  const { ledger } = useLanguage().texts;
  return (
    <div className="card-head ledger-toolbar no-print">
      <h2>{ledger.table}</h2>
      <div className="ledger-tools">
        <Link to={pages.import} className="action action-strong">
          {ledger.import}
        </Link>
        <ExportMenu company={company} />
        <Button
          type="text"
          icon={<ReloadOutlined spin={refreshing} />}
          aria-label={ledger.refresh}
          title={ledger.refresh}
          onClick={refresh}
        />
        <Dropdown
          trigger={["click"]}
          menu={{
            selectable: true,
            selectedKeys: [preferences.density],
            items: densities.map((key) => ({ key, label: ledger.densities[key] })),
            onClick: ({ key }) => preferences.setDensity(densities.find((name) => name === key) ?? "middle"),
          }}
        >
          <Button type="text" icon={<ColumnHeightOutlined />} aria-label={ledger.density} title={ledger.density} />
        </Dropdown>
        <ColumnSettings preferences={preferences} />
      </div>
    </div>
  );
}

/** The whole ledger with the headers of the import, so that what goes out can come in again. */
function ExportMenu({ company }: { company: string | undefined }) {
  const { ledger } = useLanguage().texts;
  const link = (format: "xlsx" | "csv", label: string) => ({
    key: format,
    label: (
      <a href={withQuery(operationAddress.exportLedger(), { company, format })} download>
        {label}
      </a>
    ),
  });
  return (
    <Dropdown trigger={["click"]} menu={{ items: [link("xlsx", ledger.exportXlsx), link("csv", ledger.exportCsv)] }}>
      <Button icon={<DownOutlined />} iconPlacement="end">
        {ledger.export}
      </Button>
    </Dropdown>
  );
}
