import { validUntil } from "./validUntilText.ts";
type Bilingual = { readonly zh: string; readonly en: string };
type Origin =
  | { readonly file: string; readonly sheet: string; readonly row: number }
  | { readonly case: CaseNamed }
  | null;

/** A case as its title and day name it, with what came out of it where that is no licence. */
type CaseNamed = Bilingual & { readonly result?: Bilingual | null };

const fieldNames: Readonly<Record<string, Bilingual>> = {
  name: { zh: "名称", en: "name" },
  identifier: { zh: "编号", en: "number" },
  province: { zh: "省份", en: "province" },
  counterparty: { zh: "供应商/发证机关", en: "counterparty" },
  services: { zh: "业务种类", en: "services" },
  renewal: { zh: "续期方式", en: "renewal" },
  minimumMonths: { zh: "最短租期（月）", en: "minimum term in months" },
  leavingNotice: { zh: "解除通知期", en: "notice of leaving" },
  notContinuing: { zh: "不再续期", en: "not continuing" },
  owners: { zh: "负责人", en: "owners" },
  remark: { zh: "备注", en: "remark" },
  start: { zh: "起始日", en: "start" },
  end: { zh: "到期日", en: "end" },
  issuedOn: { zh: "发证日期", en: "day of issue" },
  kind: { zh: "类别", en: "kind" },
  custody: { zh: "保管", en: "kept" },
};

/** A field of an item before and after. */
type Changed = {
  readonly field: string;
  /** What the field is called, where it is none of those that every item has. */
  readonly title: Bilingual | null;
  readonly before: Bilingual;
  readonly after: Bilingual;
};

function changedText({ field, title, before, after }: Changed): Bilingual {
  const name = title ?? fieldNames[field];
  return {
    zh: `${name?.zh ?? field} 由 ${before.zh} 改为 ${after.zh}`,
    en: `${name?.en ?? field} from ${before.en} to ${after.en}`,
  };
}

function from(origin: Origin): Bilingual {
  if (origin === null) return { zh: "", en: "" };
  if ("case" in origin)
    return {
      zh: `（办件「${origin.case.zh}」办结后的新${origin.case.result?.zh ?? "证"}）`,
      en: ` (the new ${origin.case.result?.en ?? "paper"} of the case "${origin.case.en}")`,
    };
  return {
    zh: `（${origin.file}「${origin.sheet}」第 ${origin.row} 行）`,
    en: ` (${origin.file}, sheet ${origin.sheet}, row ${origin.row})`,
  };
}

/** A case that was closed and brought no new paper of the item. */
function endedBy(one: Bilingual): Bilingual {
  return { zh: `（办件「${one.zh}」办结）`, en: ` (the case "${one.en}" was closed)` };
}

function handledText(handling: Parameters<typeof historyText.handled>[0]): Bilingual {
  switch (handling.how) {
    case "acknowledged":
      return { zh: "已知悉预警，会去办", en: "The warning was acknowledged: it will be done" };
    case "snoozed":
      return { zh: `预警推迟到 ${handling.until}`, en: `Not to be warned of before ${handling.until}` };
    case "covered":
      return typeof handling.by === "string"
        ? { zh: `已有办件在办：${handling.by}`, en: `A proceeding is under way: ${handling.by}` }
        : { zh: `已有办件在办：${handling.by.zh}`, en: `A proceeding is under way: ${handling.by.en}` };
    case "resumed":
      return { zh: "恢复预警", en: "To be warned of again" };
  }
}

/** What becomes of that which was said of the duties whose day a correction moves. */
function keptWords({
  lasting,
  snoozes,
}: {
  readonly lasting: number;
  readonly snoozes: readonly string[];
}): Bilingual[] {
  return [
    ...(lasting > 0 ? [{ zh: "已作的答复仍然有效", en: "what was said of it still holds" }] : []),
    ...snoozes.map((until) => ({
      zh: `推迟到 ${until} 的，早于或等于新的最后可办日才继续推迟，否则重新提醒`,
      en: `what was put off until ${until} stays so unless the last day to act is now earlier; then it is told again`,
    })),
  ];
}

/** Sentences of an item's history. */
export const historyText = {
  recorded(end: string | null, origin: Origin): Bilingual {
    const at = from(origin);
    return {
      zh: `登记入账，有效期至 ${end ?? "长期"}${at.zh}`,
      en: `Recorded, ${validUntil(end)}${at.en}`,
    };
  },
  renewed(start: string | null, end: string | null, origin: Origin, changes: readonly Changed[]): Bilingual {
    const at = from(origin);
    const changed = changes.map(changedText);
    return {
      zh: `新的一期：${[`${start ?? "–"} 至 ${end ?? "长期"}`, ...changed.map(({ zh }) => zh)].join("；")}${at.zh}`,
      en: `New term: ${[`${start ?? "–"} to ${end ?? "no end"}`, ...changed.map(({ en }) => en)].join("; ")}${at.en}`,
    };
  },
  /** A day of a term before the last: `end.1` is the end of the first. */
  earlierTerm(field: string): Bilingual {
    const [day = "", number = ""] = field.split(".");
    return {
      zh: `第 ${number} 期${fieldNames[day]?.zh ?? day}`,
      en: `${fieldNames[day]?.en ?? day} of term ${number}`,
    };
  },
  corrected(
    changes: readonly Changed[],
    origin: Origin,
    words: { readonly lasting: number; readonly snoozes: readonly string[] },
    isEnded: boolean,
  ): Bilingual {
    const at = isEnded && origin !== null && "case" in origin ? endedBy(origin.case) : from(origin);
    const kept = keptWords(words);
    const changed = changes.map(changedText);
    const [head, lead] = isEnded
      ? [{ zh: "终止", en: "Ended" }, [{ zh: "不再延续", en: "not continued" }]]
      : [{ zh: "更正", en: "Corrected" }, []];
    return {
      zh: `${head.zh}：${[...lead.map((one) => one.zh), ...changed.map((one) => one.zh), ...kept.map((one) => one.zh)].join("；")}${at.zh}`,
      en: `${head.en}: ${[...lead.map((one) => one.en), ...changed.map((one) => one.en), ...kept.map((one) => one.en)].join("; ")}${at.en}`,
    };
  },
  assigned(owners: readonly string[], note: string | null): Bilingual {
    const [zh, en] = [owners.join("、"), owners.join(", ")];
    return owners.length === 0
      ? noted({ zh: "不再指定负责人", en: "Nobody answers for it any more" }, note)
      : noted({ zh: `负责人改为 ${zh}`, en: `Assigned to ${en}` }, note);
  },
  handled(
    handling:
      | { readonly how: "acknowledged" | "resumed" }
      | { readonly how: "snoozed"; readonly until: string }
      | { readonly how: "covered"; readonly by: Bilingual | string },
    note: string | null,
  ): Bilingual {
    return noted(handledText(handling), note);
  },
  annualReportFiled(year: number, on: string, by: Bilingual | null): Bilingual {
    const at = by === null ? { zh: "", en: "" } : endedBy(by);
    return { zh: `${year} 年度年报已于 ${on} 报送${at.zh}`, en: `Annual report for ${year} filed on ${on}${at.en}` };
  },
  companyRenamed(name: string, before: string, by: Bilingual): Bilingual {
    const at = endedBy(by);
    return {
      zh: `企业名称由 ${before} 改为 ${name}${at.zh}`,
      en: `The company's name changed from ${before} to ${name}${at.en}`,
    };
  },
  dutyDone(duty: Bilingual, on: string, done: boolean, note: string | null = null): Bilingual {
    if (note !== null)
      return { zh: `「${duty.zh}」已于 ${on} 了结：${note}`, en: `"${duty.en}" was settled on ${on}: ${note}` };
    return done
      ? { zh: `「${duty.zh}」已于 ${on} 办结`, en: `"${duty.en}" was done on ${on}` }
      : { zh: `撤销「${duty.zh}」的办结登记`, en: `The record that "${duty.en}" was done was taken back` };
  },
  replaced(by: string): Bilingual {
    return { zh: `登记由「${by}」接替`, en: `Recorded as replaced by "${by}"` };
  },
  replacementUndone(): Bilingual {
    return { zh: "撤销接替登记", en: "The record of its replacement was taken back" };
  },
  replaces(replaced: string): Bilingual {
    return { zh: `登记接替「${replaced}」`, en: `Recorded as taking over from "${replaced}"` };
  },
  registered(name: string): Bilingual {
    return { zh: `登记企业 ${name}`, en: `Company ${name} registered` };
  },
  datesMoved(count: number): Bilingual {
    return { zh: `规则有更新：${count} 个日期有变动`, en: `The rules changed: dates of ${count} duties with them` };
  },
  imported(file: string): Bilingual {
    return { zh: `导入 ${file}`, en: `Imported ${file}` };
  },
} as const;

/** With what somebody wrote beside it. */
function noted({ zh, en }: Bilingual, note: string | null): Bilingual {
  return note === null ? { zh, en } : { zh: `${zh}（${note}）`, en: `${en} (${note})` };
}
