import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import type { WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** Asked where the service stays in one province and nobody said in which. */
export function ProvinceCard({ reply }: { reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  return (
    <section className="card licence-question" aria-label={texts.province}>
      <h2>{texts.province}</h2>
      <p className="soft">{texts.provinceHint}</p>
      <ProvinceSelect reply={reply} province={undefined} />
    </section>
  );
}

export function ProvinceSelect({ reply, province }: { reply: WhichLicenceReply; province: string | undefined }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const navigate = useNavigate({ from: "/which-licence" });
  return (
    <Select
      className="licence-province"
      aria-label={texts.province}
      placeholder={texts.provincePick}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      value={province ?? null}
      options={reply.authority.provinces.map(({ id, title }) => ({ value: id, label: say(title) }))}
      onChange={(chosen: string | null | undefined) =>
        void navigate({ search: (before) => ({ ...before, province: chosen ?? undefined }), resetScroll: false })
      }
    />
  );
}
