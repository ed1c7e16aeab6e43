import { Link } from "@tanstack/react-router";
import { useLanguage } from "../../language.tsx";
import { operationAddress, pages, withQuery } from "../../links.ts";

/** How a new term gets into the ledger, so that no light is red without a way out. */
export function RenewCard({ companyId }: { companyId: string }) {
  const { item } = useLanguage().texts;
  return (
    <section className="card no-print" aria-label={item.renewTitle}>
      <div className="card-head">
        <h2>{item.renewTitle}</h2>
      </div>
      <ol className="renew-steps">
        {item.renewSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="renew-actions">
        <a
          className="action"
          href={withQuery(operationAddress.exportLedger(), { company: companyId, format: "xlsx" })}
          download
        >
          {item.renewExport}
        </a>
        <Link className="action" to={pages.import} search={{ company: companyId }}>
          {item.renewImport}
        </Link>
      </p>
    </section>
  );
}
