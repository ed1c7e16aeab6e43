import { Drawer } from "antd";
import type { ReactNode } from "react";
import { useLanguage } from "../language.tsx";
import "./SheetForm.css";

type SideSheetProps = {
  readonly title: string;
  readonly open: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
};

/** A form over the page that it belongs to; it is new each time it opens. */
export function SideSheet({ title, open, close, children }: SideSheetProps) {
  const { texts } = useLanguage();
  return (
    <Drawer
      open={open}
      destroyOnHidden
      size="min(520px, 100vw)"
      title={<h2>{title}</h2>}
      aria-label={title}
      closable={{ "aria-label": texts.explain.close, placement: "end" }}
      onClose={close}
    >
      {children}
    </Drawer>
  );
}
