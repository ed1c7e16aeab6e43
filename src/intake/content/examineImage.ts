import { unfit } from "./examined.ts";
import type { Examined } from "./examined.ts";

/** Markers of JPEG without a length: restarts and TEM. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** A JPEG whose segments lead to its pixels, and whose pixels have an end. */
export function examineJpeg(bytes: Uint8Array): Examined {
  const damaged = unfit("upload-damaged", "jpeg");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let frames = 0;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else if (marker === 0xda) return frames > 0 && hasEnd(bytes, at) ? { kind: "fit", type: "jpeg" } : damaged;
    else {
      // Start of frame: C0 to CF but for DHT, JPG and DAC.
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) frames += 1;
      at += 2 + view.getUint16(at + 2);
    }
  }
  return damaged;
}

/** In pixels FF is always followed by 00 or a restart: FF D9 is the end. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** A PNG whose chunks follow each other from IHDR to IEND. */
export function examinePng(bytes: Uint8Array): Examined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  let pixels = false;
  while (at + 12 <= bytes.length) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === 8 && kind !== "IHDR") break;
    if (kind === "IDAT") pixels = true;
    if (kind === "IEND") return pixels ? { kind: "fit", type: "png" } : unfit("upload-damaged", "png");
    at += 12 + view.getUint32(at);
  }
  return unfit("upload-damaged", "png");
}

/** A TIFF whose first directory lies within it. */
export function examineTiff(bytes: Uint8Array): Examined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes.length < 10) return unfit("upload-damaged", "tiff");
  const directory = view.getUint32(4, little);
  if (directory < 8 || directory + 2 > bytes.length) return unfit("upload-damaged", "tiff");
  const end = directory + 2 + view.getUint16(directory, little) * 12;
  return end <= bytes.length ? { kind: "fit", type: "tiff" } : unfit("upload-damaged", "tiff");
}
