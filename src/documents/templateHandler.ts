import { LoopPlugin, TemplateHandler } from "easy-template-x";
import { LinesPlugin } from "./linesPlugin.ts";

/** Fills texts and repeats rows; nothing else of the library is reachable, whatever a template says. */
export const templateHandler = new TemplateHandler({ plugins: [new LoopPlugin(), new LinesPlugin()] });
