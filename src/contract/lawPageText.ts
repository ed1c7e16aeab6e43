import type { LawPageTypeName, ReferenceWayName } from "./lawPages.ts";

type Coverage = "encoded" | "definition" | "no-duty" | "needs-judgment" | "not-yet";

type Words = {
  readonly types: Readonly<Record<LawPageTypeName | "calendar", string>>;
  /** What it refers to, as the heading above a list of such things. */
  readonly to: Readonly<Record<ReferenceWayName, string>>;
  /** What refers to it. */
  readonly by: Readonly<Record<ReferenceWayName, string>>;
  readonly coverage: Readonly<Record<Coverage, string>>;
};

const zh: Words = {
  types: {
    obligation: "应办事项",
    proceeding: "办件",
    parameter: "参数",
    clock: "时限",
    counting: "计算方式",
    kind: "类别",
    identifier: "编号写法",
    service: "业务种类",
    requirement: "许可条件",
    number: "码号需求",
    question: "业务问题",
    authority: "发证机关",
    material: "材料",
    overlay: "地方规定",
    source: "出处",
    article: "条文",
    calendar: "放假安排",
  },
  to: {
    cites: "依据",
    "counts-with": "用这个期限计算",
    "warns-with": "用这个参数预警",
    "counted-by": "按这个方式计算",
    reaches: "管到这些类别",
    "speaks-of": "提到的期限",
    "asks-for": "要交的材料",
    "lies-over": "在这一规定之上",
    "of-authority": "哪个机关",
    "document-of": "是哪类条目的证明",
    "valid-for": "法定有效期",
    "identified-by": "编号怎么读",
    "part-of": "所属文件",
    "hangs-on": "取决于这些问题",
    "asked-after": "先问这些，才问它",
    "required-for": "适用于",
    "obtained-by": "怎么取得",
  },
  by: {
    cites: "引用它的",
    "counts-with": "用它计算的应办事项",
    "warns-with": "用它预警的应办事项",
    "counted-by": "按它计算的",
    reaches: "管到它的应办事项",
    "speaks-of": "提到它的办件",
    "asks-for": "要交它的办件",
    "lies-over": "各地在它之上的规定",
    "of-authority": "这个机关的规定",
    "document-of": "它的证明材料",
    "valid-for": "以它为有效期的类别",
    "identified-by": "编号按它读的类别",
    "part-of": "它的条文",
    "hangs-on": "由它决定的",
    "asked-after": "问了它才问的",
    "required-for": "对它的许可条件",
    "obtained-by": "由它取得的",
  },
  coverage: {
    encoded: "已编入",
    definition: "定义或者职权",
    "no-duty": "没有要办的事",
    "needs-judgment": "要由人判断",
    "not-yet": "尚未编入",
  },
};

const en: Words = {
  types: {
    obligation: "Obligation",
    proceeding: "Proceeding",
    parameter: "Parameter",
    clock: "Clock",
    counting: "Counting",
    kind: "Kind",
    identifier: "Form of a number",
    service: "Service",
    requirement: "Requirement",
    number: "Number need",
    question: "Business question",
    authority: "Authority",
    material: "Material",
    overlay: "Overlay",
    source: "Source",
    article: "Article",
    calendar: "Holiday notice",
  },
  to: {
    cites: "Rests on",
    "counts-with": "Counts with this period",
    "warns-with": "Warns by this parameter",
    "counted-by": "Counted in this way",
    reaches: "Reaches these kinds",
    "speaks-of": "Periods that it speaks of",
    "asks-for": "Materials that it asks for",
    "lies-over": "Lies over",
    "of-authority": "Of the authority",
    "document-of": "Document of the kind",
    "valid-for": "Statutory validity",
    "identified-by": "Its number is read as",
    "part-of": "Part of",
    "hangs-on": "Hangs on these questions",
    "asked-after": "Asked only after these",
    "required-for": "Required for",
    "obtained-by": "Obtained by",
  },
  by: {
    cites: "Cited by",
    "counts-with": "Obligations that count with it",
    "warns-with": "Obligations that warn by it",
    "counted-by": "Counted by it",
    reaches: "Obligations that reach it",
    "speaks-of": "Proceedings that speak of it",
    "asks-for": "Proceedings that ask for it",
    "lies-over": "Overlays that lie over it",
    "of-authority": "Overlays of this authority",
    "document-of": "Materials that are its document",
    "valid-for": "Kinds valid for so long",
    "identified-by": "Kinds whose number is read so",
    "part-of": "Its articles",
    "hangs-on": "Decided by it",
    "asked-after": "Asked only after it",
    "required-for": "Requirements for it",
    "obtained-by": "Obtained by it",
  },
  coverage: {
    encoded: "encoded",
    definition: "definition or competence",
    "no-duty": "nothing to do in time",
    "needs-judgment": "for a person to judge",
    "not-yet": "not encoded yet",
  },
};

/** What the sorts of law pages, their references and the fate of an article are called. */
export const lawPageText = { zh, en } as const;
