/** The first hashes of a list, as far as they tell them apart. */
function shortened(hashes: readonly string[]): string {
  const shown = hashes.slice(0, 5).map((hash) => hash.slice(0, 12));
  return hashes.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ");
}

/** In the largest unit that leaves two of it. */
function ago(minutes: number): { readonly zh: string; readonly en: string } {
  const [count, zh, en] =
    minutes < 120
      ? [minutes, "分钟", "minute"]
      : minutes < 2880
        ? [Math.floor(minutes / 60), "小时", "hour"]
        : [Math.floor(minutes / 1440), "天", "day"];
  return { zh: ` ${count} ${zh}`, en: `${count} ${en}${count === 1 ? "" : "s"}` };
}

/** Sentences of the self-check. */
export const healthText = {
  isolationHolds: {
    zh: "企业之间的隔离有效（试读他人数据，数据库没有放行）",
    en: "Companies are kept apart (the database let no foreign row through)",
  },
  isolationBroken: {
    zh: "企业之间的隔离失效：请立即停止服务，检查数据库角色是否绕过行级安全",
    en: "Companies are not kept apart: stop the service and check whether the database role bypasses row security",
  },
  durable: (engine: string) => ({ zh: `存储 ${engine}：提交即落盘`, en: `Store ${engine}: a commit is on disk` }),
  notDurable: (engine: string) => ({
    zh: `存储 ${engine}：断电会丢失数据`,
    en: `Store ${engine}: a power cut loses data`,
  }),
  calendar: (until: number) => ({
    zh: `放假安排已公布至 ${until} 年；其后的工作日推算均标为暂定`,
    en: `Holiday notices are loaded up to ${until}; working days after that are marked provisional`,
  }),
  starting: {
    zh: "刚刚启动，首次巡检在一分钟内完成",
    en: "It has just started; the first sweep ends within a minute",
  },
  neverSwept: {
    zh: "还没有巡检过：请启动服务（npm start），它每分钟巡检一次；或运行 zhaozhang sweep",
    en: "Nobody has swept yet: start the server (npm start), which sweeps every minute, or run zhaozhang sweep",
  },
  swept: (minutes: number, silent: boolean, nextOn: string | null) => ({
    zh: `上次巡检在${ago(minutes).zh}前${silent ? "，太久了：请启动服务，或看它的日志" : ""}；${nextOn === null ? "没有待发的预警" : `下一档在 ${nextOn}`}`,
    en: `Last sweep ${ago(minutes).en} ago${silent ? ", too long: start the server, or look at its log" : ""}; ${nextOn === null ? "no warning is to come" : `the next rung is on ${nextOn}`}`,
  }),
  recipients: (unheard: number) => ({
    zh:
      unheard === 0
        ? "到期的预警都有人可通知"
        : `${unheard} 项到期的预警没有人可通知，只列在待办页：请在「设置 · 人员」里登记台账上的负责人，或给企业指定兜底人，或指定总负责人`,
    en:
      unheard === 0
        ? "There is somebody to tell of every warning that is due"
        : `${unheard} ${unheard === 1 ? "warning that is due has" : "warnings that are due have"} nobody to be told and ${unheard === 1 ? "stands" : "stand"} on the to-do page alone: enter the owners of the ledger under Settings · People, or name a fallback of the company, or a lead`,
  }),
  /** `since`: as clocks in China have it; null where nothing is late. */
  deliveries: (open: number, since: string | null) => ({
    zh:
      since === null
        ? `等待送达 ${open} 条`
        : `等待送达 ${open} 条，最早的从 ${since} 起就该发出：请在「预警与通道」里发送测试`,
    en:
      since === null
        ? `${open} ${open === 1 ? "warning waits" : "warnings wait"} to be delivered`
        : `${open} ${open === 1 ? "warning waits" : "warnings wait"} to be delivered, the oldest since ${since}: send a test on the page of channels`,
  }),
  alarms: (count: number) => ({
    zh:
      count === 0
        ? "没有发不出去的预警"
        : `${count} 条预警发不出去，已改走别的通道：请在「预警与通道」里查看原因，或运行 zhaozhang warnings --alarms`,
    en:
      count === 0
        ? "No warning has failed"
        : `${count} ${count === 1 ? "warning" : "warnings"} could not be delivered and went another way: see the page of channels for the reason, or run zhaozhang warnings --alarms`,
  }),
  chainBroken: (company: string, version: number, problem: "gap" | "hash") => ({
    zh:
      problem === "gap"
        ? `「${company}」的流水在第 ${version} 条断开：这一条不见了。请停止写入，用备份核对`
        : `「${company}」的流水从第 ${version} 条起对不上：这一条或前一条被改过。请停止写入，用备份核对`,
    en:
      problem === "gap"
        ? `The record of ${company} breaks at entry ${version}, which is missing: stop writing and compare with a backup`
        : `The record of ${company} does not fit from entry ${version} on: it or the one before was changed. Stop writing and compare with a backup`,
  }),
  chainsWhole: (on: string, entries: number, streams: number) => ({
    zh: `${on} 核对过全部流水的哈希链：${streams} 条流水、${entries} 条记录，完好`,
    en: `The hash chains were verified on ${on}: ${entries === 1 ? "1 entry" : `${entries} entries`} in ${streams === 1 ? "1 stream" : `${streams} streams`}, all whole`,
  }),
  chainsBroken: (on: string, sentences: readonly { readonly zh: string; readonly en: string }[]) => ({
    zh: `${on} 核对流水的哈希链，有 ${sentences.length} 处断开。${sentences.map(({ zh }) => zh).join("；")}`,
    en: `The hash chains were verified on ${on}; ${sentences.length} broken. ${sentences.map(({ en }) => en).join("; ")}`,
  }),
  filesUnreadable: (place: string, why: string) => ({
    zh: `读不到存放文件的地方（${place}）：${why}。请核对目录的权限，或 ZHAOZHANG_FILES 和密钥`,
    en: `The place of files (${place}) cannot be read: ${why}. Check the folder's permissions, or ZHAOZHANG_FILES and its keys`,
  }),
  filesWrong: (lost: readonly string[], damaged: readonly string[]) => ({
    zh: `${lost.length} 个文件不见了，${damaged.length} 个变了样（${shortened([...lost, ...damaged])}）：请从备份恢复存放文件的目录或桶，或重新上传同一个文件`,
    en: `${lost.length} ${lost.length === 1 ? "file is" : "files are"} gone and ${damaged.length} damaged (${shortened([...lost, ...damaged])}): restore the folder or bucket of files from a backup, or upload the same files again`,
  }),
  filesSound: (rows: number, read: number, ownerless: number) => ({
    zh: `${rows} 个文件都在，核对了 ${read} 个的内容${ownerless === 0 ? "" : `；另有 ${ownerless} 个没有登记（上传中断留下的，无害，再传一次即登记）`}`,
    en: `${rows} ${rows === 1 ? "file is" : "files are"} there, and the bytes of ${read} are as they were${ownerless === 0 ? "" : `; ${ownerless} more belong to nobody (left by uploads that broke off; harmless, taken up when they come again)`}`,
  }),
  lawsCompared: {
    zh: "规则变动前后的日期已全部比较",
    en: "Dates before and after the last change of rules are compared",
  },
  lawsNotCompared: (open: number) => ({
    zh: `规则变动前后的日期还没有比较完（${open} 次变动）；正在比较，或在下次启动时继续`,
    en: `Dates before and after a change of rules are not all compared yet (${open} ${open === 1 ? "change" : "changes"}): it is under way, or goes on at the next start`,
  }),
} as const;
