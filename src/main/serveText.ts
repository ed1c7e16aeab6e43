const words = {
  zh: {
    held: (directory: string, pid: number, url: string | null) =>
      `数据目录 ${directory} 正由另一个照章进程（${pid}）使用${url === null ? "，它还在启动" : `，请打开 ${url}`}。要停止它：kill ${pid}；要另开一份：ZHAOZHANG_DATA=另一个目录 npm start`,
    demo: "\n以上是示例台账（标有「演示」的企业）。导入自己的台账：npm run -s zhaozhang -- import 文件.xlsx，或在网页「导入」。",
    listening: (url: string) => `\n照章已启动：${url}（按 Ctrl-C 停止）`,
    lawReloaded: (hash: string) => `规则已重新载入（${hash}）`,
    stopping: "正在停止…",
  },
  en: {
    held: (directory: string, pid: number, url: string | null) =>
      `The data directory ${directory} is in use by another zhaozhang process (${pid})${url === null ? ", which is starting" : `: open ${url}`}. To stop it: kill ${pid}. To run another: ZHAOZHANG_DATA=ANOTHER_DIRECTORY npm start`,
    demo: "\nThis is the sample ledger (the company marked as a demo). Import your own: npm run -s zhaozhang -- import FILE.xlsx, or on the page.",
    listening: (url: string) => `\nZhaozhang is running: ${url} (Ctrl-C stops it)`,
    lawReloaded: (hash: string) => `The law was read anew (${hash})`,
    stopping: "Stopping…",
  },
} as const;

/** What the server says of itself. */
export function serveText(language: "zh" | "en"): (typeof words)["zh"] | (typeof words)["en"] {
  return words[language];
}
