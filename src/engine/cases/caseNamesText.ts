/** Names in the company of a worked case: no rule reads them, explanations print them. */
export const caseNamesText = {
  company: "示例",
  item: "名称",
  identifier: "编号",
  counterparty: "对方",
  other: "替代",
} as const;
