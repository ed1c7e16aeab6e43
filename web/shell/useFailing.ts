import { useQuery } from "@tanstack/react-query";
import { healthQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Unreachable } from "../trouble.ts";

/** Asked again and again while a page is open: whoever leaves it open must not take silence for health. */
const everyMinute = 60_000;
const whileAway = 5_000;

/** What the self-check finds wrong, as sentences with their next step; a server that does not answer is the first of it. */
export function useFailing() {
  const { texts, say } = useLanguage();
  const { data: health, error } = useQuery({
    ...healthQuery(),
    refetchInterval: ({ state }) => (state.error instanceof Unreachable ? whileAway : everyMinute),
  });
  const checks = health?.checks.filter(({ ok }) => !ok) ?? [];
  const failing =
    error instanceof Unreachable
      ? [{ id: "away", sentence: texts.health.away }]
      : checks.map(({ id, sentence }) => ({ id, sentence: say(sentence) }));
  return { health, failing };
}
