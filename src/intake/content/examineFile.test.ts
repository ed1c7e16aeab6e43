import { describe, expect, test } from "vitest";
import * as paper from "../../../test/fixtures/paperFiles.ts";
import { examineFile } from "./examineFile.ts";

const { office, packedPdf, pdf, text, zip } = paper;
const cut = (bytes: Uint8Array, share: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * share));
const xml = `<?xml version="1.0"?>`;
const bigPart = new Uint8Array(40 * 1024 * 1024);

describe("what may be kept", () => {
  test.each([
    ["a PDF", pdf(), "pdf"],
    ["a PDF that opens at a page", pdf("x", "/OpenAction [3 0 R /Fit] /Names << /JavaScripts 1 >>"), "pdf"],
    ["a PDF with packed objects", packedPdf("<< /Type /Catalog /Pages 2 0 R >>"), "pdf"],
    ["a PDF whose text says html", pdf("the <html of the tender"), "pdf"],
    ["a JPEG", paper.jpeg(), "jpeg"],
    ["a PNG", paper.png(), "png"],
    ["a Word document", office("docx"), "docx"],
    ["an Excel workbook", office("xlsx"), "xlsx"],
    [
      "a Word document with a chart, its own template and a link",
      office("docx", {
        "word/embeddings/Microsoft_Excel_Worksheet.xlsx": office("xlsx"),
        "word/_rels/settings.xml.rels": paper.relations([["attachedTemplate", "Normal.dotm", true]]),
        "word/_rels/document.xml.rels": paper.relations([["hyperlink", "https://example.com", true]]),
      }),
      "docx",
    ],
    ["an OFD", paper.ofd(), "ofd"],
    ["a text", text("声明:本公司许可证遗失"), "txt"],
    ["a text in GBK", new Uint8Array([0xb9, 0xab, 0xcb, 0xbe, 0x0a]), "txt"],
    ["a TIFF", new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "tiff"],
  ])("%s", async (_, bytes, type) => {
    expect(await examineFile(bytes)).toEqual({ kind: "fit", type });
  });
});

describe("what is not", () => {
  test.each([
    ["nothing", new Uint8Array(), "upload-empty", "", null],
    ["a program", paper.program(), "upload-type", "exe", null],
    ["a page", text("<!DOCTYPE html><p>hello"), "upload-active", "html", null],
    ["a page without its head", text("\n  <script>alert(1)</script>"), "upload-active", "html", null],
    ["a page in UTF-16", new Uint8Array(Buffer.from("\uFEFF<html><script>", "utf16le")), "upload-active", "html", null],
    ["a drawing", text(`<svg xmlns="http://www.w3.org/2000/svg"/>`), "upload-active", "svg", null],
    ["a drawing that runs", text(`${xml}<!-- --><svg onload="alert(1)"></svg>`), "upload-active", "svg", null],
    ["other XML", text(`${xml}<a/>`), "upload-type", "xml", null],
    ["a script", text("#!/bin/sh\nrm -rf /"), "upload-type", "sh", null],
    ["a PDF behind a page", text(`<html><script>1</script>\n%PDF-1.4\n%%EOF`), "upload-active", "html", null],
    ["a PDF with a page in its head", text(`%PDF-1.4\n<script>1</script>\n%%EOF\n`), "upload-active", "html", null],
    ["a PDF with a page behind it", pdf("x", "", "<html><script>1</script>"), "upload-active", "html", null],
    ["a PDF far behind which a page is", pdf("x", "", `${" ".repeat(5000)}<script>`), "upload-active", "html", null],
    [
      "a PDF that runs a script",
      pdf("x", "/OpenAction << /S /JavaScript /JS (app.alert) >>"),
      "upload-active",
      "pdf-action",
      null,
    ],
    [
      "a PDF that starts a program",
      pdf("x", "/OpenAction<</S/Launch/F(cmd.exe)>>"),
      "upload-active",
      "pdf-action",
      null,
    ],
    [
      "a PDF that hides what it runs",
      pdf("x", "/AA << /S /J#61va#53cript /JS 9 0 R >>"),
      "upload-active",
      "pdf-action",
      null,
    ],
    ["a PDF that packs what it runs", packedPdf("<< /S /Java#53cript /JS (1) >>"), "upload-active", "pdf-action", null],
    ["a PDF whose objects burst", packedPdf(" ".repeat(70_000_000)), "upload-zip-bomb", "pdf", null],
    ["a PDF whose objects cannot be read", packedPdf("x", "/ASCII85Decode"), "upload-damaged", "pdf", null],
    ["a PDF that is cut short", cut(pdf(), 0.8), "upload-damaged", "pdf", null],
    ["a PDF behind other bytes", text(`junk\n%PDF-1.4\n%%EOF`), "upload-damaged", "pdf", null],
    ["a PDF with a password", pdf("x", "/Encrypt 9 0 R"), "upload-encrypted", "pdf", null],
    ["a PDF with a password written out", pdf("x", "/Encrypt<< /V 4 >>"), "upload-encrypted", "pdf", null],
    ["a JPEG that is cut short", cut(paper.jpeg(), 0.9), "upload-damaged", "jpeg", null],
    ["a JPEG of a head alone", paper.jpeg().subarray(0, 30), "upload-damaged", "jpeg", null],
    ["a PNG that is cut short", cut(paper.png(), 0.7), "upload-damaged", "png", null],
    ["a GIF", text("GIF89a\u0001\u0000\u0001\u0000"), "upload-type", "gif", null],
    ["an archive", zip({ "a.pdf": pdf() }), "upload-type", "zip", null],
    ["an archive that is cut short", cut(office("docx"), 0.6), "upload-damaged", "zip", null],
    ["a document of macros", office("docm"), "upload-macro", "office", "word/document.xml"],
    [
      "a document with macros that says it has none",
      office("docx", { "word/vbaProject.bin": "x" }),
      "upload-macro",
      "office",
      "word/vbaProject.bin",
    ],
    [
      "a workbook with macros of old",
      office("xlsx", { "xl/macrosheets/sheet1.xml": "<x/>" }),
      "upload-macro",
      "office",
      "xl/macrosheets/sheet1.xml",
    ],
    [
      "a document with an object",
      office("docx", { "word/embeddings/oleObject1.bin": "x" }),
      "upload-embedded",
      "office",
      "word/embeddings/oleObject1.bin",
    ],
    [
      "a document with macros within its chart",
      office("docx", { "word/embeddings/a.xlsx": office("xlsx", { "xl/vbaProject.bin": "x" }) }),
      "upload-macro",
      "office",
      "word/embeddings/a.xlsx",
    ],
    [
      "a document that fetches a template",
      office("docx", {
        "word/_rels/settings.xml.rels": paper.relations([["attachedTemplate", "https://evil.example/a.dotm", true]]),
      }),
      "upload-embedded",
      "office",
      "word/_rels/settings.xml.rels",
    ],
    ["a program in a document", office("docx", { "word/a.EXE": "MZ" }), "upload-embedded", "office", "word/a.EXE"],
    [
      "a document that bursts",
      office("docx", { "word/media/image1.png": bigPart }),
      "upload-zip-bomb",
      "zip",
      "word/media/image1.png",
    ],
    ["an OFD that bursts", zip({ "OFD.xml": "<o/>", "Doc_0/a.xml": bigPart }), "upload-zip-bomb", "zip", "Doc_0/a.xml"],
    ["an old Word document", oleWith("WordDocument"), "upload-type", "doc", null],
    ["a Word document with a password", oleWith("EncryptedPackage"), "upload-encrypted", "office", null],
  ])("%s", async (_, bytes, code, found, at) => {
    expect(await examineFile(bytes)).toEqual({ kind: "unfit", code, found, at });
  });

  test("a document that lies about the size of a part", async () => {
    const bytes = office("docx", { "word/media/image1.png": bigPart });
    const view = new DataView(bytes.buffer);
    // The size in the directory and in the part's own head, whatever the part: both say ten bytes.
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bigPart.length)
        view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === bigPart.length)
        view.setUint32(at + 22, 10, true);
    }
    expect(await examineFile(bytes)).toMatchObject({ kind: "unfit", code: "upload-zip-bomb" });
  });
});

/** A compound file whose directory has a stream of this name. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 512);
  new DataView(bytes.buffer).setUint16(512 + 64, (stream.length + 1) * 2, true);
  return bytes;
}
