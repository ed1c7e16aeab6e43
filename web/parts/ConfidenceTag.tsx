import { useLanguage } from "../language.tsx";
import "./Tag.css";

type Confidence = "official" | "secondary" | "practice" | "unverified";

/** How sure we are that this is law; the hint says what the word means. */
export function ConfidenceTag({ confidence }: { confidence: Confidence }) {
  const { confidence: words } = useLanguage().texts;
  return (
    <span className={`tag tag-${confidence}`} title={words[`${confidence}Hint`]}>
      {words[confidence]}
    </span>
  );
}
