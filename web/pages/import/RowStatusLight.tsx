import { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { countName, lightOfStatus } from "./rowStatus.ts";
import type { RowStatus } from "./rowStatus.ts";

export function RowStatusLight({ status }: { status: RowStatus }) {
  const { import: words } = useLanguage().texts;
  return <Light light={lightOfStatus[status]} text={words[countName[status]]} />;
}
