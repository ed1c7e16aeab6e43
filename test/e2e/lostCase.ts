import { addDays, day } from "#calendar/day.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { KeepFileReply } from "#contract/files.ts";
import type { ItemsReply } from "#contract/items.ts";
import { pdf } from "../fixtures/paperFiles.ts";
import { postCase } from "./renewedLine.ts";

const order = ["opened", "answered", "printed", "ready", "submitted", "accepted"] as const;

export type LostTo = (typeof order)[number];

const answers = {
  what: "both",
  how: "lost",
  electronic: null,
  circumstances: "搬家时遗失",
  "newspaper-level": null,
  waits: "no",
};

/** A lost licence of the sample, said to a site over its API; its days lie before the server's own today. */
export class LostCase {
  readonly #url: string;
  one: CaseReply;

  private constructor(url: string, one: CaseReply) {
    this.#url = url;
    this.one = one;
  }

  static async open(url: string): Promise<LostCase> {
    const { items } = (await (await fetch(`${url}/api/v1/items?kind=licence`)).json()) as ItemsReply;
    const licence = items.find(({ identifier }) => identifier === "粤B2-20239101");
    if (licence === undefined) throw new Error("the sample has no licence 粤B2-20239101");
    const { today } = (await (await fetch(`${url}/api/v1/cases`)).json()) as { readonly today: string };
    const body = { course: "replace-licence", item: licence.id, on: addDays(day(today), -40) };
    return new LostCase(url, await postCase(url, "/cases", body));
  }

  /** The day that lies so many days before today. */
  ago(days: number): string {
    return addDays(day(this.one.today), -days);
  }

  async say(entry: object): Promise<this> {
    this.one = await postCase(this.#url, `/cases/${this.one.id}/entries`, entry);
    return this;
  }

  /** As the server has it now, whatever a page wrote since. */
  async look(): Promise<CaseReply> {
    this.one = (await (await fetch(`${this.#url}/api/v1/cases/${this.one.id}`)).json()) as CaseReply;
    return this.one;
  }

  async keep(name: string): Promise<{ readonly hash: string; readonly name: string }> {
    const address = `${this.#url}/api/v1/companies/${this.one.companyId}/files?name=${encodeURIComponent(name)}`;
    const reply = await fetch(address, { method: "POST", body: Buffer.from(pdf(name)) });
    return { hash: ((await reply.json()) as KeepFileReply).file.hash, name };
  }

  /** Brings it as far as is asked for, from wherever it stands. */
  async to(upTo: LostTo): Promise<this> {
    const goes = (to: LostTo): boolean => order.indexOf(to) <= order.indexOf(upTo);
    if (goes("answered") && this.one.questions.every(({ id, answer }) => id !== "what" || answer === null))
      await this.say({ do: "answer", on: this.ago(40), answers: { ...answers, "noticed-on": this.ago(40) } });
    if (goes("printed") && this.one.published === null) await this.#print();
    if (goes("ready") && this.one.submitted === null) await this.#collect();
    if (goes("submitted") && this.one.submitted === null) await this.say({ do: "submit", on: this.ago(25) });
    if (goes("accepted") && this.one.accepted === null) await this.say({ do: "accept", on: this.ago(24) });
    return this;
  }

  async #print(): Promise<void> {
    const draft = await fetch(`${this.#url}/api/v1/declarations/draft`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ items: [this.one.item?.id], copy: "both" }),
    });
    const { text } = (await draft.json()) as { readonly text: string };
    const publication = {
      name: "南方日报",
      level: "provincial",
      originals: 3,
      text: text.replaceAll(/〔待补：[^〕]*〕/gu, "2023年9月15日"),
      clipping: await this.keep("剪报.pdf"),
    };
    await this.say({ do: "publish", on: this.ago(38), publication });
  }

  async #collect(): Promise<void> {
    for (const { material, form, count, marks, kept } of this.one.papers.filter(({ needed }) => needed)) {
      for (const { id } of kept.slice(material === "loss-statement" ? 0 : 1))
        await this.say({ do: "take-paper", paper: id, because: "多放了" });
      const paper = {
        ...kept[0],
        material,
        file: await this.keep(`${material}.pdf`),
        form: form === "unknown" ? "scan" : form,
        count: count ?? 1,
        marks: marks.map(({ mark }) => mark),
        validUntil: addDays(day(this.one.today), 1000),
      };
      await this.say({ do: "put-paper", on: this.ago(30), paper });
    }
  }
}
