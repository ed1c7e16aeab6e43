import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ItemReply } from "#contract/items.ts";
import { itemQuery } from "../api.ts";
import { ItemCases } from "../cases/ItemCases.tsx";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";
import { Light } from "../parts/Light.tsx";
import { ReplaceCard } from "../replacing/ReplaceCard.tsx";
import { WarningsCard } from "../warnings/WarningsCard.tsx";
import { useTitle } from "../useTitle.ts";
import { CurrentTerm } from "./item/CurrentTerm.tsx";
import { DetailsCard } from "./item/DetailsCard.tsx";
import { DutiesCard } from "./item/DutiesCard.tsx";
import { HistoryCard } from "./item/HistoryCard.tsx";
import { JointsCard } from "./item/JointsCard.tsx";
import { RenewCard } from "./item/RenewCard.tsx";
import { TermsCard } from "./item/TermsCard.tsx";
import "./ItemPage.css";

/** One paper: what holds now, what is to be done about it, and everything that was ever written of it. */
export function ItemPage() {
  const { texts } = useLanguage();
  const { id } = useParams({ from: "/ledger/$id" });
  const { asOf } = useSearch({ strict: false });
  const item = useQuery(itemQuery(id, asOf));
  useTitle(item.data?.item.name ?? texts.ledger.title);
  return (
    <>
      <p className="item-back no-print">
        <Link to={pages.ledger}>← {texts.item.back}</Link>
      </p>
      <Answer query={item}>{(reply) => <ItemContent reply={reply} />}</Answer>
    </>
  );
}

function ItemContent({ reply }: { reply: ItemReply }) {
  const { texts, say } = useLanguage();
  const { item } = reply;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{item.name ?? item.identifier ?? texts.ledger.unnamed}</h1>
          <p>
            {say(item.kindTitle)} · {item.company} {item.demo ? <DemoTag /> : null}
          </p>
        </div>
        <Light light={item.light} text={texts.light[item.light]} />
      </div>
      <div className="columns">
        <div>
          <CurrentTerm reply={reply} />
          <ItemCases itemId={item.id} kind={item.kind} />
          <JointsCard findings={reply.findings} itemId={item.id} />
          <DutiesCard obligations={reply.obligations} />
          <WarningsCard itemId={item.id} />
          <HistoryCard reply={reply} />
        </div>
        <div>
          <DetailsCard reply={reply} />
          <TermsCard reply={reply} />
          <ReplaceCard reply={reply} />
          <RenewCard companyId={item.companyId} />
        </div>
      </div>
    </>
  );
}
