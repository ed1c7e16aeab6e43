type Bilingual = { readonly zh: string; readonly en: string };

/** What is wrong with the words of a command. */
export const usageText = {
  choices: (option: string, text: string, choices: readonly string[]): Bilingual => ({
    zh: `--${option} ${text}：只能是 ${choices.join(" 或 ")}`,
    en: `--${option} ${text}: give ${choices.join(" or ")}`,
  }),
  oneOf: (text: string, choices: readonly string[]): Bilingual => ({
    zh: `${text}：只能是 ${choices.join("、")}`,
    en: `${text}: give one of ${choices.join(", ")}`,
  }),
  failOn: (text: string): Bilingual => ({
    zh: `--fail-on ${text}：只能是 overdue`,
    en: `--fail-on ${text}: only "overdue" is known`,
  }),
  names: (given: number, least: number, most: number): Bilingual => ({
    zh: `给了 ${given} 个参数，应为 ${least === most ? least : `${least} 至 ${most}`} 个`,
    en: `${given} name(s) given, ${least === most ? least : `${least} to ${most}`} wanted`,
  }),
  unknownOption: (option: string, en: string): Bilingual => ({ zh: `没有 ${option} 这个选项`, en }),
  wrongOption: (option: string, en: string): Bilingual => ({
    zh: `选项 ${option} 的写法不对：看它要不要带值`,
    en,
  }),
  days: (option: string, text: string): Bilingual => ({
    zh: `--${option} ${text}：天数请写成 60d，最多 3660d`,
    en: `--${option} ${text}: give days as 60d, at most 3660d`,
  }),
  day: (option: string, text: string): Bilingual => ({
    zh: `--${option} ${text}：没有这一天；请写成 YYYY-MM-DD`,
    en: `--${option} ${text}: no such calendar day; write YYYY-MM-DD`,
  }),
  lawPart: (part: string): Bilingual => ({
    zh: `law ${part}：只有 calendar、moved、diff、search、show、proceedings、report、check 和 reload`,
    en: `law ${part}: only "calendar", "moved", "diff", "search", "show", "proceedings", "report", "check" and "reload" are known`,
  }),
  noLawFolder: (path: string): Bilingual => ({
    zh: `没有 ${path} 这个文件夹；请写规则所在的文件夹，或者不写：那就检查正在使用的`,
    en: `there is no folder ${path}; name the one that holds the law, or none for that of the law in use`,
  }),
  lawSearch: {
    zh: "law search：请写要找的词，如 law search 延续 九十日；或用 --type、--confidence",
    en: "law search: give the words to look for, as in law search renew licence; or --type or --confidence",
  },
  lawShow: {
    zh: "law show：请写种类和编号，如 law show obligation renew-licence；不知道编号的，先用 law search",
    en: "law show: give a type and an id, as in law show obligation renew-licence; law search finds the id",
  },
  lawAlone: (part: string, action: string): Bilingual => ({
    zh: `law ${part} ${action}：${part} 后面不再带参数`,
    en: `law ${part} ${action}: nothing follows "${part}"`,
  }),
  lawCalendar: (action: string): Bilingual => ({
    zh: `law calendar ${action}：只有 check`,
    en: `law calendar ${action}: only "check" is known`,
  }),
  onlyOf: (option: string, command: string): Bilingual => ({
    zh: `${option}：只用于 ${command}`,
    en: `${option}: belongs to "${command}" alone`,
  }),
  year: (text: string): Bilingual => ({
    zh: `${text}：请用四位数字写报告年度`,
    en: `${text}: give the year reported on as four digits`,
  }),
  answer: (text: string): Bilingual => ({
    zh: `--answer ${text}：请写成 问题=回答，如 --answer rooms=yes`,
    en: `--answer ${text}: write QUESTION=ANSWER, as in --answer rooms=yes`,
  }),
  eitherOf: (one: string, other: string): Bilingual => ({
    zh: `--${one} 和 --${other} 只能写一个`,
    en: `give --${one} or --${other}, not both`,
  }),
  itemOrAlarms: {
    zh: "warnings：请写一个条目编号，或用 --alarms 看发不出去的预警",
    en: "warnings: name one item, or give --alarms for the warnings that could not be delivered",
  },
  noText: {
    zh: "没有给出文字；请写在命令后面，或写 - 从标准输入读",
    en: "no text given; write it after the command, or - to read standard input",
  },
  encoding: {
    zh: "标准输入的文字编码认不出来；请用 UTF-8 或 GB18030（GBK）",
    en: "the encoding of standard input is not known; use UTF-8 or GB18030 (GBK)",
  },
  fileName: (path: string): Bilingual => ({
    zh: `${path}：文件名要以 .xlsx 或 .csv 结尾`,
    en: `${path}: the name must end in .xlsx or .csv`,
  }),
} as const;
