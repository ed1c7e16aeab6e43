import type { FilesTexts } from "./zhFiles.ts";

/** The words of files in English. */
export const enFiles: FilesTexts = {
  title: "Files",
  note: "Scans, photographs and texts of materials. The same content is kept once, and what is kept is never changed; its type is told by its content, not by its name.",
  label: "Choose files to keep",
  drop: "Drop files here, or",
  choose: "choose files",
  photo: "Take a photograph",
  accept: (mebibytes) => `PDF, JPEG, PNG, TIFF, OFD, docx, xlsx, txt; each at most ${mebibytes} MiB`,
  tooLarge: (name, mebibytes) =>
    `"${name}" is larger than the limit of ${mebibytes} MiB; it was not sent. Scan it at a lower resolution, or split it.`,
  sending: (name) => `Sending ${name}`,
  kept: (name) => `Kept ${name}`,
  keptBefore: (name) => `${name} was kept before, nothing changed`,
  stop: "Stop",
  dismiss: "Dismiss",
  dismissNamed: (name) => `Dismiss: ${name}`,
  none: "No file yet.",
  table: "Files",
  column: { name: "File", type: "Type", size: "Size", kept: "Kept", actions: "Actions" },
  types: {
    pdf: "PDF",
    jpeg: "JPEG picture",
    png: "PNG picture",
    tiff: "TIFF picture",
    ofd: "OFD",
    docx: "Word document",
    xlsx: "Excel workbook",
    txt: "Plain text",
  },
  otherType: "Other",
  view: "View",
  viewNamed: (name) => `View: ${name}`,
  hide: "Hide",
  hideNamed: (name) => `Hide: ${name}`,
  download: "Download",
  downloadNamed: (name) => `Download: ${name}`,
  days: { effective: "Holds from", received: "Received", verified: "Checked" },
  dates: "Days",
  datesNamed: (name) => `Days: ${name}`,
  daysOf: (name) => `Days of "${name}"`,
  saveDays: "Save the days",
  cancel: "Cancel",
  picture: (name) => `Picture: ${name}`,
  document: (name) => `Document: ${name}`,
  noPreview: "This type cannot be shown here; download it.",
  notShown: "If nothing is shown, download it.",
  bytes: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KiB`
        : `${(bytes / 1024 / 1024).toFixed(1)} MiB`,
};
