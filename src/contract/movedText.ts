type Bilingual = { readonly zh: string; readonly en: string };
type Change = "added" | "changed" | "removed";

const noticeChanges = {
  added: (year: number) => ({ zh: `${year} 年放假安排已载入`, en: `The holiday notice for ${year} was loaded` }),
  changed: (year: number) => ({ zh: `${year} 年放假安排有更正`, en: `The holiday notice for ${year} was corrected` }),
  removed: (year: number) => ({ zh: `${year} 年放假安排已撤下`, en: `The holiday notice for ${year} was taken out` }),
} as const;

const fileChanges = {
  added: ({ zh, en }: Bilingual) => ({ zh: `新增“${zh}”`, en: `"${en}" was added` }),
  changed: ({ zh, en }: Bilingual) => ({ zh: `“${zh}”有改动`, en: `"${en}" was changed` }),
  removed: ({ zh, en }: Bilingual) => ({ zh: `“${zh}”已删除`, en: `"${en}" was removed` }),
} as const;

const calendarFiles: Readonly<Record<string, Bilingual>> = {
  "calendar/moving-days.yaml": {
    zh: "农历与节气节日的公历日期",
    en: "Days of the holidays that follow the moon or the sun",
  },
  "calendar/notice-reach.yaml": { zh: "放假安排调整的最大范围", en: "How far a holiday notice has ever reached" },
  "calendar/statutory-holidays.yaml": { zh: "法定节假日", en: "Statutory holidays" },
};

/** More files than this are counted, not named. */
const mostNamed = 3;

/** Sentences about dates that a change of the law moved. */
export const movedText = {
  notice: (year: number, change: Change): Bilingual => noticeChanges[change](year),
  /** What a changed file is about, by its title. */
  file: (title: Bilingual, change: Change): Bilingual => fileChanges[change](title),
  /** What a file of the calendar that is no notice is about; null for every other file. */
  calendarFile: (file: string): Bilingual | null => calendarFiles[file] ?? null,
  together(sentences: readonly Bilingual[]): Bilingual {
    if (sentences.length === 0) return { zh: "规则有更新", en: "The rules changed" };
    if (sentences.length > mostNamed)
      return { zh: `规则有更新（${sentences.length} 处）`, en: `The rules changed (${sentences.length} of them)` };
    return { zh: sentences.map(({ zh }) => zh).join("；"), en: sentences.map(({ en }) => en).join("; ") };
  },
  headline(why: Bilingual, moved: number, settled: number): Bilingual {
    const certain =
      settled === 0
        ? { zh: "", en: "" }
        : { zh: `，另有 ${settled} 个日期不动、只是更确定了`, en: `, ${settled} stay and are surer than before` };
    return {
      zh: `${why.zh}：${moved === 0 ? "没有日期变动" : `${moved} 个日期有变动`}${certain.zh}`,
      en: `${why.en}: ${moved === 0 ? "no date moved" : `${moved} ${moved === 1 ? "date" : "dates"} moved`}${certain.en}`,
    };
  },
  comparing: (why: Bilingual): Bilingual => ({
    zh: `${why.zh}：还在逐家比较日期`,
    en: `${why.en}: dates are still being compared`,
  }),
  unreadable: (why: Bilingual): Bilingual => ({
    zh: `${why.zh}：旧规则是旧版程序的写法，无法与新规则比较，请自行核对近期日期`,
    en: `${why.en}: the earlier rules are in a form that this program no longer reads, so dates could not be compared; check those that are near`,
  }),
  calendarOnly: { zh: "（只比较了工作日历的影响）", en: " (only what the calendar did was compared)" },
} as const;
