import { createRequire } from "node:module";
import { join } from "node:path";
import type { Condition, Kind, ObligationRule } from "#law/law.ts";

/** What a peer is asked about one item: its kind, and every fact that conditions may ask for, known beforehand. */
export type PeerFacts = Readonly<Record<string, string | boolean>>;

export type RulePeer = {
  readonly name: string;
  /** How many rules hold for these facts, and with which reasons where the peer gives any. */
  readonly matches: (facts: PeerFacts) => number | Promise<number>;
};

type JsonRulesEngine = {
  Engine: new (rules: readonly object[]) => { run(facts: object): Promise<{ results: readonly object[] }> };
};
type JsonLogic = { apply(rule: object, data: object): unknown };
type Zen = {
  ZenEngine: new () => {
    createDecision(content: Buffer): { evaluate(facts: object, options: object): Promise<{ result: object }> };
  };
};
type Publicodes = {
  default: new (rules: object) => {
    setSituation(facts: object): unknown;
    evaluate(rule: string): { nodeValue: unknown };
  };
};

/** A condition in the words of each peer: `all`, `any` and `not` of comparisons with a fact. */
type Words<Made> = {
  readonly all: (parts: readonly Made[]) => Made;
  readonly any: (parts: readonly Made[]) => Made;
  readonly not: (part: Made) => Made;
  readonly is: (fact: string, value: string | boolean) => Made;
};

function translated<Made>(condition: Condition, words: Words<Made>): Made {
  switch (condition.kind) {
    case "all":
      return words.all(condition.of.map((part) => translated(part, words)));
    case "any":
      return words.any(condition.of.map((part) => translated(part, words)));
    case "not":
      return words.not(translated(condition.of, words));
    case "is":
      return words.is(nameOf(condition.fact), condition.value);
    case "known":
      return words.is(`${nameOf(condition.fact)}Known`, true);
  }
}

/** `item.has-end` as a name that every peer takes. */
export function nameOf(fact: string): string {
  return fact.replaceAll(/[^a-z]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A rule reaches kinds by name or by group: as a condition, one of so many kinds. */
function reached({ appliesTo }: ObligationRule, kinds: readonly Kind[]): Condition {
  const reaches = kinds.filter(({ id, group }) => appliesTo.kinds.includes(id) || appliesTo.groups.includes(group));
  return { kind: "any", of: reaches.map(({ id }) => ({ kind: "is", fact: "kind" as never, value: id })) };
}

/** The peers from a folder in which they are installed: nobody but this measurement needs them. */
export function rulePeers(
  folder: string,
  rules: readonly ObligationRule[],
  kinds: readonly Kind[],
): readonly RulePeer[] {
  const require = createRequire(join(folder, "peers.cjs"));
  const conditions = rules.map((rule): Condition => ({ kind: "all", of: [reached(rule, kinds), rule.when] }));
  return [
    jsonRulesEngine(require("json-rules-engine") as JsonRulesEngine, conditions),
    jsonLogic(require("json-logic-js") as JsonLogic, conditions),
    zen(require("@gorules/zen-engine") as Zen, conditions),
    publicodes(require("publicodes") as Publicodes, conditions),
  ];
}

function jsonRulesEngine({ Engine }: JsonRulesEngine, conditions: readonly Condition[]): RulePeer {
  const words: Words<object> = {
    all: (parts) => ({ all: parts }),
    any: (parts) => ({ any: parts }),
    not: (part) => ({ not: part }),
    is: (fact, value) => ({ fact, operator: "equal", value }),
  };
  const engine = new Engine(
    conditions.map((condition, at) => ({ conditions: translated(condition, words), event: { type: `rule${at}` } })),
  );
  return { name: "json-rules-engine", matches: async (facts) => (await engine.run(facts)).results.length };
}

function jsonLogic({ apply }: JsonLogic, conditions: readonly Condition[]): RulePeer {
  const words: Words<object> = {
    all: (parts) => ({ and: parts }),
    any: (parts) => ({ or: parts }),
    not: (part) => ({ "!": [part] }),
    is: (fact, value) => ({ "===": [{ var: fact }, value] }),
  };
  const rules = conditions.map((condition) => translated(condition, words));
  return {
    name: "json-logic-js",
    matches: (facts) => rules.reduce((sum, rule) => sum + (apply(rule, facts) === true ? 1 : 0), 0),
  };
}

function zen({ ZenEngine }: Zen, conditions: readonly Condition[]): RulePeer {
  const words: Words<string> = {
    all: (parts) => `(${parts.join(" and ")})`,
    any: (parts) => `(${parts.join(" or ")})`,
    not: (part) => `(not ${part})`,
    is: (fact, value) => `${fact} == ${typeof value === "string" ? `'${value}'` : value}`,
  };
  const expressions = conditions.map((condition, at) => ({
    id: `e${at}`,
    key: `rule${at}`,
    value: translated(condition, words),
  }));
  const place = { position: { x: 0, y: 0 } };
  const graph = {
    nodes: [
      { id: "in", name: "in", type: "inputNode", ...place },
      { id: "rules", name: "rules", type: "expressionNode", content: { expressions }, ...place },
      { id: "out", name: "out", type: "outputNode", ...place },
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "rules", type: "edge" },
      { id: "b", sourceId: "rules", targetId: "out", type: "edge" },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return {
    name: "@gorules/zen-engine, with trace",
    matches: async (facts) => {
      const { result } = await decision.evaluate(facts, { trace: true });
      return Object.entries(result).filter(([key, holds]) => key.startsWith("rule") && holds === true).length;
    },
  };
}

function publicodes({ default: Engine }: Publicodes, conditions: readonly Condition[]): RulePeer {
  const words: Words<object | string> = {
    all: (parts) => ({ "toutes ces conditions": parts }),
    any: (parts) => ({ "une de ces conditions": parts }),
    not: (part) => ({ "aucune de ces conditions": [part] }),
    is: (fact, value) => `${fact} = ${typeof value === "string" ? `'${value}'` : value ? "oui" : "non"}`,
  };
  const names = conditions.map((_, at) => `rule${at}`);
  const rules = Object.fromEntries(conditions.map((condition, at) => [`rule${at}`, translated(condition, words)]));
  const facts = {
    kind: { valeur: "'none'" },
    ...Object.fromEntries(factNames(conditions).map((one) => [one, { valeur: "non" }])),
  };
  const engine = new Engine({ ...facts, ...rules });
  return {
    name: "publicodes",
    matches: (given) => {
      // It refuses a fact that no rule asks for.
      const asked = Object.entries(given).filter(([name]) => name in facts);
      const said = asked.map(([name, value]) => [
        name,
        typeof value === "string" ? `'${value}'` : value ? "oui" : "non",
      ]);
      engine.setSituation(Object.fromEntries(said));
      return names.filter((name) => engine.evaluate(name).nodeValue === true).length;
    },
  };
}

function factNames(conditions: readonly Condition[]): readonly string[] {
  const names = new Set<string>();
  const words: Words<null> = {
    all: () => null,
    any: () => null,
    not: () => null,
    is: (fact) => {
      if (fact !== "kind") names.add(fact);
      return null;
    },
  };
  for (const condition of conditions) translated(condition, words);
  return [...names];
}
