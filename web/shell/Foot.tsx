import { Link } from "@tanstack/react-router";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Failing } from "./Failing.tsx";
import { useFailing } from "./useFailing.ts";

/** Below the menu: how far holidays are known, which program this is, and what is wrong with it. */
export function Foot() {
  const { texts } = useLanguage();
  const { health, failing } = useFailing();
  return (
    <footer>
      {health === undefined ? null : (
        <>
          <p>{texts.product.calendarUntil(health.calendarPublishedUntil)}</p>
          <p>{texts.product.version(health.version)}</p>
        </>
      )}
      <p>
        <Link to={pages.health}>{texts.health.title}</Link>
      </p>
      <Failing failing={failing} />
    </footer>
  );
}
