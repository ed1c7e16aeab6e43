import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import type { CoursesReply } from "#contract/caseLists.ts";
import { companiesQuery, coursesQuery, itemsQuery, proceedingsQuery } from "../api.ts";
import { useCasesTexts } from "./useCasesTexts.ts";
import { useOpening } from "./useOpening.ts";
import { useLanguage } from "../language.tsx";
import { DayPicker } from "../parts/DayPicker.tsx";
import { Field } from "../parts/Field.tsx";
import { itemChoiceText } from "../parts/itemChoiceText.ts";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useSettled } from "../pages/declaration/useSettled.ts";

type Course = CoursesReply["courses"][number];

type Chosen = { readonly company: string | undefined; readonly item: string | undefined };

/** Opens a case from the board: about a company, or about an item that is looked for. */
export function OpeningForm({ company: shown }: { company: string | undefined }) {
  const { say } = useLanguage();
  const words = useCasesTexts().opening;
  const courses = useQuery(coursesQuery()).data?.courses ?? [];
  const authorities = useQuery(proceedingsQuery()).data?.authorities ?? [];
  const [courseId, setCourse] = useState<string | undefined>(undefined);
  const [chosen, setChosen] = useState<Chosen>({ company: shown, item: undefined });
  const [on, setOn] = useState<string | undefined>(undefined);
  const [authority, setAuthority] = useState<string | undefined>(undefined);
  const opening = useOpening();
  const course = courses.find(({ id }) => id === courseId);
  const { company, item } = chosen;
  const aboutItem = (course?.kinds.length ?? 0) > 0;
  const ready = course !== undefined && (aboutItem ? item !== undefined : company !== undefined);
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) opening.mutate({ course: course.id, authority, on, ...(aboutItem ? { item } : { company }) });
      }}
    >
      <Field name={words.course}>
        <Select
          aria-label={words.course}
          placeholder={words.courseHint}
          value={courseId ?? null}
          showSearch={{ optionFilterProp: "label" }}
          options={courses.map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={(id: string) => {
            setCourse(id);
            setChosen({ company, item: undefined });
          }}
        />
      </Field>
      {course === undefined ? null : (
        <p className="soft">
          {say(course.about)} {words.stages(course.stages.map(say).join(words.stageJoin))}
        </p>
      )}
      <CompanyField company={company} change={(id) => setChosen({ company: id, item: undefined })} />
      {course !== undefined && aboutItem ? (
        <ItemField course={course} chosen={chosen} change={(id) => setChosen({ company, item: id })} />
      ) : null}
      <Field name={words.authority} hint={words.authorityHint}>
        <Select
          aria-label={words.authority}
          allowClear
          value={authority ?? null}
          showSearch={{ optionFilterProp: "label" }}
          options={authorities.map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={(id: string | null | undefined) => setAuthority(id ?? undefined)}
        />
      </Field>
      <Field name={words.on} hint={words.onHint}>
        <DayPicker value={on} label={words.on} placeholder={words.today} change={setOn} />
      </Field>
      {opening.error === null ? null : <TroubleNote error={opening.error} />}
      <div className="sheet-buttons">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={opening.isPending}>
          {words.start}
        </Button>
      </div>
      <small className="soft">{words.note}</small>
    </form>
  );
}

type CompanyFieldProps = { readonly company: string | undefined; readonly change: (id: string | undefined) => void };

function CompanyField({ company, change }: CompanyFieldProps) {
  const words = useCasesTexts().opening;
  const companies = useQuery(companiesQuery()).data?.companies ?? [];
  return (
    <Field name={words.company}>
      <Select
        aria-label={words.company}
        allowClear
        placeholder={words.companyHint}
        value={company ?? null}
        showSearch={{ optionFilterProp: "label" }}
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id: string | null | undefined) => change(id ?? undefined)}
      />
    </Field>
  );
}

type ItemFieldProps = { readonly course: Course; readonly chosen: Chosen; readonly change: (id: string) => void };

/** Looked for on the server, so that a ledger of any size can be chosen from. */
function ItemField({ course, chosen: { company, item }, change }: ItemFieldProps) {
  const { texts } = useLanguage();
  const words = useCasesTexts().opening;
  const [sought, setSought] = useState("");
  const q = useSettled(sought, 250).trim();
  const kind = course.kinds.length === 1 ? course.kinds[0] : undefined;
  const found = useQuery(itemsQuery({ q: q === "" ? undefined : q, kind, company, pageSize: 200 })).data?.items ?? [];
  return (
    <Field name={words.item}>
      <Select
        aria-label={words.item}
        placeholder={words.itemHint}
        value={item ?? null}
        showSearch={{ filterOption: false, onSearch: setSought }}
        options={found
          .filter((one) => course.kinds.includes(one.kind))
          .map((one) => ({
            value: one.id,
            label: itemChoiceText(one, texts),
          }))}
        onChange={change}
      />
    </Field>
  );
}
