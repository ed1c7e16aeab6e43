import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { creditCodeCheckDigit, creditCodeDigitsOf, readCreditCode } from "./creditCode.ts";

const ofLaw = creditCodeDigitsOf(loadLaw().law.identifiers);
const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const first17 = fc
  .array(fc.constantFrom(...digits), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(""));

describe("a credit code", () => {
  it.each([
    ["91110108MAY100018G", "91110108MAY100018G"],
    ["91350102may200596q", "91350102MAY200596Q"],
    ["9161 0113 MAY2 00617T", "91610113MAY200617T"],
    ["　91610113MAY200617T ", "91610113MAY200617T"],
    ["９１６１０１１３ＭＡＹ２００６１７Ｔ", "91610113MAY200617T"],
    ["'91610113MAY200617T", "91610113MAY200617T"],
    ["91610113-MAY200617-T", "91610113MAY200617T"],
    ["统一社会信用代码：91610113MAY200617T", "91610113MAY200617T"],
  ])("%j is read", (written, code) => {
    expect(readCreditCode(written, ofLaw)).toEqual({ kind: "code", code });
  });

  it.each([
    ["91510104MAY2005024", "check-digit"],
    ["9144O305MAY200537X", "letter"],
    ["91460105MAY20545N", "length"],
    ["91460105MAY20545NAB", "length"],
    ["9.11101E+17", "scientific"],
    ["9.11101E17", "scientific"],
    ["110108009912345", "old-registration"],
    ["见营业执照", "form"],
  ] as const)("%s is wrong: %s", (written, why) => {
    expect(readCreditCode(written, ofLaw)).toEqual({ kind: "wrong", why });
  });

  it.each(["", " ", "/", "—", "无", "暂无", "N/A"])("%j is none", (written) => {
    expect(readCreditCode(written, ofLaw)).toEqual({ kind: "missing" });
  });

  it("is right with its check digit and wrong with any other", () => {
    fc.assert(
      fc.property(first17, fc.constantFrom(...digits), (body, last) => {
        const right = creditCodeCheckDigit(body, ofLaw) === last;
        expect(readCreditCode(body + last, ofLaw)).toEqual(
          right ? { kind: "code", code: body + last } : { kind: "wrong", why: "check-digit" },
        );
      }),
    );
  });

  it("notices every single wrong character", () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...digits), (body, place, other) => {
        fc.pre(body[place] !== other);
        const code = body + (creditCodeCheckDigit(body, ofLaw) ?? "");
        const changed = code.slice(0, place) + other + code.slice(place + 1);
        expect(readCreditCode(changed, ofLaw).kind).toBe("wrong");
      }),
    );
  });
});
