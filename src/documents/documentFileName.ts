/** What no file system takes, or what would lead out of a folder. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes; nothing that was in it leads out of the folder. */
export function safeName(text: string, longest = 60): string {
  const plain = text.toWellFormed().replaceAll(unsafe, " ").replaceAll(/\s+/gu, " ").trim();
  const cut = [...plain]
    .slice(0, longest)
    .join("")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  return cut === "" || reserved.test(cut) ? `_${cut}` : cut;
}

/** `公司_材料_日期.docx`, the day as what is handed in has it: 20261126. */
export function documentFileName(company: string, title: string, day: string, format: "docx" | "pdf"): string {
  return `${safeName(company)}_${safeName(title)}_${day.replaceAll("-", "")}.${format}`;
}
