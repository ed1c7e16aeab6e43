type Language = "zh" | "en";

/** All words of the command line, by language. */
const words = {
  zh: {
    lights: { red: "■ 已过", yellow: "▲ 在办", blue: "◆ 自动续期", grey: "○ 停", green: "● 正常" },
    dueHead: (asOf: string, within: number) => `${asOf} 应办事项（最后可办日已过，或在 ${within} 天之内）`,
    presumedListed: "推定已经自动续期的，通知日再远也列出：要有人核实是不是真的续了。",
    receipt: (hash: string, version: string) => `规则版本 ${hash} · 程序 ${version}`,
    dueCompany: "企业",
    dueColumns: ["", "最后可办日", "稳妥日", "还剩", "到期", "条目", "做什么"],
    nothingDue: "没有应办事项。",
    daysLeft: (days: number, working: number) => (days < 0 ? `已过 ${-days} 天` : `${working} 个工作日（${days} 天）`),
    mayHavePassed: "■ 可能已过",
    perhapsPassed: (latest: string) => `可能已过（暂定，最晚 ${latest}）`,
    waitsForThem: "已递交，等对方",
    noticePassed: (days: number) => `通知日已过 ${days} 天`,
    presumed: "（推定）",
    counts: (red: number, yellow: number, blue: number, grey: number) =>
      `已过 ${red} · 在办 ${yellow} · 自动续期 ${blue} · 停 ${grey}`,
    question: (item: string, sentence: string) => `  ? ${item}：${sentence}`,
    questions: (count: number) => `另有 ${count} 个值得回答的问题：`,
    moreQuestions: (count: number) => `  …还有 ${count} 个，见网页或 --json`,
    explainHint: (id: string) => `怎么算的：zhaozhang explain ${id}`,
    provisional: "暂定",
    read: { original: null, copy: "读的是转载或引用", "not-opened": "没有读到原文" },
    saidAs: (confidence: string) => `（这一步：${confidence}）`,
    comma: "，",
    source: "依据",
    confidence: { official: "官方", secondary: "二手来源", practice: "惯例", unverified: "未核实" },
    detail: (title: string, said: string) => `（${title} ${said}）`,
    demo: "演示",
    sheet: (name: string) => `工作表「${name}」`,
    hiddenSheet: (name: string) => `工作表「${name}」是隐藏的，没有读；要读请加 --hidden-sheets "${name}"`,
    counted: (read: number, accepted: number, question: number, rejected: number, notRecord: number) =>
      `读 ${read} 行 = 可用 ${accepted} + 待答 ${question} + 退回 ${rejected} + 非记录 ${notRecord}`,
    statuses: { accepted: "可用", question: "待答", rejected: "退回", "not-a-record": "非记录" },
    proposals: (choices: string) => `可选：${choices}`,
    safe: "稳妥",
    effects: (record: number, renew: number, correct: number, unchanged: number) =>
      `新增 ${record} · 新一期 ${renew} · 更正 ${correct} · 不变 ${unchanged}`,
    companies: (count: number, fresh: number) => `涉及企业 ${count} 家，其中新企业 ${fresh} 家`,
    dryRun: "以上是预检，没有写入。去掉 --dry-run 即导入。",
    dryRunRefused: (sentence: string) => `以上是预检，没有写入。照这样导入会被退回：${sentence}`,
    imported: "已导入。",
    marked: (path: string) => `已写出带「问题」列的文件：${path}`,
    exported: (path: string) => `已导出：${path}`,
    reading: "正在读文件…",
    readingRows: (done: number, total: number) => `正在读第 ${done}/${total} 行…`,
    writing: (done: number, total: number) => `正在写入 ${done}/${total} 家企业…`,
    healthy: "一切正常",
    begun: "正在启动",
    trouble: "有问题",
    usage: "用法",
    noFile: (path: string) => `读不到文件 ${path}。请核对路径。`,
    filed: (item: string, year: string) => `已登记：${item} ${year} 年度年报已报送。`,
    done: (item: string, duty: string, undo: boolean) =>
      undo ? `已撤销：${item} 的 ${duty} 不再登记为办结。` : `已登记：${item} 的 ${duty} 已办结。`,
    replaced: (item: string, old: string) => `已登记：「${item}」接替「${old}」。`,
    replacementUndone: (item: string, old: string) => `已撤销：「${item}」不再登记为接替 ${old}。`,
    gaps: (count: number) => `断档 ${count} 处：`,
    gap: (sentence: string, nextStep: string) => `  ! ${sentence}\n    → ${nextStep}`,
    starting: (directory: string, pid: number) =>
      `数据目录 ${directory} 正由进程 ${pid} 使用，它还在启动。请稍等再试。`,
    notWritable: (path: string) => `写不进文件 ${path}。请核对目录和权限，或换一个路径。`,
    taken: (path: string) => `${path} 已经存在，没有覆盖。请换一个路径（--to），或先移走它。`,
    unknownCommand: (name: string) => `没有命令「${name}」。`,
  },
  en: {
    lights: { red: "■ passed", yellow: "▲ to do", blue: "◆ renews itself", grey: "○ stopped", green: "● in order" },
    dueHead: (asOf: string, within: number) => `Due on ${asOf} (last day to act passed, or within ${within} days)`,
    presumedListed:
      "What is presumed to have renewed is listed however far its notice day is: somebody has to confirm it.",
    receipt: (hash: string, version: string) => `law ${hash} · program ${version}`,
    dueCompany: "company",
    dueColumns: ["", "last day to act", "safe day", "left", "ends", "item", "what to do"],
    nothingDue: "Nothing is due.",
    daysLeft: (days: number, working: number) =>
      days < 0 ? `${-days} days ago` : `${working} working days (${days} days)`,
    mayHavePassed: "■ passed?",
    perhapsPassed: (latest: string) => `perhaps passed (provisional, ${latest} at the latest)`,
    waitsForThem: "filed, awaited",
    noticePassed: (days: number) => `notice day ${days} days ago`,
    presumed: " (presumed)",
    counts: (red: number, yellow: number, blue: number, grey: number) =>
      `${red} passed · ${yellow} to do · ${blue} renew themselves · ${grey} stopped`,
    question: (item: string, sentence: string) => `  ? ${item}: ${sentence}`,
    questions: (count: number) => `${count} questions worth answering:`,
    moreQuestions: (count: number) => `  … ${count} more on the page or with --json`,
    explainHint: (id: string) => `How it was worked out: zhaozhang explain ${id}`,
    provisional: "provisional",
    read: { original: null, copy: "read on a copy", "not-opened": "text not read" },
    saidAs: (confidence: string) => `(this step: ${confidence})`,
    comma: ", ",
    source: "by",
    confidence: { official: "official", secondary: "secondary source", practice: "practice", unverified: "unverified" },
    detail: (title: string, said: string) => `(${title}: ${said})`,
    demo: "demo",
    sheet: (name: string) => `Sheet ${name}`,
    hiddenSheet: (name: string) => `Sheet ${name} is hidden and was not read; to read it add --hidden-sheets "${name}"`,
    counted: (read: number, accepted: number, question: number, rejected: number, notRecord: number) =>
      `${read} rows read = ${accepted} accepted + ${question} questions + ${rejected} rejected + ${notRecord} not records`,
    statuses: { accepted: "accepted", question: "question", rejected: "rejected", "not-a-record": "not a record" },
    proposals: (choices: string) => `choices: ${choices}`,
    safe: "safe",
    effects: (record: number, renew: number, correct: number, unchanged: number) =>
      `${record} new · ${renew} new terms · ${correct} corrected · ${unchanged} unchanged`,
    companies: (count: number, fresh: number) => `${count} companies, ${fresh} of them new`,
    dryRun: "This was a dry run; nothing was written. Leave out --dry-run to import.",
    dryRunRefused: (sentence: string) =>
      `This was a dry run; nothing was written. Imported like this it would be refused: ${sentence}`,
    imported: "Imported.",
    marked: (path: string) => `The file with its 问题 column was written to ${path}`,
    exported: (path: string) => `Exported to ${path}`,
    reading: "Reading the file…",
    readingRows: (done: number, total: number) => `Reading row ${done} of ${total}…`,
    writing: (done: number, total: number) => `Writing ${done} of ${total} companies…`,
    healthy: "All is well",
    begun: "It is starting",
    trouble: "There is trouble",
    usage: "Usage",
    noFile: (path: string) => `The file ${path} cannot be read. Check the path.`,
    filed: (item: string, year: string) => `Recorded: annual report of ${item} for ${year} filed.`,
    done: (item: string, duty: string, undo: boolean) =>
      undo ? `Taken back: ${duty} of ${item} is open again.` : `Recorded: ${duty} of ${item} is done.`,
    replaced: (item: string, old: string) => `Recorded: "${item}" takes over from "${old}".`,
    replacementUndone: (item: string, old: string) => `Taken back: "${item}" no longer takes over from ${old}.`,
    gaps: (count: number) => `${count} gap(s) between terms:`,
    gap: (sentence: string, nextStep: string) => `  ! ${sentence}\n    → ${nextStep}`,
    starting: (directory: string, pid: number) =>
      `The data directory ${directory} is in use by process ${pid}, which is still starting. Try again in a moment.`,
    notWritable: (path: string) =>
      `The file ${path} cannot be written. Check the folder and its rights, or choose another path.`,
    taken: (path: string) =>
      `${path} is there already and was not overwritten. Choose another path (--to), or move it away.`,
    unknownCommand: (name: string) => `There is no command "${name}".`,
  },
} as const;

export type CliText = (typeof words)["zh"] | (typeof words)["en"];

export function cliText(language: Language): CliText {
  return words[language];
}
