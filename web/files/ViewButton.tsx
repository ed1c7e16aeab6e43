import { Button } from "antd";
import { useFilesTexts } from "./useFilesTexts.ts";

type ViewButtonProps = { readonly name: string; readonly open: boolean; readonly toggle: () => void };

/** Unfolds a file in its place, and folds it up again. */
export function ViewButton({ name, open, toggle }: ViewButtonProps) {
  const texts = useFilesTexts();
  return (
    <Button
      size="small"
      aria-expanded={open}
      aria-label={open ? texts.hideNamed(name) : texts.viewNamed(name)}
      onClick={toggle}
    >
      {open ? texts.hide : texts.view}
    </Button>
  );
}
