import { foldedText } from "#law/foldedText.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { nothingPending, openDocument } from "./openDocument.ts";
import type { Group, OpenDocument, Pending } from "./openDocument.ts";
import { signs } from "./signsText.ts";
import type { Token, TokenOf } from "./token.ts";
import { shareWithNumbers } from "./shareWithNumbers.ts";
import { spreadVoid } from "./spreadVoid.ts";

/** Puts what a text says together: by company, and under each company by document. */
export function groupTokens(text: string, tokens: readonly Token[], reader: DeclarationReader): readonly Group[] {
  const grouping = new Grouping(text, tokens, reader);
  for (const [index, token] of tokens.entries()) grouping.take(token, index);
  return grouping.finished();
}

class Grouping {
  readonly #groups: Group[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #reader: DeclarationReader;
  readonly #refers: RegExp;
  readonly #together: RegExp;
  readonly #gone: RegExp;
  readonly #issued: RegExp;
  #pending: Pending = nothingPending();
  /** Copies that wait for the number with which they are. */
  #held: readonly TokenOf<"copy">[] = [];
  /** The copy that alone is declared void by what follows it. */
  #voided: TokenOf<"copy"> | null = null;

  constructor(text: string, tokens: readonly Token[], reader: DeclarationReader) {
    this.#text = text;
    this.#tokens = tokens;
    this.#reader = reader;
    this.#refers = new RegExp(`${reader.any("referring")}$`);
    this.#together = new RegExp(`${reader.any("all-of-them")}[^,;。]{0,8}$`);
    this.#gone = new RegExp(`${reader.any("lost")}|${reader.any("stolen")}|${reader.any("damaged")}`);
    this.#issued = new RegExp(`^${reader.any("issued")}?[《"“「]?$`);
  }

  take(token: Token, index: number): void {
    if (token.kind === "company") this.#company(token);
    const group = this.#group(token);
    if (token.kind === "uscc") group.codes.push(token);
    if (token.kind === "document") this.#document(token, group);
    if (token.kind === "copy") this.#copy(token, index, group);
    if (token.kind === "number") this.#number(token, index, group);
    if (token.kind === "authority") this.#authority(token, index, group);
    if (token.kind === "day") this.#day(token, index, group);
    group.to = Math.max(group.to, token.to);
    if (token.kind !== "void") return;
    spreadVoid(this.#groups, { token, only: this.#voided }, this.#text, this.#together);
    this.#voided = null;
  }

  /** Groups with documents; where none is named, what there is of one all the same. */
  finished(): readonly Group[] {
    for (const { documents } of this.#groups)
      for (const document of documents) document.authority ??= document.model?.authority ?? null;
    const last = this.#groups.at(-1);
    if (last !== undefined && last.documents.length === 0 && this.#pending.number !== null) this.#nameless(last);
    const named = this.#groups.filter(({ documents }) => documents.length > 0);
    if (named.length > 0 || last === undefined) return named;
    const first = this.#groups.find(({ company }) => company !== null) ?? last;
    if (first.company === null && first.codes.length === 0) return [];
    this.#nameless(first);
    return [first];
  }

  #nameless(group: Group): void {
    const kind = this.#pending.number === null ? null : this.#licence();
    const document = openDocument(kind, null, this.#pending);
    document.void = this.#tokens.find((token) => token.kind === "void" && token.from >= group.from) ?? null;
    group.documents.push(document);
    this.#pending = nothingPending();
  }

  #licence() {
    return this.#reader.declaration.documents[0] ?? null;
  }

  #group({ from, to }: Token): Group {
    const current = this.#groups.at(-1);
    return current ?? this.#newGroup(from, to, null);
  }

  #newGroup(from: number, to: number, company: TokenOf<"company"> | null): Group {
    const lists = { others: [], codes: [], documents: [], oddDays: [], lossDays: [] };
    const group: Group = { company, former: null, ...lists, from, to };
    this.#groups.push(group);
    return group;
  }

  #company(token: TokenOf<"company">): void {
    const current = this.#groups.at(-1);
    if (token.isFormer && current !== undefined) {
      current.former ??= token;
      return;
    }
    if (current !== undefined && this.#isJoined(current, token)) {
      current.others.push(token);
      return;
    }
    if (current !== undefined && current.company === null && current.documents.every((one) => one.void === null)) {
      current.company = token;
      return;
    }
    if (current?.company !== undefined && current.company !== null && this.#sameName(current.company, token)) return;
    this.#newGroup(token.from, token.to, token);
    this.#pending = nothingPending();
  }

  /** One more of several companies, of which nothing was said yet: A公司及B公司遗失…. */
  #isJoined({ company, others, documents }: Group, token: Token): boolean {
    const last = others.at(-1) ?? company;
    if (last === null || documents.length > 0 || this.#sameName(last, token)) return false;
    return signs.joinsCompanies.test(this.#text.slice(last.to, token.from));
  }

  #sameName(one: Token, other: Token): boolean {
    return foldedText(this.#written(one)) === foldedText(this.#written(other));
  }

  #written({ from, to }: Token): string {
    return this.#text.slice(from, to);
  }

  #document(token: TokenOf<"document">, group: Group): void {
    const before = this.#text.slice(Math.max(0, token.from - 3), token.from);
    const same = group.documents.filter(({ kind }) => kind === token.of);
    const last = same.at(-1);
    const isAnother = last !== undefined && this.#bringsNumber(same);
    if (!isAnother && last !== undefined && (this.#refers.test(before) || !token.isFull || token.isLabel)) return;
    const twin = same.findLast(({ document }) => document !== null && this.#sameName(document, token));
    if (!isAnother && twin !== undefined && this.#isSameAgain(twin, token, before)) return;
    group.documents.push(openDocument(token.of, token, this.#pending));
    this.#pending = nothingPending();
  }

  /** The number that stands before it is that of none of them: 另遗失赣B2-20240100许可证. */
  #bringsNumber(same: readonly OpenDocument[]): boolean {
    const { number } = this.#pending;
    if (number === null || number.isPlain || number.is === null) return false;
    return same.every((one) => one.number !== null && one.number.is !== number.is);
  }

  /** Named a second time: after it was declared void without another loss, or while its copy is still to be said. */
  #isSameAgain(twin: OpenDocument, token: Token, before: string): boolean {
    if (twin.void !== null) return !this.#gone.test(this.#text.slice(twin.void.to, token.to + 12));
    return twin.copies.length === 0 && !signs.listSign.test(before);
  }

  /** Whether it belongs to the next document: 编号为京B2-20202418的《…》. */
  #isAhead(token: Token, index: number): boolean {
    for (let next = index + 1; next < this.#tokens.length; next += 1) {
      const other = this.#tokens[next];
      if (other === undefined || other.kind === "company" || other.from - token.to > 40) return false;
      if (other.kind !== "document") continue;
      const between = this.#text.slice(token.to, other.from);
      return signs.aheadOf.test(between) || (this.#issued.test(between) && token.kind !== "copy");
    }
    return false;
  }

  #copy(token: TokenOf<"copy">, index: number, { documents }: Group): void {
    const last = documents.at(-1);
    if (last === undefined || (last.copies.length > 0 && this.#isAhead(token, index))) {
      this.#pending.copies = [...this.#pending.copies, token];
    } else if (last.copies.length > 0 && this.#isVoid(token, index)) this.#voided = token;
    else if (last.copies.length > 0 && last.number !== null && this.#isOfNumber(token, index))
      this.#held = [...this.#held, token];
    else last.copies = [...last.copies, token];
  }

  /** 正本声明作废, of a document whose copies are known: what is void is this copy alone. */
  #isVoid(token: Token, index: number): boolean {
    const next = this.#tokens[index + 1];
    return next?.kind === "void" && next.from - token.to <= 2;
  }

  /** Behind a number, a copy before another number is the copy with that one: 正本(编号…)和副本(编号…). */
  #isOfNumber(token: Token, index: number): boolean {
    const next = this.#tokens[index + 1];
    if (next?.kind !== "number" || next.isPlain || next.is === null) return false;
    return signs.numberBehind.test(this.#text.slice(token.to, next.from));
  }

  #number(token: TokenOf<"number">, index: number, { documents }: Group): void {
    if (this.#isAhead(token, index)) {
      this.#pending.number = token;
      return;
    }
    const last = documents.at(-1);
    if (token.isPlain) {
      if (last !== undefined && last.number === null) last.number = token;
      return;
    }
    const licence = this.#licence();
    const licences = documents.filter(({ kind }) => kind === licence);
    const open = licences.findLast(({ number }) => number === null || (number.is === null && token.is !== null));
    const replaced = licences.findLast(({ number }) => number?.isPlain === true);
    const target = open ?? replaced ?? (last?.number === null ? last : undefined);
    if (target !== undefined) target.number = token;
    else if (licences.length === 0) this.#pending.number ??= token;
    else this.#another(token, documents, licences);
  }

  /** A second number behind one name is a second document of that name. */
  #another(token: TokenOf<"number">, documents: OpenDocument[], licences: readonly OpenDocument[]): void {
    const model = licences.at(-1);
    if (model === undefined || token.is === null) return;
    const known = licences.findLast(({ number }) => number?.is === token.is);
    const held = this.#held;
    this.#held = [];
    if (known !== undefined) {
      known.copies = [...known.copies, ...held];
      return;
    }
    const copies = held.length > 0 ? held : model.copies;
    const another = openDocument(model.kind, model.document, { ...nothingPending(), copies, number: token });
    documents.push({ ...another, model });
  }

  #authority(token: TokenOf<"authority">, index: number, { documents }: Group): void {
    if (documents.length === 0 || this.#isAhead(token, index)) {
      this.#pending.authority ??= token;
      return;
    }
    const before = this.#text.slice(Math.max(0, token.from - 12), token.from);
    if (this.#together.test(before)) for (const document of documents) document.authority ??= token;
    else shareWithNumbers(documents, "authority", token, this.#text);
  }

  #term(token: TokenOf<"day">, term: "start" | "end", { documents }: Group): void {
    const key = term === "start" ? "validFrom" : "validUntil";
    if (documents.length === 0) this.#pending[key] ??= token;
    else shareWithNumbers(documents, key, token, this.#text);
  }

  #day(token: TokenOf<"day">, index: number, group: Group): void {
    if (!token.isIssue) {
      if (token.is === null) group.oddDays.push(token);
      else if (token.isLoss) group.lossDays.push(token);
      else if (token.term !== null) this.#term(token, token.term, group);
    } else if (group.documents.length === 0 || this.#isAhead(token, index)) this.#pending.issuedOn ??= token;
    else shareWithNumbers(group.documents, "issuedOn", token, this.#text);
  }
}
