import { useLanguage } from "../language.tsx";

type ProvisionalTagProps = {
  readonly day: { readonly provisional: boolean; readonly unpublished?: readonly number[] };
};

/** The mark of a day that a missing holiday notice may still move; nothing for any other. */
export function ProvisionalTag({ day: { provisional, unpublished } }: ProvisionalTagProps) {
  const { time } = useLanguage().texts;
  if (!provisional) return null;
  return (
    <span
      className="tag tag-provisional"
      title={
        unpublished === undefined || unpublished.length === 0 ? undefined : time.provisionalHint(unpublished.join(", "))
      }
    >
      {time.provisional}
    </span>
  );
}
