import { Table } from "antd";
import type { CasesReply } from "#contract/caseLists.ts";
import type { CaseRow } from "#contract/cases.ts";
import { defaultPageSize } from "../../address.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { useLanguage } from "../../language.tsx";
import { useNarrow } from "../../parts/useNarrow.ts";
import { useShownCompanies } from "../../shell/useShownCompanies.ts";
import type { CaseSearch } from "./CaseFilters.tsx";
import { caseColumns, narrowCaseColumns } from "./caseColumns.tsx";

type CaseTableProps = {
  readonly reply: CasesReply;
  readonly search: CaseSearch;
  readonly loading: boolean;
  readonly change: (changed: CaseSearch) => void;
};

/** One page of the cases; the server holds the rest. */
export function CaseTable({ reply, search, loading, change }: CaseTableProps) {
  const language = useLanguage();
  const words = useCasesTexts();
  const narrow = useNarrow();
  const several = useShownCompanies().length > 1;
  const columns = narrow ? narrowCaseColumns(language, words) : caseColumns(language, words, several);
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  return (
    <Table<CaseRow>
      rowKey="id"
      columns={columns}
      dataSource={reply.cases as CaseRow[]}
      loading={loading}
      size="middle"
      scroll={{ x: narrow ? 0 : width }}
      locale={{ emptyText: <NothingHere search={search} /> }}
      pagination={{
        current: search.page ?? 1,
        pageSize: defaultPageSize,
        total: reply.total,
        showSizeChanger: false,
        showTotal: (total, [from, to]) => (total === 0 ? null : words.table.total(total, from, to)),
        onChange: (page) => change({ page: page === 1 ? undefined : page }),
      }}
    />
  );
}

function NothingHere({ search: { company, course, owner, turn, closed } }: { search: CaseSearch }) {
  const { empty } = useCasesTexts();
  const filtered = [company, course, owner, turn, closed].some((value) => value !== undefined);
  return (
    <p className="case-empty">
      {filtered ? empty.filtered : empty.open} {filtered ? empty.filteredHint : empty.openHint}
    </p>
  );
}
