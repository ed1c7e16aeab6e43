import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { defaultPageSize } from "../address.ts";
import type { LedgerAddress } from "../address.ts";
import { itemsQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { PageWait } from "../parts/PageWait.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useTitle } from "../useTitle.ts";
import { EmptyLedger } from "./EmptyLedger.tsx";
import { LedgerTable } from "./ledger/LedgerTable.tsx";
import { LedgerToolbar } from "./ledger/LedgerToolbar.tsx";
import { QueryForm } from "./ledger/QueryForm.tsx";
import { useTablePreferences } from "./ledger/tablePreferences.ts";
import "./LedgerPage.css";

/** The ledger as a table in the habits people know; what it shows stands in the address. */
export function LedgerPage() {
  const { texts } = useLanguage();
  const { company, asOf, explain: _explain, ...search } = useSearch({ from: "/ledger" });
  const navigate = useNavigate({ from: "/ledger" });
  const asked = { ...search, company, asOf, pageSize: search.pageSize ?? defaultPageSize };
  const items = useQuery({ ...itemsQuery(asked), placeholderData: keepPreviousData });
  const preferences = useTablePreferences();
  useTitle(texts.ledger.title);

  const change = (changed: LedgerAddress) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), resetScroll: false });
  if (items.error !== null && items.data === undefined) {
    return <TroubleNote error={items.error} retry={() => void items.refetch()} />;
  }
  if (items.data === undefined) return <PageWait />;
  if (items.data.kinds.length === 0) return <EmptyLedger />;
  return (
    <>
      <div className="page-head">
        <h1>{texts.ledger.title}</h1>
      </div>
      <QueryForm search={search} kinds={items.data.kinds} asOf={items.data.asOf} change={change} />
      <section className="card ledger-card" aria-label={texts.ledger.table}>
        <LedgerToolbar
          company={company}
          preferences={preferences}
          refreshing={items.isFetching}
          refresh={() => void items.refetch()}
        />
        <LedgerTable
          reply={items.data}
          search={search}
          preferences={preferences}
          loading={items.isPlaceholderData}
          change={change}
        />
      </section>
    </>
  );
}
