import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYamlFile } from "#law/files/yamlFile.ts";
import { caseSchemas } from "#law/files/caseSchemas.ts";
import { lawSchemas } from "#law/files/lawSchemas.ts";
import { placePattern } from "#law/files/placePattern.ts";
import { lawTexts } from "./fixtures/lawTexts.ts";
import { textOf } from "./tidy/repositoryFiles.ts";

// The shapes of the law's files as editors read them: made from the same schemas that the program loads with. What only
// the program can check (that a cited article exists, that days are in order) is not in them.

const folder = "docs/reference/schemas";
const schemas = Object.entries({ ...lawSchemas, ...caseSchemas });

function jsonSchemaOf(name: string, schema: z.ZodType): string {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: `Zhaozhang law: ${name}`, ...made }, null, 2)}\n`;
}

function filesAt(pattern: string): readonly (readonly [string, string])[] {
  const place = placePattern(pattern);
  return Object.entries(lawTexts).filter(([path]) => place.test(path));
}

describe.each(schemas)("the schema of %s", (name, { files, schema }) => {
  test("is the one that the program loads with", async () => {
    await expect(jsonSchemaOf(name, schema)).toMatchFileSnapshot(`../${folder}/${name}.json`);
  });

  test("finds nothing wrong with the files that the program takes, and something with a wrong field", () => {
    const fits = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(jsonSchemaOf(name, schema)));
    const found = filesAt(files).map(([path, text]) => {
      const read = readYamlFile(path, text);
      return "value" in read && fits(read.value) ? null : `${path}: ${JSON.stringify(fits.errors)}`;
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((problem) => problem !== null)).toEqual([]);
    expect(fits({ nonsense: 1 })).toBe(false);
  });
});

test("editors are told which schema belongs to which files", () => {
  const settings = JSON.parse(textOf(".vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
  const wanted = schemas.map(([name, { files }]) => [`./${folder}/${name}.json`, `law/${files}`]);
  expect(Object.entries(settings["yaml.schemas"])).toEqual(wanted);
});
