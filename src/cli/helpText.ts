/** What each command is for, in one line; `serve` is the server that the others speak to. */
export const summaryText = {
  import: { zh: "导入台账文件（xlsx、csv）", en: "Import a ledger (xlsx, csv)" },
  due: { zh: "有哪些事要办，最后可办日是哪天", en: "What is to do, and its last day to act" },
  explain: { zh: "一个条目的各个日期是怎么算出来的", en: "How the dates of an item were worked out" },
  filed: { zh: "登记某年度的年报已经报了", en: "Record that an annual report was filed" },
  done: { zh: "登记一件事已经办结", en: "Record that a duty was done" },
  replaces: { zh: "登记一个条目接替另一个条目", en: "Record that an item takes over from another" },
  todos: { zh: "待办：预警到了谁那里", en: "To-dos: whom warnings reached" },
  warnings: {
    zh: "一个条目提前哪几天告诉谁；没送到的警报",
    en: "Who is told of an item, and when; alarms of what did not arrive",
  },
  handle: { zh: "对一件待办说：知道了、过几天再提醒、已在办", en: "Acknowledge, snooze or cover a to-do" },
  assign: { zh: "把条目交给谁负责", en: "Say who answers for an item" },
  feed: { zh: "日历订阅地址", en: "Address of a calendar feed" },
  export: { zh: "导出台账，或空白模板", en: "Export the ledger, or an empty template" },
  people: { zh: "预警告诉哪些人，谁不在、谁离开", en: "People whom warnings reach, their absences and departures" },
  case: { zh: "办件：从开办到核对新证、办结", en: "Cases: from the first day to the checked new paper" },
  company: { zh: "企业：兜底人、提前天数、归档", en: "Companies: fallback, ladders, archive" },
  channel: { zh: "消息通道与发送记录", en: "Channels of messages and their tries" },
  file: { zh: "存证文件：存入、取出、列出", en: "Kept files: keep, get, list" },
  law: { zh: "规则：查找、依据、核对、换用", en: "The law: search, sources, check, reload" },
  day: { zh: "推算日期，说明哪天上班", en: "Count days by the working calendar" },
  "licence-number": { zh: "读懂一个许可证号", en: "Read a licence number" },
  declaration: { zh: "检查或起草遗失声明", en: "Check or draft a declaration of loss" },
  newspapers: { zh: "可以登遗失声明的报纸", en: "Newspapers for a declaration of loss" },
  "which-licence": { zh: "业务该办哪个证", en: "Which licence a business needs" },
  document: { zh: "按模板出文书（docx、pdf）", en: "Make documents from templates (docx, pdf)" },
  sweep: { zh: "立即查一遍该发的预警", en: "Look for due warnings now" },
  doctor: { zh: "自查：数据、时钟、预警是否正常", en: "Check the data, the clock and the warnings" },
  serve: { zh: "启动网页与接口", en: "Start the pages and the API" },
} as const;

export const helpText = {
  zh: {
    usage: "用法: zhaozhang 命令 …",
    commands: "命令：",
    more: "一个命令怎么写：zhaozhang 命令 --help",
    everywhere: "每个命令都可以加：--data 数据目录  --law 规则目录  --lang zh|en；版本：zhaozhang --version",
  },
  en: {
    usage: "usage: zhaozhang COMMAND …",
    commands: "commands:",
    more: "how a command is written: zhaozhang COMMAND --help",
    everywhere: "options of every command: --data DIR  --law DIR  --lang zh|en; version: zhaozhang --version",
  },
} as const;
