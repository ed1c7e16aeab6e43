import { useBlocker } from "@tanstack/react-router";
import { Modal } from "antd";
import { useCaseTexts } from "./useCaseTexts.ts";

/** Asks before a page is left on which a file is still on its way. */
export function LeavingGuard() {
  const words = useCaseTexts().uploads;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: true,
    withResolver: true,
  });
  return (
    <Modal
      open={status === "blocked"}
      title={words.leaveTitle}
      okText={words.leave}
      cancelText={words.stay}
      onOk={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {words.leaveText}
    </Modal>
  );
}
