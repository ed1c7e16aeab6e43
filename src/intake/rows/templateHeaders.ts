/** The eight columns that a newcomer fills in, as the template begins. */
export const templateHeaders = [
  "资源名称",
  "类别",
  "编号",
  "供应商/发证机关",
  "开始日期",
  "到期日期",
  "负责人",
  "备注",
] as const;
