/** What a kept file can be, by its content: its media type, the endings that its name may have, and how it is called. */
export const fileTypes = {
  pdf: { media: "application/pdf", endings: ["pdf"], preview: true },
  jpeg: { media: "image/jpeg", endings: ["jpg", "jpeg", "jpe", "jfif"], preview: true },
  png: { media: "image/png", endings: ["png"], preview: true },
  tiff: { media: "image/tiff", endings: ["tif", "tiff"], preview: false },
  ofd: { media: "application/ofd", endings: ["ofd"], preview: false },
  docx: {
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
    preview: false,
  },
  xlsx: {
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
    preview: false,
  },
  txt: { media: "text/plain", endings: ["txt"], preview: false },
} as const;

export type FileType = keyof typeof fileTypes;

/** Every ending that a kept file may have, as a form for choosing files takes it: `.pdf,.jpg,…`. */
export const acceptedEndings = Object.values(fileTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");
