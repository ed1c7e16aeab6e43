import { use, useEffect, useRef } from "react";
import { CasePlaces } from "./casePlaces.ts";
import type { CasePlace } from "./casePlaces.ts";

/** Of a part of the page: comes into sight, with the focus on its heading, when somebody asks for it. */
export function useLedTo(place: CasePlace | undefined, open?: () => void) {
  const { asked } = use(CasePlaces);
  const heading = useRef<HTMLHeadingElement>(null);
  const opening = useRef(open);
  useEffect(() => {
    opening.current = open;
  });
  useEffect(() => {
    if (asked === null || asked.place !== place) return;
    opening.current?.();
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [asked, place]);
  return heading;
}
