import { fileSuite } from "./fileSuite.ts";
import { memoryFiles } from "./memoryFiles.ts";

const files = memoryFiles(100_000, () => "2026-11-21T00:00:00.000Z");

fileSuite("in memory", () => files);
