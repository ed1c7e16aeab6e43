/** What a folder may use. Of `types` and `packageTypes` it may use types alone. */
export type ImportRow = {
  readonly folder: string;
  readonly ours: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
};

const pure = ["src/calendar", "src/law", "src/engine", "src/intake", "src/documents", "src/record", "src/contract"];

/** The table of ARCHITECTURE.md. Tests are free; a folder may always use itself. */
export const importTable: readonly ImportRow[] = [
  { folder: "src/calendar", ours: [], packages: [] },
  { folder: "src/law", ours: ["src/calendar"], packages: ["zod", "js-yaml", "yaml"] },
  { folder: "src/engine", ours: ["src/calendar", "src/law"], packages: [] },
  {
    folder: "src/intake",
    ours: ["src/calendar", "src/law"],
    packages: ["fflate", "file-type", "iconv-lite", "saxes", "write-excel-file"],
  },
  {
    folder: "src/documents",
    ours: ["src/calendar", "src/law", "src/intake/files"],
    packages: ["easy-template-x", "fflate", "fontkit", "pdfkit", "saxes"],
  },
  {
    folder: "src/record",
    ours: ["src/calendar", "src/law", "src/engine"],
    types: ["src/intake"],
    packages: [],
  },
  { folder: "src/contract", ours: ["src/calendar"], packages: ["zod"] },
  { folder: "src/service", ours: pure, packages: ["ical-generator"], packageTypes: ["zod"] },
  {
    folder: "src/store",
    ours: ["src/calendar", "src/record"],
    types: ["src/service/deps.ts", "src/service/fileTable.ts", "src/service/jobs.ts", "src/service/warningTables.ts"],
    packages: ["kysely", "@electric-sql/pglite", "pg", "pg-boss", "node:"],
  },
  {
    folder: "src/channels",
    ours: ["src/calendar"],
    types: ["src/service/channel.ts"],
    packages: ["nodemailer", "standardwebhooks", "node:"],
  },
  { folder: "src/files", ours: [], types: ["src/service/fileStore.ts"], packages: ["aws4fetch", "node:"] },
  { folder: "src/http", ours: ["src/service", "src/contract"], packages: ["hono", "zod"] },
  { folder: "src/cli", ours: ["src/contract", "src/calendar"], packages: ["node:util"] },
  {
    folder: "src/main",
    ours: [...pure, "src/service", "src/store", "src/channels", "src/files", "src/http", "src/cli"],
    packages: ["node:", "hono", "@hono/node-server", "chinese-days", "@expo-google-fonts/noto-sans-sc", "pdfjs-dist"],
  },
  {
    folder: "web",
    ours: ["src/contract", "src/calendar"],
    packages: ["react", "react-dom", "antd", "@ant-design/icons", "@tanstack/react-query", "@tanstack/react-router"],
    packageTypes: ["zod", "@rc-component/picker"],
  },
];
