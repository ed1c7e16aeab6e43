import { z } from "zod";
import { filePlaceRefusals, servedFileRefusals } from "./files.ts";
import { fileTypes } from "./fileType.ts";
import { switchSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const params = z.object({
  id: z.string(),
  round: z.string().max(10, "too-long").meta({
    description: "1 is what was submitted, 2 what answered the first correction, and so on",
  }),
});

/** What was handed in as a whole. */
export const getSubmission = {
  id: "getSubmission",
  method: "get",
  path: "/cases/{id}/submissions/{round}",
  summary: {
    zh: "一次递交的全部文件，打成一个 ZIP，附可以核对的清单",
    en: "All files of what was handed in as a ZIP, with a list by which they can be checked",
  },
  params,
  query: z.object({}),
  reply: { bytes: ["application/zip"] },
  refusals: ["bad-request", "case-not-found", "round-unknown", "file-lost", "file-damaged", ...filePlaceRefusals],
} as const satisfies Operation;

/** One file of it, under the name by which it was handed in. */
export const getSubmittedFile = {
  id: "getSubmittedFile",
  method: "get",
  path: "/cases/{id}/submissions/{round}/files/{paper}",
  summary: {
    zh: "递交的一个文件，用递交时的名字（公司_材料_日期）；preview 为 true 时在页面里看",
    en: "A file that was handed in, under the name by which it was; to be shown in place where preview is true",
  },
  params: params.extend({ paper: z.string().meta({ description: "Id of the paper, as the case's reply has it" }) }),
  query: z.object({ preview: switchSchema }),
  reply: { bytes: Object.values(fileTypes).map(({ media }) => media) },
  refusals: ["bad-request", "case-not-found", "round-unknown", "round-no-file", ...servedFileRefusals],
} as const satisfies Operation;
