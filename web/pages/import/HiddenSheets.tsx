import { Button } from "antd";
import type { ImportReply } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";

/** Hidden sheets are named and left out, unless somebody chooses them. */
export function HiddenSheets({ sheets, read }: { sheets: ImportReply["sheets"]; read: (name: string) => void }) {
  const { import: words } = useLanguage().texts;
  const left = sheets.filter(({ hidden, included }) => hidden && !included);
  if (left.length === 0) return null;
  return (
    <p className="hidden-sheets">
      {words.hiddenTitle}
      {left.map(({ name }) => (
        <Button key={name} size="small" onClick={() => read(name)}>
          {words.hiddenRead(name)}
        </Button>
      ))}
    </p>
  );
}
