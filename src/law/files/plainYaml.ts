import { CORE_SCHEMA, load } from "js-yaml";

/** Marks of aliases, anchors, tags and directives: what carries one is looked at closely, whatever it means there. */
const marks = /[&*!%]/;

/**
 * The value of a YAML document that holds plain maps, lists and scalars and nothing wrong, read in a third of the time that
 * keeping every place takes; undefined where anything is amiss, and the thorough reader has to say what.
 */
export function plainYaml(text: string): unknown {
  if (marks.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
  } catch {
    return undefined;
  }
}
