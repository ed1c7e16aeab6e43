import { Link } from "@tanstack/react-router";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Message } from "../parts/Message.tsx";
import { useTitle } from "../useTitle.ts";

export function NotFoundPage() {
  const { texts } = useLanguage();
  useTitle(texts.trouble.notFound);
  return (
    <Message
      tone="plain"
      heading="h1"
      title={texts.trouble.notFound}
      actions={<Link to={pages.due}>{texts.trouble.home}</Link>}
    >
      <p>{texts.trouble.notFoundHint}</p>
    </Message>
  );
}
