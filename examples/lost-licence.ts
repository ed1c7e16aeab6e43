// A licence is lost: the whole case in simulated time, through the services of the product, on a store in memory.
//   npm run -s example:loss [-- --en]
import { caseWords } from "#cli/caseText.ts";
import type { CaseReply } from "#contract/cases.ts";
import { checkDeclaration } from "#service/checkDeclaration.ts";
import { draftDeclaration } from "#service/draftDeclaration.ts";
import { localOwner } from "#service/localOwner.ts";
import {
  lostNumber,
  acceptanceNumber,
  approved,
  cityPaper,
  custodyIn,
  lostAnswers,
  lostLicenceText as text,
  point,
  masthead,
  provincialPaper,
  scanName,
  signed,
} from "./lostLicenceText.ts";
import { sampleLedger } from "./sampleLedgerText.ts";
import { PlayedProduct, say, silentSender, taken, told } from "./playedProduct.ts";

const product = new PlayedProduct("2026-09-01", silentSender);

say(text.title);
await product.importSample(sampleLedger);
const licence = await product.item(lostNumber);

product.goTo("2026-09-01");
let one = await product.open({ course: "replace-licence", item: licence.id, answers: {} });
const { id } = one;
const whereKept = custodyIn(told);
const scan = await product.keep(one.companyId, `${told(scanName)}.pdf`);
say(text.lost);
say(text.questions);
for (const { ask } of one.questions) say(ask, 2);
one = await product.change(id, { do: "answer", answers: lostAnswers(told) });
todo(one);

product.goTo("2026-09-02");
const question = { items: [licence.id], copy: "both", stolen: false, prohibition: true } as const;
const draft = taken(await draftDeclaration(product.deps, localOwner, question));
say(text.draft);
say(draft.text, 2);
if (one.newspaper !== null) say(`${told(text.need)}${told(one.newspaper.says)}`);
const publication = { name: provincialPaper, level: "provincial", originals: 3, text: draft.text, clipping: scan };
say(text.city);
await product.refused(id, { do: "publish", publication: { ...publication, name: cityPaper, level: "city" } });
say(text.faulty);
const misprint = draft.text.replace("20239101", "20239107");
const checked = taken(await checkDeclaration(product.deps, localOwner, { text: misprint, item: licence.id }));
for (const { sentence } of checked.contradictions) say(sentence, 2);
say(text.printed);
one = await product.change(id, { do: "publish", publication });
say(text.onWord);
one = await product.change(id, { do: "step", stage: "fork.newspaper-on-word", note: told(masthead) });

product.goTo("2026-09-04");
say(text.papers);
for (const { needed, title } of one.papers) say(`${needed ? "●" : "○"} ${told(title)}`, 2);
one = await putIn(one, (paper) => ({ ...paper, marks: [], validUntil: "2026-09-30" }));
say(text.defects);
for (const { title, defects } of one.papers)
  for (const { sentence } of defects) say(`${told(title)}: ${told(sentence)}`, 2);
say(text.early);
await product.refused(id, { do: "submit" });
one = await putIn(one, (paper) => paper);
if (one.papers.every(({ defects }) => defects.length === 0)) say(text.ready);

product.goTo("2026-09-07");
one = await product.change(id, { do: "submit", number: "S-2026-0907" });
say(text.submitted);
for (const { as } of one.submitted?.papers ?? []) say(as, 2);
say(`sha256 ${one.submitted?.manifest}`, 2);

product.goTo("2026-09-08");
one = await product.change(id, { do: "ask-correction", points: [told(point)], until: "2026-09-15" });
say(text.correction);
say(`${told(point)} · ${one.actBy}`, 2);
todo(one);

product.goTo("2026-09-10");
const report = {
  material: "loss-report",
  file: await product.keep(one.companyId, `${told(scanName)}2.pdf`),
  form: "scan",
  validUntil: null,
};
await product.change(id, { do: "put-paper", paper: report });
one = await product.change(id, { do: "answer-correction", answers: [{ point: "1", says: told(signed) }] });
say(text.answered);
for (const { as } of one.corrections[0]?.answered?.papers ?? []) say(as, 2);

product.goTo("2026-09-11");
one = await product.change(id, { do: "accept", number: acceptanceNumber });
say(text.accepted);
expected(one);

product.goTo("2026-10-14");
const by = { value: 10, unit: "working-day" };
one = await product.change(id, { do: "extend", by, because: told(approved) });
const longer = one.expectedDays.find(({ stage }) => stage === "decide");
say(`${told(text.extended)} ${longer?.byLaw?.latest}`);

product.goTo("2026-10-22");
one = await product.change(id, { do: "decide", outcome: "granted" });
say(text.granted);
todo(one);

product.goTo("2026-10-28");
const now = Object.fromEntries(one.compared.map(({ field, before }) => [field, before ?? "—"]));
const wrong = { ...now, end: "2028-09-04", "issued-on": "2026-10-22" };
one = await product.change(id, { do: "receive", fields: wrong });
say(text.wrong);
compared(one);
for (const { field } of one.compared.filter((row) => row.open && row.field !== "end"))
  one = await product.change(id, { do: "settle", field, how: "explained", says: told(text.because) });
say(text.closing);
await product.refused(id, { do: "close", custody: whereKept });
await product.change(id, { do: "settle", field: "end", how: "contested", says: told(text.wrongEnd) });
say(text.contested);
await product.refused(id, { do: "close", custody: whereKept });

product.goTo("2026-11-04");
const corrected = await product.keep(one.companyId, `${told(scanName)}3.pdf`);
one = await product.change(id, { do: "receive", fields: { ...wrong, end: licence.end }, paper: corrected });
say(text.corrected);
compared(one);
one = await product.change(id, { do: "close", custody: whereKept });
const keeping = one.closed?.custody ?? null;
say(
  `${told(text.closed)}${keeping === null ? "" : told(keeping.says)} · ${told(caseWords.closed(one.closed?.on ?? ""))}`,
);
say(text.history);
for (const { on, says } of one.history.toReversed()) say(`${on}  ${told(says)}`, 2);

function todo(reply: CaseReply): void {
  for (const line of reply.todo) say(`→ ${told(line)}`, 2);
}

function expected(reply: CaseReply): void {
  for (const { stage, byLaw, heard } of reply.expectedDays) {
    const title = reply.stages.find(({ id: known }) => known === stage)?.title;
    say(`${title === undefined ? stage : told(title)}: ${told(text.byLaw)} ${byLaw?.latest ?? "?"}`, 2);
    for (const { says, from, to } of heard) say(`${told(says)}: ${from.earliest} – ${to.latest}`, 4);
  }
}

function compared(reply: CaseReply): void {
  for (const row of reply.compared)
    say(
      `${row.open ? "✗" : "✓"} ${told(row.title)}: ${row.before ?? "?"} | ${row.now ?? "?"} (${told(caseWords.comparedStates[row.state])})`,
      2,
    );
}

type Put = Readonly<Record<string, unknown>>;

/** Puts in every paper that is needed and not printed, as it is asked for but for a change. */
async function putIn(reply: CaseReply, change: (paper: Put) => Put): Promise<CaseReply> {
  let last = reply;
  for (const { material, form, count, marks, kept } of reply.papers.filter((paper) => paper.needed)) {
    if (material === "loss-statement") continue;
    const paper = {
      ...(kept[0] === undefined ? {} : { id: kept[0].id }),
      material,
      file: scan,
      form: form === "unknown" ? "scan" : form,
      count: count ?? 1,
      marks: marks.map(({ mark }) => mark),
      validUntil: "2031-12-31",
    };
    last = await product.change(id, { do: "put-paper", paper: change(paper) });
  }
  return last;
}
