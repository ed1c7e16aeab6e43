import { expect, test } from "vitest";
import { draftOf, settingsOf } from "./channelDraft.ts";

test("a secret that was not typed is left out, one that was typed goes as it is, and one can be taken away", () => {
  expect(settingsOf("dingtalk", { address: "", secret: "" })).toEqual({});
  expect(settingsOf("dingtalk", { address: "https://x", secret: " SEC " })).toEqual({
    address: "https://x",
    secret: " SEC ",
  });
  expect(settingsOf("dingtalk", { secret: "SEC", dropSecret: "yes" })).toEqual({ secret: null });
});

test("mail settings come back as they were saved, empty fields as nothing", () => {
  const saved = { host: "smtp.example.com", port: 465, security: "tls", user: "a@example.com", from: "a@example.com" };
  expect(settingsOf("smtp", draftOf({ settings: saved }))).toEqual({ ...saved, fromName: null, certificate: null });
  expect(settingsOf("smtp", { ...draftOf(undefined), host: " h ", password: "p" })).toMatchObject({
    host: "h",
    port: 587,
    user: null,
    password: "p",
  });
});
