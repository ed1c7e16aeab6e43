import { openApiDocument } from "#contract/openApi.ts";
import type { Operation } from "#contract/operation.ts";
import { fileRefusals } from "#contract/imports.ts";
import { refusalCodes, refusalText } from "#contract/refusalText.ts";

type Schema = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
};
type Parameter = { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema };
type Content = Readonly<Record<string, { readonly schema: Schema }>>;
type Described = {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly "200": { readonly content: Content } };
};

const opening = `# The API

Made from \`src/contract\` by \`npm run golden\`; a test compares the two. Everything is under \`/api/v1\`, days are civil days
in Asia/Shanghai written \`YYYY-MM-DD\`, and \`/api/v1/openapi.json\` has the whole as an OpenAPI 3.1 document.

A refusal is a problem document (\`application/problem+json\`, RFC 9457) with \`code\`, \`at\` (the place), \`data\` and
\`sentence\` in Chinese and English. Names that an operation does not have, and names given twice, are refused. Only requests
from the same machine are answered.
`;

/** The reference of the API in Markdown, derived from the operations and nothing else. */
export function apiReference(operations: readonly Operation[]): string {
  const { paths } = openApiDocument("0") as unknown as { paths: Record<string, Record<string, Described>> };
  const sections = operations.map((operation) => section(operation, paths[operation.path]?.[operation.method]));
  return [opening, ...sections, refusals()].join("\n");
}

function section(operation: Operation, described: Described | undefined): string {
  if (described === undefined) throw new Error(`${operation.id} is missing from the OpenAPI document`);
  const reply = Object.entries(described.responses["200"].content).map(([type, { schema }]) => {
    const fields = Object.keys(schema.properties ?? {});
    return fields.length === 0 ? `\`${type}\`` : `\`${type}\` with ${fields.map((field) => `\`${field}\``).join(", ")}`;
  });
  const body =
    described.requestBody === undefined
      ? []
      : [`Body: ${operation.body === "bytes" ? "the file's bytes" : "JSON"}.`, ""];
  return [
    `## ${operation.method.toUpperCase()} ${operation.path}`,
    "",
    `\`${operation.id}\`: ${operation.summary.en} (${operation.summary.zh}).`,
    "",
    ...parameterTable(described.parameters),
    ...body,
    `Reply: ${reply.join(" or ")}.`,
    "",
    `Refusals, in the order in which they are checked: ${operation.refusals.map((code) => `\`${code}\``).join(", ") || "none"}.`,
    "",
  ].join("\n");
}

function parameterTable(parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, in: place, required, schema }) => {
    const value =
      schema.enum === undefined ? (schema.type ?? "text") : schema.enum.map((one) => `\`${one}\``).join(" · ");
    const most =
      schema.maximum === undefined || schema.maximum >= Number.MAX_SAFE_INTEGER ? "" : ` to ${schema.maximum}`;
    const range = schema.minimum === undefined || place === "path" ? "" : `, ${schema.minimum}${most || " or more"}`;
    const otherwise = schema.default === undefined ? "" : `; \`${String(schema.default)}\` when left out`;
    return `| \`${name}\` | ${place}${required ? ", required" : ""} | ${value}${range}${otherwise} | ${schema.description ?? ""} |`;
  });
  return ["| Parameter | Where | Value | |", "| --- | --- | --- | --- |", ...rows, ""];
}

function refusals(): string {
  const anything: Readonly<Record<string, string>> = new Proxy({}, { get: () => "…" });
  const rows = [...new Set([...refusalCodes, ...fileRefusals])].map((code) => {
    const { zh, en } = refusalText({ code, at: "…", data: anything });
    return `| \`${code}\` | ${en} | ${zh} |`;
  });
  return ["## Refusals", "", "| Code | Sentence | 中文 |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
