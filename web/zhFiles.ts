/** The words of files in Chinese; they come with the pages that show files. */
export const zhFiles = {
  title: "文件",
  note: "材料的扫描件、照片和文稿。同样的内容只存一份，存下的不会被改动；按内容认类型，不看名字。",
  label: "选择要存的文件",
  drop: "把文件拖到这里，或",
  choose: "选择文件",
  photo: "拍照",
  accept: (mebibytes: number) => `PDF、JPEG、PNG、TIFF、OFD、docx、xlsx、txt，每个不超过 ${mebibytes} MiB`,
  tooLarge: (name: string, mebibytes: number) =>
    `「${name}」超过 ${mebibytes} MiB 的上限，没有上传。请降低扫描分辨率，或拆成几个文件。`,
  sending: (name: string) => `正在上传 ${name}`,
  kept: (name: string) => `已保存 ${name}`,
  keptBefore: (name: string) => `${name} 早已保存，没有变动`,
  stop: "停止",
  dismiss: "知道了",
  dismissNamed: (name: string) => `知道了：${name}`,
  none: "还没有文件。",
  table: "文件一览",
  column: { name: "文件", type: "类型", size: "大小", kept: "存入", actions: "操作" },
  types: {
    pdf: "PDF",
    jpeg: "JPEG 图片",
    png: "PNG 图片",
    tiff: "TIFF 图片",
    ofd: "OFD",
    docx: "Word 文档",
    xlsx: "Excel 表格",
    txt: "纯文本",
  },
  otherType: "其他",
  view: "查看",
  viewNamed: (name: string) => `查看：${name}`,
  hide: "收起",
  hideNamed: (name: string) => `收起：${name}`,
  download: "下载",
  downloadNamed: (name: string) => `下载：${name}`,
  days: { effective: "生效日", received: "收到日", verified: "核对日" },
  dates: "日子",
  datesNamed: (name: string) => `日子：${name}`,
  daysOf: (name: string) => `「${name}」的日子`,
  saveDays: "登记日子",
  cancel: "取消",
  picture: (name: string) => `图片：${name}`,
  document: (name: string) => `文档：${name}`,
  noPreview: "这类文件不能在页面里看，请下载后打开。",
  notShown: "看不到内容时，请下载后打开。",
  bytes: (bytes: number) =>
    bytes < 1024
      ? `${bytes} 字节`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KiB`
        : `${(bytes / 1024 / 1024).toFixed(1)} MiB`,
};

export type FilesTexts = typeof zhFiles;
