import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Drawer } from "antd";
import { explanationQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { Explanation } from "./Explanation.tsx";

/** 「怎么算的」 of one date, over the page that shows the date. */
export function ExplainDrawer({ id, asOf }: { id: string; asOf: string | undefined }) {
  const { texts } = useLanguage();
  const navigate = useNavigate();
  const explanation = useQuery(explanationQuery(id, asOf));
  const close = () =>
    void navigate({ to: ".", search: (before) => ({ ...before, explain: undefined }), resetScroll: false });
  return (
    <Drawer
      open
      size="min(640px, 100vw)"
      title={<h2>{texts.explain.title}</h2>}
      aria-label={texts.explain.title}
      closable={{ "aria-label": texts.explain.close, placement: "end" }}
      onClose={close}
    >
      <Answer query={explanation}>{(reply) => <Explanation explanation={reply} />}</Answer>
    </Drawer>
  );
}
