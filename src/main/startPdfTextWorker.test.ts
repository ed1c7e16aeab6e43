import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { licencePdf } from "../../test/fixtures/licencePdf.ts";
import { jpeg, pdf } from "../../test/fixtures/paperFiles.ts";
import { startPdfTextWorker } from "./startPdfTextWorker.ts";

const reader = startPdfTextWorker();
/** Text in a font that is not embedded, in the code of a Chinese character map, as other programs print it. */
function unembedded(text: string): Uint8Array {
  const hex = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const whole = Buffer.from(pdf()).toString("latin1");
  const font =
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>";
  const changed = whole
    .replace("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", font)
    .replace(/<< \/Length \d+ >>\nstream\n[\s\S]*?endstream/, () => {
      const stream = `BT /F1 24 Tf 72 720 Td <${hex}> Tj ET`;
      return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
    });
  return new Uint8Array(Buffer.from(changed, "latin1"));
}

test("the text of a page comes line by line, and that of a font that is not embedded as well", async () => {
  const answer = await reader.read(await licencePdf(["公司名称：云桥数据科技有限公司", "许可证编号：京B2-20202418"]));
  expect(answer).toMatchObject({ kind: "text", pages: 1 });
  const [page = ""] = answer.kind === "text" ? answer.texts : [];
  expect(page.split("\n").slice(0, 2)).toEqual(["公司名称：云桥数据科技有限公司", "许可证编号：京B2-20202418"]);
  expect(await reader.read(unembedded("北京市通信管理局"))).toMatchObject({
    kind: "text",
    texts: ["北京市通信管理局"],
  });
});

test.each([
  ["a page without text", pdf(""), "no-text"],
  [
    "one that wants a password",
    pdf("x", "/Encrypt << /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >> /ID [<00> <00>]"),
    "encrypted",
  ],
  ["a picture", jpeg(), "damaged"],
  ["nothing", new Uint8Array(), "damaged"],
  ["one that breaks off", pdf().slice(0, 200), "damaged"],
])("%s gives none, and the next file is read", async (_, bytes, why) => {
  expect(await reader.read(bytes)).toEqual({ kind: "none", why });
  expect((await reader.read(pdf("Zhaozhang"))).kind).toBe("text");
});

test("time, size and the number of those who wait have an end", async () => {
  const hasty = startPdfTextWorker({ bytes: 100_000, milliseconds: 1, inflatedBytes: 2 ** 28, waiting: 2 });
  expect(await hasty.read(new Uint8Array(100_001))).toEqual({ kind: "none", why: "too-large" });
  const answers = await Promise.all([1, 2, 3].map(() => hasty.read(pdf())));
  expect(answers.map((answer) => (answer.kind === "none" ? answer.why : answer.kind))).toEqual([
    "too-long",
    "too-long",
    "busy",
  ]);
});

test("a small file that bursts is stopped before it has taken the memory of the server", async () => {
  // 150 MB of blanks in 150 KB.
  const careful = startPdfTextWorker({ bytes: 1_000_000, milliseconds: 60_000, inflatedBytes: 40_000_000, waiting: 1 });
  const blanks = deflateSync(Buffer.alloc(150_000_000, 0x20), { level: 9 }).toString("latin1");
  const bomb = Buffer.from(pdf())
    .toString("latin1")
    .replace(/<< \/Length \d+ >>\nstream\n[\s\S]*?endstream/, () => {
      return `<< /Length ${blanks.length} /Filter /FlateDecode >>\nstream\n${blanks}\nendstream`;
    });
  expect(await careful.read(new Uint8Array(Buffer.from(bomb, "latin1")))).toEqual({ kind: "none", why: "too-large" });
});
