export type Fact = {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly wrong?: boolean;
};

/** What is read off at a glance. */
export function FactsCard({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <dl className="health-facts">
        {facts.map(({ name, value, note = "", wrong = false }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={wrong ? "health-wrong" : undefined}>{value}</dd>
            {note === "" ? null : <dd className="soft">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
