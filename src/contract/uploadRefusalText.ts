import type { Refusal } from "./refusal.ts";

type Bilingual = { readonly zh: string; readonly en: string };
type Sentence = (refusal: Refusal) => Bilingual;

const allowed: Bilingual = {
  zh: "可以上传 PDF、JPEG、PNG、TIFF、OFD、docx、xlsx 和 txt",
  en: "PDF, JPEG, PNG, TIFF, OFD, docx, xlsx and txt are kept",
};

const called: Readonly<Record<string, Bilingual>> = {
  pdf: { zh: "PDF", en: "a PDF" },
  jpeg: { zh: "JPEG 图片", en: "a JPEG picture" },
  png: { zh: "PNG 图片", en: "a PNG picture" },
  tiff: { zh: "TIFF 图片", en: "a TIFF picture" },
  ofd: { zh: "OFD 文件", en: "an OFD document" },
  docx: { zh: "Word 文档（docx）", en: "a Word document (docx)" },
  xlsx: { zh: "Excel 表格（xlsx）", en: "an Excel workbook (xlsx)" },
  txt: { zh: "纯文本", en: "plain text" },
  html: { zh: "网页（HTML）", en: "a web page (HTML)" },
  "pdf-action": { zh: "会运行脚本或程序的动作", en: "an action that runs a script or a program" },
  svg: { zh: "SVG 图形", en: "an SVG drawing" },
  exe: { zh: "程序（exe）", en: "a program (exe)" },
  elf: { zh: "程序", en: "a program" },
  sh: { zh: "脚本程序", en: "a script" },
  zip: { zh: "压缩包（zip）", en: "an archive (zip)" },
  doc: { zh: "旧版 Word 文档（doc）", en: "an old Word document (doc)" },
  xls: { zh: "旧版 Excel 表格（xls）", en: "an old Excel workbook (xls)" },
  bin: { zh: "认不出的数据", en: "data of an unknown kind" },
};

function found({ data }: Refusal): Bilingual {
  const ending = String(data["found"] ?? "");
  return called[ending] ?? { zh: ending, en: ending };
}

/** The name of the file, and the part of it that is wrong where there is one. */
function place({ data }: Refusal): Bilingual {
  const name = String(data["name"] ?? "");
  const part = data["part"] ?? null;
  if (part === null) return { zh: `「${name}」`, en: `"${name}"` };
  return { zh: `「${name}」（${part}）`, en: `"${name}" (${part})` };
}

const steps: Readonly<Record<string, Bilingual>> = {
  zip: { zh: "请解压后逐个上传。", en: "Unpack it and upload the files one by one." },
  doc: { zh: "请在 Word 或 WPS 里另存为 docx 或 PDF。", en: "Save it as docx or PDF in Word or WPS." },
  xls: { zh: "请在 Excel 或 WPS 里另存为 xlsx 或 PDF。", en: "Save it as xlsx or PDF in Excel or WPS." },
  webp: { zh: "请另存为 JPEG 或 PNG。", en: "Save it as JPEG or PNG." },
  heic: { zh: "请另存为 JPEG，或重新拍照时选「兼容性最佳」。", en: "Save it as JPEG." },
};

/** Why an upload is not kept, or a kept file is not given out. */
export const uploadSentences: Readonly<Record<string, Sentence>> = {
  "upload-too-large": (refusal) => ({
    zh: `${place(refusal).zh}超过 ${refusal.data["limitMiB"]} MiB 的上限，没有保存。请降低扫描分辨率，或拆成几个文件。`,
    en: `${place(refusal).en} is larger than the limit of ${refusal.data["limitMiB"]} MiB; it was not kept. Scan it at a lower resolution, or split it.`,
  }),
  "upload-empty": (refusal) => ({
    zh: `${place(refusal).zh}是空文件，没有保存。请确认选对了文件；刚从网盘或微信取的，等下载完再传。`,
    en: `${place(refusal).en} is empty; it was not kept. Check that it is the right file and was downloaded to its end.`,
  }),
  "upload-not-its-name": (refusal) => ({
    zh: `${place(refusal).zh}的名字说是 .${refusal.data["ending"]}，内容却是${found(refusal).zh}，没有保存。${refusal.data["rename"] === null ? `请确认选对了文件；${allowed.zh}。` : `内容没错的话，把扩展名改成 .${refusal.data["rename"]} 再上传。`}`,
    en: `${place(refusal).en} is called .${refusal.data["ending"]} and is ${found(refusal).en}; it was not kept. ${refusal.data["rename"] === null ? `Check that it is the right file; ${allowed.en}.` : `If it is the right file, change its ending to .${refusal.data["rename"]}.`}`,
  }),
  "upload-type": (refusal) => ({
    zh: `${place(refusal).zh}是${found(refusal).zh}，这类文件不收，没有保存。${steps[String(refusal.data["found"])]?.zh ?? `${allowed.zh}；请另存为其中一种。`}`,
    en: `${place(refusal).en} is ${found(refusal).en}, which is not taken; it was not kept. ${steps[String(refusal.data["found"])]?.en ?? `Of files, ${allowed.en}: save it as one of them.`}`,
  }),
  "upload-active": (refusal) => ({
    zh: `${place(refusal).zh}里有${found(refusal).zh}，打开时可能执行代码，没有保存。请在浏览器里打印成 PDF，或截图存成 PNG 再上传。`,
    en: `${place(refusal).en} holds ${found(refusal).en}, which may run code when it is opened; it was not kept. Print it to PDF, or save a picture of it as PNG.`,
  }),
  "upload-macro": (refusal) => ({
    zh: `${place(refusal).zh}带有宏，没有保存。请在 Office 或 WPS 里另存为不带宏的 docx、xlsx，或导出成 PDF。`,
    en: `${place(refusal).en} has macros; it was not kept. Save it as docx or xlsx without macros, or export it as PDF.`,
  }),
  "upload-embedded": (refusal) => ({
    zh: `${place(refusal).zh}里嵌了别的文件或会自动打开的链接，没有保存。请删掉嵌入的对象，或导出成 PDF；要交的附件单独上传。`,
    en: `${place(refusal).en} has another file or a link that opens by itself inside; it was not kept. Remove the embedded object or export it as PDF, and upload attachments by themselves.`,
  }),
  "upload-encrypted": (refusal) => ({
    zh: `${place(refusal).zh}设了密码或加密限制，没有保存：主管机关没有密码就打不开。请去掉密码和限制后另存，或打印成新的 PDF。`,
    en: `${place(refusal).en} is protected by a password or encrypted; it was not kept: the authority, which has no password, cannot open it. Remove the protection, or print it to a new PDF.`,
  }),
  "upload-damaged": (refusal) => ({
    zh: `${place(refusal).zh}不完整或已损坏（看来是${found(refusal).zh}），没有保存。请重新下载、扫描或拍照，能正常打开后再上传。`,
    en: `${place(refusal).en} is cut short or damaged (it looks like ${found(refusal).en}); it was not kept. Fetch, scan or photograph it again, and upload it once it opens.`,
  }),
  "upload-zip-bomb": (refusal) => ({
    zh: `${place(refusal).zh}解开后大得不合常理，没有保存。请在 Office 或 WPS 里另存为新文件，或导出成 PDF。`,
    en: `${place(refusal).en} unpacks to an unreasonable size; it was not kept. Save it as a new file, or export it as PDF.`,
  }),
  "file-not-found": ({ data }) => ({
    zh: `这家企业没有哈希为 ${data["hash"]} 的文件。请在企业页的「文件」里核对，或用 zhaozhang file list 查看。`,
    en: `The company has no file with the hash ${data["hash"]}. Look under Files on the company's page, or with zhaozhang file list.`,
  }),
  "file-no-preview": (refusal) => ({
    zh: `${place(refusal).zh}是${found(refusal).zh}，不能在页面里看。请下载后打开。`,
    en: `${place(refusal).en} is ${found(refusal).en} and cannot be shown in place. Download it.`,
  }),
  "file-lost": (refusal) => ({
    zh: `${place(refusal).zh}登记过，但存放处已经没有它。请从备份恢复存放文件的目录或桶，或重新上传同一个文件。`,
    en: `${place(refusal).en} was kept, but its bytes are gone. Restore the folder or bucket of files from a backup, or upload the same file again.`,
  }),
  "file-damaged": (refusal) => ({
    zh: `${place(refusal).zh}在存放处已经变了样（哈希对不上），所以没有给出。请从备份恢复，或重新上传同一个文件。`,
    en: `${place(refusal).en} is no longer what was kept (its hash differs), so it is not given out. Restore it from a backup, or upload the same file again.`,
  }),
  "files-full": ({ data }) => ({
    zh: `存放文件的地方满了（${data["place"]}，${data["detail"]}），这个文件没有保存，已有的都在。请腾出空间后重试。`,
    en: `The place of files is full (${data["place"]}, ${data["detail"]}); this one was not kept, and those that were are there. Make room and try again.`,
  }),
  "files-not-writable": ({ data }) => ({
    zh: `存放文件的目录用不了（${data["place"]}，${data["detail"]}），这个文件没有保存，已有的都在。请核对目录的权限和磁盘后重试。`,
    en: `The folder of files cannot be used (${data["place"]}, ${data["detail"]}); nothing was kept or lost. Check its permissions and the disk, then try again.`,
  }),
  "files-unreachable": ({ data }) => ({
    zh: `连不上存放文件的服务（${data["place"]}，${data["detail"]}），什么都没有丢。请核对 ZHAOZHANG_FILES 里的地址和网络后重试。`,
    en: `The store of files cannot be reached (${data["place"]}, ${data["detail"]}); nothing is lost. Check the address in ZHAOZHANG_FILES and the network, then try again.`,
  }),
  "files-not-admitted": ({ data }) => ({
    zh: `存放文件的服务不让进（${data["place"]}，${data["detail"]}），什么都没有丢。请核对 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、桶名和权限。`,
    en: `The store of files does not let us in (${data["place"]}, ${data["detail"]}); nothing is lost. Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, the bucket and its permissions.`,
  }),
};
