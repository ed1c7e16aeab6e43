import type { Day } from "#calendar/day.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { Course } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { caseStand } from "#record/case/caseStand.ts";
import { wrongCaseDay } from "#record/case/days/caseDays.ts";
import { evolveCase } from "#record/case/evolveCase.ts";
import { namedOwner } from "#record/case/namedOwner.ts";
import type { CaseOpened } from "#record/case/caseEvent.ts";
import { paperAbout } from "#record/case/paperAbout.ts";
import { decideCase } from "#record/case/decide/decideCase.ts";
import { namedThings } from "#record/case/namedThings.ts";
import type { Item } from "#record/item/item.ts";
import { openingAuthority } from "./cases/openingAuthority.ts";
import { findCompany } from "./findCompany.ts";
import { itemOutcome } from "./itemOutcome.ts";
import { ledgerHolding } from "./ledgerHolding.ts";
import { refused } from "./result.ts";
import type { Result } from "./result.ts";
import { showCase } from "./showCase.ts";
import { storable } from "./storable.ts";
import type { Actor, CompanyLedger, Deps, Tx } from "./deps.ts";
import { transactInTurn } from "./transactInTurn.ts";
import { appendToLedger } from "./appendToLedger.ts";

export type OpeningInput = {
  readonly course: string;
  readonly item?: string | undefined;
  readonly company?: string | undefined;
  readonly authority?: string | undefined;
  readonly owner?: string | undefined;
  readonly on?: Day | undefined;
  readonly answers: Readonly<Record<string, string | null>>;
};

/** Opens a case about an item or a company, with what is known from the start. */
export async function openCase(
  deps: Deps,
  actor: Actor,
  sent: OpeningInput,
  commandId: string,
): Promise<Result<CaseReply>> {
  const input = storable(sent);
  const opened = await transactInTurn(deps.store, actor, (tx) =>
    recordOpening(deps, tx, input, { id: commandId, by: actor.person }),
  );
  return opened.ok ? showCase(deps, actor, opened.id) : opened;
}

type Subject = { readonly ok: true; readonly ledger: CompanyLedger; readonly item: Item | null };
type Refused = ReturnType<typeof refused>;

async function recordOpening(
  deps: Deps,
  tx: Tx,
  input: OpeningInput,
  sender: { readonly id: string; readonly by: string },
): Promise<Refused | { readonly ok: true; readonly id: string }> {
  const course = deps.law.courses.get(input.course);
  if (course === undefined)
    return refused("course-unknown", "course", {
      course: input.course,
      ...namedThings([...deps.law.courses.values()]),
    });
  const subject = await subjectOf(deps, tx, course, input);
  if (!subject.ok) return subject;
  const { ledger, item } = subject;
  const fingerprint = deps.sha256(JSON.stringify(input));
  const asked = input.authority === undefined ? null : findAuthority(deps.law, input.authority);
  if (asked === undefined) return refused("authority-unknown", input.authority ?? "", {});
  const today = deps.clock.today();
  const on = input.on ?? today;
  const wrongDay = wrongCaseDay(on, "on", today);
  if (wrongDay !== null) return refused(wrongDay.code, wrongDay.at, wrongDay.data);
  // The id follows from the command: sent twice it is the same case.
  const id = deps.sha256(`${ledger.company.id}\n${sender.id}`).slice(0, 16);
  const known = ledger.cases.some((one) => one.id === id);
  const running = ledger.cases.find(
    (one) => one.closed === null && one.course === course.id && one.item === (item?.id ?? null),
  );
  if (running !== undefined && !known && course.kinds.length > 0)
    return refused("case-open-already", "course", {
      case: running.id,
      on: running.openedOn,
      ...course.title,
    });
  const opening: CaseOpened = {
    kind: "case-opened",
    subject: id,
    on,
    data: {
      course: course.id,
      item: item?.id ?? null,
      authority: (asked ?? openingAuthority(deps, course, item))?.id ?? null,
      law: deps.law.hash,
      owner: namedOwner(input.owner ?? null) ?? item?.owners[0] ?? null,
      ...(item === null ? {} : { about: paperAbout(item) }),
    },
  };
  const answered = answersOf(deps, ledger, course, item, opening, input.answers);
  if (!answered.ok) return refused(answered.code, answered.at, answered.data);
  const command = { id: sender.id, fingerprint, by: sender.by, recordedAt: deps.clock.now() };
  return (await appendToLedger(tx, ledger, command, [opening, ...answered.events])) ?? { ok: true, id };
}

function answersOf(
  deps: Deps,
  ledger: CompanyLedger,
  course: Course,
  item: Item | null,
  opening: CaseOpened,
  answers: OpeningInput["answers"],
) {
  if (Object.keys(answers).length === 0) return { ok: true as const, events: [] };
  const today = deps.clock.today();
  const duties = { law: deps.law, obligations: itemOutcome(deps.law, ledger, today).ofItem.get(item?.id ?? "") ?? [] };
  const items = new Map(ledger.items.map((held) => [held.id, held]));
  const about = { company: ledger.company, item, inLedger: item, items };
  const matter = { law: deps.law, course, ...about, others: [], closed: [], duties, today };
  const stand = caseStand(matter, evolveCase(null, opening));
  return decideCase(stand, { do: "answer", on: opening.on, answers }, deps.sha256);
}

async function subjectOf(deps: Deps, tx: Tx, course: Course, input: OpeningInput): Promise<Subject | Refused> {
  const ledgers = await tx.ledgers();
  if (input.item !== undefined) {
    const ledger = ledgerHolding(ledgers, input.item);
    const item = ledger?.items.find(({ id }) => id === input.item);
    if (ledger === undefined || item === undefined) return refused("item-not-found", "id", { id: input.item });
    if (ledger.company.settings.archived) return refused("company-archived", "id", { company: ledger.company.name });
    if (course.kinds.length > 0 && !course.kinds.includes(item.kind)) {
      const titles = course.kinds.map((kind) => deps.law.kinds.get(kind)?.title ?? { zh: kind, en: kind });
      return refused("case-item-kind", "item", {
        ...course.title,
        kinds: titles.map(({ zh }) => zh).join("、"),
        kindsEn: titles.map(({ en }) => en).join(", "),
      });
    }
    return { ok: true, ledger, item };
  }
  if (course.kinds.length > 0) return refused("case-item-needed", "item", { ...course.title });
  if (input.company === undefined) return refused("company-not-found", "company", { company: "" });
  const company = findCompany(await tx.companies(), input.company);
  if (!company.ok) return company;
  if (company.value.settings.archived) return refused("company-archived", "id", { company: company.value.name });
  const ledger = ledgers.find((one) => one.company.id === company.value.id);
  return ledger === undefined
    ? refused("company-not-found", "company", { company: input.company })
    : { ok: true, ledger, item: null };
}
