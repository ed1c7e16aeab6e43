import type { ResultFieldId } from "#law/course.ts";

/** Words behind which a paper names a field, beside the title that its course gives it. They are ways to read, not law. */
export const fieldLabels: Readonly<Record<ResultFieldId, readonly string[]>> = {
  company: ["公司名称", "企业名称", "单位名称", "持证单位", "持证企业"],
  "credit-code": [],
  "legal-representative": ["法定代表人", "法定代表人姓名", "法人代表"],
  name: [],
  number: ["许可证编号", "经营许可证编号", "许可证号", "证书编号", "编号"],
  services: ["业务种类", "业务范围", "经营范围", "服务项目", "许可项目", "许可业务种类"],
  coverage: ["覆盖范围", "业务覆盖范围", "地域范围", "使用地域"],
  counterparty: ["甲方", "乙方"],
  start: ["有效期自"],
  end: ["有效期至", "有效期截止日期"],
  issuer: ["发证机关", "发证部门", "颁发机关", "核发机关"],
  "issued-on": ["发证日期", "颁发日期", "核发日期", "签发日期"],
};

/** Words that begin something else: a value ends before them. */
export const otherLabels: readonly string[] = [
  "有效期",
  "有效期限",
  "统一社会信用代码",
  "注册资本",
  "注册地址",
  "注册住所",
  "住所",
  "地址",
  "经营地址",
  "企业类型",
  "公司类型",
  "联系电话",
  "网站名称",
  "网站域名",
  "特别规定事项",
  "附件",
];

/** Joins two labels into one: 业务种类及覆盖范围. */
export const labelJoint = "[及和与、]";

/** May stand before a label: what the paper before said is told as well, with this word in its line. */
export const labelPrefix = "[原旧新]?";

/** Between the first and the last day of a term. */
export const untilBetween = /^\s*起?\s*[至到~～—–-]{1,2}\s*$/u;
