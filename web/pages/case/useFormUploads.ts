import { use, useEffect, useMemo, useRef, useState } from "react";
import type { FormUploads } from "../../files/formUploads.ts";
import { useLanguage } from "../../language.tsx";
import { CaseNotice } from "./CaseNotices.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** Whether a file of a form is on its way, and whom its boxes tell so. */
export function useFormUploads(): { readonly isOnItsWay: boolean; readonly told: FormUploads } {
  const { texts } = useLanguage();
  const words = useCaseTexts().uploads;
  const notice = use(CaseNotice);
  const [boxes, setBoxes] = useState<readonly string[]>([]);
  const givenUp = (names: readonly string[]): void => notice(words.givenUp(names.join(texts.item.listJoin)));
  const said = useRef(givenUp);
  useEffect(() => {
    said.current = givenUp;
  });
  const told = useMemo<FormUploads>(
    () => ({
      tell: (box, isOnItsWay) =>
        setBoxes((before) => {
          const others = before.filter((one) => one !== box);
          if (!isOnItsWay && others.length === before.length) return before;
          return isOnItsWay ? [...others, box] : others;
        }),
      givenUp: (names) => said.current(names),
    }),
    [],
  );
  return { isOnItsWay: boxes.length > 0, told };
}
