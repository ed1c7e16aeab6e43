import type { ImportReply } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";
import { Equation } from "./Equation.tsx";

const effects = ["record", "renew", "correct", "unchanged"] as const;

/** Where every row went, and what the accepted ones would do or have done. One sheet shows its counts above its rows. */
export function Summary({ reply }: { reply: ImportReply }) {
  const { import: words } = useLanguage().texts;
  const some = effects.filter((effect) => reply.effects[effect] > 0);
  return (
    <>
      {reply.dryRun && reply.sheets.filter(({ included }) => included).length === 1 ? null : (
        <Equation counts={reply.counts} />
      )}
      {some.length === 0 ? null : (
        <p className="effects">
          <span className="soft">{reply.dryRun ? words.effectsTitle : words.effectsDone}</span>
          {some.map((effect) => (
            <span key={effect}>
              {words.effect[effect]} <b>{reply.effects[effect]}</b>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
