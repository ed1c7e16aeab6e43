import { parentPort, workerData } from "node:worker_threads";
import { readPdfText } from "./readPdfText.ts";

parentPort?.postMessage(await readPdfText(workerData as Uint8Array));
