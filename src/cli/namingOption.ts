import type { Problem } from "#contract/refusal.ts";

type Bilingual = Problem["sentence"];

/**
 * The sentence of a refusal for whoever wrote a command: a place in the request that an option filled is named by that
 * option. As it is where no option of that name was given.
 */
export function namingOption({ code, at, sentence }: Problem, args: readonly string[]): Bilingual {
  if (code !== "bad-request" || at === null || at === undefined) return sentence;
  const option = optionsOf(at).find((name) => args.some((given) => given === name || given.startsWith(`${name}=`)));
  return option === undefined
    ? sentence
    : { zh: sentence.zh.replaceAll(at, option), en: sentence.en.replaceAll(at, option) };
}

/** What an option would be called, the innermost name first: `paper.marks.0` may be `--marks`, `--mark` or `--paper`. */
function optionsOf(at: string): readonly string[] {
  const names = at.split(".").filter((name) => !/^\d+$/u.test(name));
  return names.toReversed().flatMap((name) => {
    const option = `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    return [option, option.replace(/s$/u, "")];
  });
}
