import { useLanguage } from "../language.tsx";
import { Failing } from "./Failing.tsx";
import { useFailing } from "./useFailing.ts";

/** On a narrow screen the menu has no foot: what is wrong stands above the page there. */
export function FailingBanner() {
  const { texts } = useLanguage();
  const { failing } = useFailing();
  if (failing.length === 0) return null;
  return (
    <section className="shell-banner no-print" aria-label={texts.health.wrong}>
      <Failing failing={failing} />
    </section>
  );
}
