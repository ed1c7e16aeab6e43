// Forty rules on a company of 100 items with explanation, beside four rule engines in the same run; the law read and
// checked; and many companies one after the other.
//   PEERS=FOLDER node bench/evaluateLaw.ts [number of companies]
// FOLDER is where the peers are installed: npm install json-rules-engine json-logic-js @gorules/zen-engine publicodes
import { addDays, day } from "#calendar/day.ts";
import { currentTermOf } from "#engine/currentTerm.ts";
import { evaluate } from "#engine/evaluate.ts";
import { explain } from "#engine/explain.ts";
import type { CompanyFacts, ItemFacts } from "#engine/facts.ts";
import { factOf } from "#engine/situation.ts";
import type { FactName, Law, ObligationRule } from "#law/law.ts";
import { loadLaw } from "#main/loadLaw.ts";
import { nameOf, rulePeers } from "./rulePeers.ts";
import type { PeerFacts } from "./rulePeers.ts";
import { seededRandom } from "./seededRandom.ts";

const wantedRules = 40;
const itemsEach = 100;
const asOf = day("2026-11-21");
const companies = Number(process.argv[2] ?? 10_000);
const factNames: readonly FactName[] = [
  "item.has-end",
  "item.renews-automatically",
  "item.not-continuing",
  "item.notice-known",
  "item.held-on-reference-day",
];

/** The law with its duties repeated under other ids until there are forty: real conditions and deadlines, and more of them. */
function withFortyRules(law: Law): Law {
  const rules = [...law.obligations.values()];
  const more = Array.from({ length: Math.max(0, wantedRules - rules.length) }, (_, at): ObligationRule => {
    const rule = rules[at % rules.length];
    if (rule === undefined) throw new Error("the law has no duty");
    return { ...rule, id: `${rule.id}-again${Math.floor(at / rules.length)}` };
  });
  return { ...law, obligations: new Map([...rules, ...more].slice(0, wantedRules).map((rule) => [rule.id, rule])) };
}

function companyOf(law: Law, seed: number): CompanyFacts {
  const random = seededRandom(seed);
  const kinds = [...law.kinds.keys()];
  const items = Array.from({ length: itemsEach }, (_, at): ItemFacts => {
    const start = addDays(day("2022-01-01"), Math.floor(random() * 1500)) ?? asOf;
    const renews = random() < 0.2;
    return {
      id: `i${at}`,
      kind: kinds[at % kinds.length] ?? "line",
      name: `item ${at}`,
      identifier: null,
      counterparty: null,
      services: [],
      terms: [{ start, end: addDays(start, 365 * (1 + Math.floor(random() * 5))) }],
      renewal: renews ? { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } } : null,
      notContinuing: random() < 0.05,
      owners: [],
      annualReportsFiled: [2022, 2023, 2024, 2025],
    };
  });
  return { id: "c", name: "c", demo: false, recordedSince: day("2022-01-01"), items };
}

function peerFacts(law: Law, company: CompanyFacts): readonly PeerFacts[] {
  return company.items.map((item) => {
    const kind = law.kinds.get(item.kind);
    if (kind === undefined) throw new Error(`no kind ${item.kind}`);
    const current = currentTermOf(item, asOf);
    const situation = { law, company, item, kind, asOf, current, replacement: null };
    const known = factNames.flatMap((fact) => {
      const held = factOf(fact, situation, day("2025-12-31"));
      return [
        [nameOf(fact), held === true],
        [`${nameOf(fact)}Known`, held !== null],
      ] as const;
    });
    return { kind: item.kind, ...Object.fromEntries(known) };
  });
}

/** The least of so many runs, milliseconds: other work on the machine only ever adds. */
async function least(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    await work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const started = performance.now();
const { law: own } = loadLaw();
const first = performance.now() - started;
console.log(
  `law read and checked  ${first.toFixed(0)} ms in a fresh process, ${(await least(5, () => loadLaw())).toFixed(0)} ms once compiled`,
);

const law = withFortyRules(own);
const company = companyOf(law, 5);
let lines = 0;
const ours = await least(200, () => {
  const { obligations } = evaluate(law, company, asOf);
  lines = obligations.reduce((sum, obligation) => sum + explain(law, obligation).length, 0);
});
const found = evaluate(law, company, asOf).obligations.length;
console.log(`ours, with dates and explanation  ${ours.toFixed(2)} ms  ${found} duties, ${lines} lines of explanation`);
console.log(
  `ours, without explanation         ${(await least(200, () => evaluate(law, company, asOf))).toFixed(2)} ms`,
);

const folder = process.env["PEERS"];
if (folder === undefined) console.log("peers not measured: set PEERS (see bench/README.md)");
else {
  const facts = peerFacts(law, company);
  for (const peer of rulePeers(folder, [...law.obligations.values()], [...law.kinds.values()])) {
    let matches = 0;
    const taken = await least(5, async () => {
      matches = 0;
      for (const one of facts) matches += await peer.matches(one);
    });
    console.log(
      `${peer.name.padEnd(32)}  ${taken.toFixed(2)} ms  ${(taken / ours).toFixed(1)} times ours, ${matches} rules hold, no dates`,
    );
  }
}

const many = Array.from({ length: 50 }, (_, at) => companyOf(own, at + 1));
const from = performance.now();
for (let at = 0; at < companies; at += 1) evaluate(own, many[at % many.length] ?? company, asOf);
console.log(`${companies} companies of ${itemsEach} items  ${((performance.now() - from) / 1000).toFixed(1)} s`);
