type Named = {
  readonly name: string;
  readonly copy: string;
  readonly number: string;
  readonly authority: string;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
};

/** The wording of a loss declaration, after the templates; Chinese alone, for it is printed. */
export const draftText = {
  gap: (title: string) => `〔待补：${title}〕`,
  holder: (company: string, code: string) => `${company}（统一社会信用代码：${code}）`,
  copies: { original: "正本", duplicate: "副本", both: "正副本", annex: "附页" },
  manners: { lost: "不慎遗失", stolen: "因被盗丢失" },
  day: (year: number, month: number, dayOfMonth: number) => `${year}年${month}月${dayOfMonth}日`,
  document: ({ name, copy, number, authority, issuedOn, validUntil }: Named) =>
    [
      `《${name}》${copy}`,
      `许可证编号：${number}`,
      `发证机关：${authority}`,
      ...(issuedOn === null ? [] : [`核发日期：${issuedOn}`]),
      ...(validUntil === null ? [] : [`有效期至${validUntil}`]),
    ].join("，"),
  whole: (holder: string, manner: string, documents: readonly string[], prohibition: boolean) =>
    `${holder}${manner}${documents.join("；")}，特此声明作废。${prohibition ? "自声明发布之日起，任何单位或个人不得使用。" : ""}`,
} as const;
