/** Why a text in a licence column is no number of a telecom licence. */
export type NotLicenceReason =
  | "filing-number"
  | "mislabelled-filing"
  | "police-filing"
  | "registrar-licence"
  | "class-unknown"
  | "prefix-unknown"
  | "digits"
  | "form";

export type LicenceNumberReading =
  /** `prefix` is the letter of the province, `合字`, or null for a number of the ministry. */
  | { readonly kind: "number"; readonly number: string; readonly prefix: string | null }
  | { readonly kind: "several"; readonly numbers: readonly string[] }
  /** An application in progress, not a licence. */
  | { readonly kind: "pending" }
  | { readonly kind: "missing" }
  | { readonly kind: "other"; readonly why: NotLicenceReason };

/** What a licence number is read with: the letters that provincial licences print, from the authorities of the law. */
export type LicencePrefixes = ReadonlySet<string>;

const classes = new Set(["A1", "A2", "B1", "B2"]);
/** Prefix of licences with foreign investment, issued by the ministry. */
const foreignInvested = "合字";

const placeholder = /^(?:[-/\\.·_*?]*|无|暂无|没有|未填|未知|不详|待补|待补充|待定|待查|空|N\/A|NA|NULL|NONE)$/;
const pending =
  /办理中|申请中|申办中|受理中|审批中|审核中|审查中|公示中|新办中|办证中|待发|待领|待批|已受理|已报批|补办中/;
const label =
  /^(?:第|证号|编号|号码?|许可证(?:书)?(?:编号|号码?|证号)?|(?:中华人民共和国)?(?:增值|基础)?电信(?:与信息服务)?业务(?:经营)?许可证?(?:书)?(?:编号|号码?|证号)?|经营许可证(?:编号|号码?)?|跨地区|全网|省内|.?ICP证|ICP许可证|[:;,.、/]|\([^()]*\))+$/;
const brackets = /\([^()]*\)/g;
/** Longer surroundings are prose, not a label or a note. */
const surroundingLength = 60;

const current =
  /(合字|\p{Script=Han})?(?<![A-Z0-9])([A-Z]\d(?:\.[A-Z]\d)*)-?(\d{4})-?(\d{4})(?!\d)(号(?=-\d))?(-\d{1,3}(?!\d))?/gu;
const oldBeijingForm = /(\p{Script=Han})ICP证-?(\d{6})(?!\d)号?/gu;

/** Nothing to clean: most numbers of most files. */
const asPrinted = /^(\p{Script=Han})?[AB][12]-\d{8}$/u;

type Found = {
  readonly number: string;
  readonly prefix: string | null;
  readonly problem: NotLicenceReason | null;
  readonly from: number;
  readonly to: number;
};

/** Full-width forms, spaces, kinds of dash and lower case are gone; classes are joined by full stops. */
export function cleanedLicenceText(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toUpperCase()
      // A space between two numbers divides them; any other is a slip of the hand.
      .replaceAll(/(?<=[\d号])\s+(?=(?:合字|\p{Script=Han})?[A-Z]\d)/gu, ",")
      .replaceAll(/[\s\u200B-\u200D\uFEFF'‘’`"“”]/g, "")
      .replaceAll(/[‐‑‒–—―−－﹣]/g, "-")
      .replaceAll(/-{2,}/g, "-")
      .replaceAll(/(?<=[A-Z]\d)[、·。．,/&+](?=[A-Z]\d)/g, ".")
      .replaceAll(/\((\p{Script=Han}|合字)\)(?=[A-Z]\d)/gu, "$1")
  );
}

/** Reads what stands in a licence column, after the grammar of printed licence numbers. */
export function readLicenceNumber(text: string, prefixes: LicencePrefixes): LicenceNumberReading {
  const printed = asPrinted.exec(text);
  if (printed !== null && (printed[1] === undefined || prefixes.has(printed[1]))) {
    return { kind: "number", number: text, prefix: printed[1] ?? null };
  }
  const cleaned = cleanedLicenceText(text);
  if (placeholder.test(cleaned)) return { kind: "missing" };
  const found = numbersIn(cleaned, prefixes);
  const good = found.filter(({ problem }) => problem === null);
  const numbers = [...new Set(good.map(({ number }) => number))];
  const [only, ...again] = good;
  if (only === undefined) {
    if (pending.test(cleaned)) return { kind: "pending" };
    return { kind: "other", why: found[0]?.problem ?? whyNoNumber(cleaned) };
  }
  if (numbers.length > 1 || found.length > good.length) return { kind: "several", numbers };
  const around = surroundingsProblem(cleaned.slice(0, only.from), cleaned.slice((again.at(-1) ?? only).to));
  if (around === "filing-number" || around === "police-filing") return { kind: "several", numbers };
  if (around !== null) return { kind: "other", why: around };
  return { kind: "number", number: only.number, prefix: only.prefix };
}

function numbersIn(cleaned: string, prefixes: LicencePrefixes): readonly Found[] {
  const found: Found[] = [];
  for (const match of cleaned.matchAll(current)) {
    const [whole, before, classText = "", year, serial, , site = ""] = match;
    const isPrefix = before !== undefined && (before === foreignInvested || prefixes.has(before));
    const prefix = isPrefix ? before : null;
    const from = match.index + (before === undefined || isPrefix ? 0 : before.length);
    found.push({
      number: `${prefix ?? ""}${classText}-${year}${serial}${site}`,
      prefix,
      problem: classProblem(classText.split(".")),
      from,
      to: match.index + whole.length,
    });
  }
  for (const match of cleaned.matchAll(oldBeijingForm)) {
    const [whole, prefix = "", digits] = match;
    if (!prefixes.has(prefix)) continue;
    found.push({
      number: `${prefix}ICP证${digits}号`,
      prefix,
      problem: null,
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return found;
}

function classProblem(named: readonly string[]): NotLicenceReason | null {
  if (named.some((one) => one.startsWith("D"))) return "registrar-licence";
  return named.every((one) => classes.has(one)) ? null : "class-unknown";
}

/** Before the number only a label may stand; after it a note: `号`, brackets, Chinese words. */
function surroundingsProblem(before: string, after: string): NotLicenceReason | null {
  const rest = `${before} ${after}`;
  if (/ICP备|备案号/.test(rest)) return "filing-number";
  if (/公网|网安/.test(rest)) return "police-filing";
  if (rest.length > surroundingLength) return "form";
  if (before !== "" && !label.test(before)) return /^\p{Script=Han}$/u.test(before) ? "prefix-unknown" : "form";
  return /[0-9A-Z]/.test(after.replaceAll(brackets, "")) ? "form" : null;
}

function whyNoNumber(cleaned: string): NotLicenceReason {
  if (/公网|网安/.test(cleaned)) return "police-filing";
  if (/ICP备|备案/.test(cleaned)) return "filing-number";
  if (/ICP证号?-?\d{8}/.test(cleaned)) return "mislabelled-filing";
  const classText = /(?<![A-Z0-9])[A-Z]\d(?=-|\.|\d{4})/.exec(cleaned)?.[0];
  if (classText !== undefined) return classProblem([classText]) ?? "digits";
  return /ICP证/.test(cleaned) ? "digits" : "form";
}
