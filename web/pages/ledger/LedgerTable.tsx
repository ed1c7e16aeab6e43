import { Table } from "antd";
import type { TablePaginationConfig, TableProps } from "antd";
import type { ItemRow, ItemsReply } from "#contract/items.ts";
import { defaultPageSize, sorts } from "../../address.ts";
import type { LedgerAddress } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { useNarrow } from "../../parts/useNarrow.ts";
import { useShownCompanies } from "../../shell/useShownCompanies.ts";
import { ledgerColumns, narrowColumns } from "./ledgerColumns.tsx";
import type { TablePreferences } from "./tablePreferences.ts";

/** From this many rows on, only those in sight are drawn. */
const virtualFrom = 200;
const pageSizes = [20, 50, 100, 500] as const;
const wholeLedger = 20_000;

type LedgerTableProps = {
  readonly reply: ItemsReply;
  readonly search: LedgerAddress;
  readonly preferences: TablePreferences;
  readonly loading: boolean;
  readonly change: (changed: LedgerAddress) => void;
};

export function LedgerTable({ reply, search, preferences, loading, change }: LedgerTableProps) {
  const language = useLanguage();
  const narrow = useNarrow();
  const several = useShownCompanies().length > 1;
  const columns = narrow
    ? narrowColumns(language)
    : ledgerColumns(language, { search, several, hidden: preferences.hidden });
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  const virtual = reply.items.length >= virtualFrom;
  return (
    <Table<ItemRow>
      rowKey="id"
      columns={columns}
      dataSource={reply.items as ItemRow[]}
      size={preferences.density}
      loading={loading}
      virtual={virtual}
      showSorterTooltip={false}
      scroll={{ x: narrow ? 0 : width, ...(virtual ? { y: 560 } : {}) }}
      locale={{ emptyText: <NothingFits /> }}
      pagination={paginationOf(reply, search, language.texts.ledger)}
      onChange={(pagination, _filters, sorter) => change(addressOf(pagination, sorter, search))}
    />
  );
}

function NothingFits() {
  const { ledger } = useLanguage().texts;
  return (
    <p className="nothing-fits">
      {ledger.filtered} {ledger.filteredHint}
    </p>
  );
}

type LedgerTexts = ReturnType<typeof useLanguage>["texts"]["ledger"];

function paginationOf(reply: ItemsReply, search: LedgerAddress, texts: LedgerTexts): TablePaginationConfig {
  return {
    current: reply.page,
    pageSize: search.pageSize ?? defaultPageSize,
    total: reply.total,
    showTotal: (total, [from, to]) => (total === 0 ? null : texts.total(total, from, to)),
    showSizeChanger: {
      options: [
        ...pageSizes.map((size) => ({ value: size, label: texts.pageSize(size) })),
        { value: wholeLedger, label: texts.wholeLedger },
      ],
    },
  };
}

type Changed = Parameters<NonNullable<TableProps<ItemRow>["onChange"]>>;

/** What the table was asked for, as an address. A new order or page size begins at the first page. */
function addressOf(pagination: Changed[0], sorter: Changed[2], search: LedgerAddress): LedgerAddress {
  const one = Array.isArray(sorter) ? sorter[0] : sorter;
  const column = one?.order === undefined || one.order === null ? undefined : String(one.columnKey);
  const sort = sorts.find((name) => name === (one?.order === "descend" ? `-${column}` : column));
  const pageSize = pagination.pageSize === defaultPageSize ? undefined : pagination.pageSize;
  const same = sort === search.sort && pageSize === search.pageSize;
  return { sort, pageSize, page: same && pagination.current !== 1 ? pagination.current : undefined };
}
