import { useLanguage } from "../../language.tsx";

export function StepList({ current, finished }: { current: number; finished: boolean }) {
  const { import: words } = useLanguage().texts;
  return (
    <ol className="step-list" aria-label={words.stepsLabel}>
      {words.steps.map((name, index) => {
        const done = index < current || finished;
        return (
          <li
            key={name}
            className={done ? "done" : ""}
            aria-current={index === current && !finished ? "step" : undefined}
          >
            <span aria-hidden="true">{done ? "✓" : index + 1}</span>
            {name}
          </li>
        );
      })}
    </ol>
  );
}
