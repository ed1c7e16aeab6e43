import { expect, test } from "vitest";
import { foldedText } from "./foldedText.ts";

test.each([
  ["九十日", "90天"],
  ["90 个自然日", "90天"],
  ["９０天", "90天"],
  ["二十个工作日", "20工作日"],
  ["20 个工作日", "20工作日"],
  ["一百二十日", "120天"],
  ["一百零五", "105"],
  ["十", "10"],
  ["十二", "12"],
  ["二〇二六年", "2026年"],
  ["第四十二号", "第42号"],
  ["三个月", "3个月"],
  ["3 个月", "3个月"],
  ["3 月", "3 月"],
  ["一千二百", "1200"],
  ["百度", "百度"],
  ["工业和信息化部令", "工信部令"],
  ["江西省通信管理局", "江西管局"],
  ["内蒙古自治区通信管理局", "内蒙古管局"],
  ["《电信条例》", "电信条例"],
  ["ICP", "icp"],
])("%s is compared as %s", (written, folded) => {
  expect(foldedText(written)).toBe(folded);
  expect(foldedText(folded)).toBe(folded);
});
