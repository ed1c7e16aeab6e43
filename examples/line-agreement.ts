// A line agreement nears its end: warnings, the case of its renewal, the new term, and the licence that rests on it;
// then the same weeks in which nobody renews.
//   npm run -s example:line [-- --en]
import { addDays, day } from "#calendar/day.ts";
import type { CaseReply } from "#contract/cases.ts";
import { itemWarnings } from "#service/itemWarnings.ts";
import type { OutgoingMessage, Sender } from "#service/channel.ts";
import { listDue } from "#service/listDue.ts";
import { localOwner } from "#service/localOwner.ts";
import { saveChannel } from "#service/saveChannel.ts";
import { savePerson } from "#service/savePerson.ts";
import { deliver, keysToDeliver } from "#service/warnings/deliver.ts";
import { sweep } from "#service/warnings/sweep.ts";
import {
  ladderWords,
  lightWords,
  lineAgreementText as text,
  lineAnswers,
  lineName,
  lineNumber,
  newNumber,
  newScan,
  oldScan,
  owner,
  renewalAnswers,
  unchanged,
} from "./lineAgreementText.ts";
import { sampleLedger } from "./sampleLedgerText.ts";
import { PlayedProduct, say, taken, told } from "./playedProduct.ts";

const licenceNumber = "B1-20229017";

say(text.title);
await play(true);
await play(false);

async function play(renews: boolean): Promise<void> {
  say("");
  say(renews ? text.renewed : text.lapsed);
  const product: PlayedProduct = new PlayedProduct(
    "2026-10-08",
    printingSender(() => product.deps.clock.today()),
  );
  await product.importSample(sampleLedger);
  await enterOwner(product);
  const [line, licence] = [await product.item(lineNumber), await product.item(licenceNumber)];
  const warned = taken(await itemWarnings(product.deps, localOwner, line.id));
  say(text.ladder);
  for (const { what, lastDay, steps } of warned.ladders) {
    say(`${told(what)} · ${lastDay}`, 2);
    for (const { kind, days, on } of steps)
      if (kind === "rung" && days >= 0) say(`${on}  ${days} ${told(text.days)}`, 4);
  }
  await warnThrough(product, "2026-10-09", "2026-10-27");

  product.goTo("2026-10-28");
  const proof = { item: line.id, material: "access-contract", form: "copy" };
  let renewal = await product.open({ course: "renew-licence", item: licence.id, answers: renewalAnswers });
  const old = { ...proof, id: "proof", file: await product.keep(renewal.companyId, oldScan), validUntil: line.end };
  renewal = await product.change(renewal.id, { do: "put-paper", paper: old });
  proofOf(renewal);

  if (renews) {
    await renewLine(product, line.id);
    say(text.terms);
    const after = await product.item(newNumber);
    say(`${line.start} – ${line.end}`, 2);
    say(`${after.start} – ${after.end}`, 2);
    const file = await product.keep(renewal.companyId, newScan);
    const current = { ...proof, id: "proof", file, effective: "2026-12-26", validUntil: after.end };
    renewal = await product.change(renewal.id, { do: "put-paper", paper: current });
    proofOf(renewal);
    say(text.silent);
    await warnThrough(product, "2026-11-10", "2027-01-04");
    product.goTo("2027-01-04");
    say(text.rearmed);
    for (const { what, lastDay, state, nextOn } of taken(await itemWarnings(product.deps, localOwner, line.id)).ladders)
      say(`${told(what)} · ${lastDay} · ${told(ladderWords[state])} · ${nextOn ?? "–"}`, 2);
  } else {
    await warnThrough(product, "2026-10-28", "2027-01-04");
    product.goTo("2027-01-04");
    renewal = await product.show(renewal.id);
    proofOf(renewal);
    if (renewal.waiting !== null) say(renewal.waiting.sentence, 2);
  }
  const due = taken(await listDue(product.deps, localOwner, { within: 60 }));
  say(text.due);
  const mine = due.items.filter(({ itemId }) => itemId === line.id);
  for (const { light, what, lastDayToAct } of mine)
    say(`${told(lightWords[light])} · ${told(what)} · ${lastDayToAct}`, 2);
  for (const finding of due.findings.filter(({ items }) => items.some(({ id }) => id === line.id)))
    say(finding.sentence, 2);
  if (mine.length === 0) say("–", 2);
}

/** The case of the agreement, from its questions to its end. */
async function renewLine(product: PlayedProduct, item: string): Promise<void> {
  let one = await product.open({ course: "renew-contract", item, answers: lineAnswers });
  say(text.opened);
  say(text.steps);
  for (const on of ["2026-10-30", "2026-11-04", "2026-11-10"]) {
    const stage = one.stages.find(({ kind, state }) => kind === "step" && state === "current");
    if (stage === undefined) break;
    product.goTo(on);
    say(`✓ ${told(stage.title)}`, 2);
    one = await product.change(one.id, { do: "step", stage: stage.id });
    for (const next of one.todo) say(`→ ${told(next)}`, 4);
  }
  const paper = { material: "signed-agreement", form: "scan", file: await product.keep(one.companyId, newScan) };
  one = await product.change(one.id, { do: "put-paper", paper });
  const before = Object.fromEntries(
    one.compared.flatMap(({ field, before: was }) => (was === null ? [] : [[field, was]])),
  );
  const fields = { ...before, number: newNumber, start: "2026-12-26", end: "2028-12-25" };
  one = await product.change(one.id, { do: "receive", fields });
  say(text.received);
  for (const row of one.compared)
    say(`${row.open ? "✗" : "✓"} ${told(row.title)}: ${row.before ?? "?"} | ${row.now ?? "?"}`, 2);
  for (const { field } of one.compared.filter(({ open }) => open))
    one = await product.change(one.id, { do: "settle", field, how: "explained", says: unchanged });
  await product.change(one.id, { do: "close" });
}

/** What is wrong with the agreement as a proof. */
function proofOf({ papers, light, actBy }: CaseReply): void {
  say(`${told(text.licence)} ${told(lightWords[light])}${actBy === null ? "" : ` · ${told(text.actBy)} ${actBy}`}`);
  const paper = papers.find(({ material }) => material === "access-contract");
  const defects = paper?.defects ?? [];
  say(
    `${paper?.kept[0]?.file?.name}: ${defects.map(({ sentence }) => told(sentence)).join(" ") || told(text.fits)}`,
    2,
  );
}

/** Sweeps on every day and sends what is due, as the server does. */
async function warnThrough(product: PlayedProduct, from: string, to: string): Promise<void> {
  for (let on = day(from); on <= day(to); on = addDays(on, 1)) {
    product.passTo(on);
    // Half past eight; what is found goes out with the digest of ten to nine.
    product.time = "00:30";
    await sweep(product.deps);
    product.time = "01:00";
    for (const { key, afterSeconds } of await keysToDeliver(product.deps, 0))
      if (afterSeconds === 0) await deliver(product.deps, key);
  }
}

/** A channel that prints, of a person's message, what it says of the line. */
function printingSender(today: () => string): Sender {
  return {
    limits: () => [],
    send: (_channel, message) => {
      const lines = linesOf(message);
      if (lines.length > 0) say(`${today()} ${told(text.message)}`);
      for (const line of lines) say(line, 2);
      return Promise.resolve({ kind: "accepted", receipt: "printed" });
    },
  };
}

function linesOf({ lines }: OutgoingMessage): readonly string[] {
  return lines
    .filter(({ item }) => item.startsWith(lineName))
    .map(({ light, item, what, lastDay, note }) =>
      [told(lightWords[light]), item, what, lastDay, note].filter((part) => part !== null).join(" · "),
    );
}

async function enterOwner({ deps }: PlayedProduct): Promise<void> {
  const address = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-4000-8000-000000000000";
  const channel = { kind: "wecom", title: owner.channelTitle, settings: { address } } as const;
  const { channels } = taken(await saveChannel(deps, localOwner, channel as never, "channel"));
  const ids = channels.flatMap((one) => (one.title === owner.channelTitle ? [one.id] : []));
  const language = process.argv.includes("--en") ? "en" : "zh";
  const person = { name: owner.name, spellings: [], email: null, mobile: null, language, channels: ids } as const;
  taken(await savePerson(deps, localOwner, person as never, "person"));
}
