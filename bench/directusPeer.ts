import { benchHeaders } from "./ledgerRows.ts";

export type DirectusPlace = { readonly url: string; readonly token: string };

/** Imports a CSV into a fresh Directus collection of 14 text fields; returns the seconds and the rows it then holds. */
export async function importIntoDirectus(
  place: DirectusPlace,
  csv: string,
): Promise<{ readonly seconds: number; readonly rows: number }> {
  const collection = `ledger_${Date.now()}`;
  const fields = benchHeaders.map((_, index) => ({ field: `c${index}`, type: "string", schema: {} }));
  await ask(place, "/collections", {
    method: "POST",
    body: JSON.stringify({ collection, schema: {}, fields }),
    json: true,
  });
  // Directus matches columns to fields by name; the content stays as it is.
  const renamed = csv.replace(/^[^\r\n]*/, fields.map(({ field }) => field).join(","));
  const form = new FormData();
  form.set("file", new Blob([renamed], { type: "text/csv" }), "ledger.csv");
  const from = performance.now();
  await ask(place, `/utils/import/${collection}`, { method: "POST", body: form, json: false });
  const seconds = (performance.now() - from) / 1000;
  const counted = (await ask(place, `/items/${collection}?aggregate[count]=*`, { method: "GET", json: false })) as {
    data: [{ count: number | string }];
  };
  await ask(place, `/collections/${collection}`, { method: "DELETE", json: false });
  return { seconds, rows: Number(counted.data[0].count) };
}

type Asked = { readonly method: string; readonly body?: string | FormData; readonly json: boolean };

async function ask({ url, token }: DirectusPlace, path: string, { method, body, json }: Asked): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, ...(json ? { "content-type": "application/json" } : {}) };
  const response = await fetch(new URL(path, url), { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`Directus answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`);
  return text === "" ? null : JSON.parse(text);
}
