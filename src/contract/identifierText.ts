type Bilingual = { readonly zh: string; readonly en: string };

/** Why a text is no licence number; see `law/identifiers/licenceNumber.ts`. */
export const licenceNumberSentences: Readonly<Record<string, Bilingual>> = {
  "filing-number": { zh: "这是 ICP 备案号", en: "it is an ICP filing number" },
  "mislabelled-filing": {
    zh: "「ICP证」后面是 8 位数字，应是写错字的备案号",
    en: "eight digits after ICP证 are a filing number with the wrong word",
  },
  "police-filing": { zh: "这是公安联网备案号", en: "it is a police filing number" },
  "registrar-licence": { zh: "这是域名注册服务机构的许可编号", en: "it is the licence of a domain registrar" },
  "class-unknown": {
    zh: "没有这个业务类别（有哪些，见规则「电信业务经营许可证编号」）",
    en: "there is no such class (which there are, see the law: number of a telecom licence)",
  },
  "class-repeated": { zh: "同一个业务类别写了两次", en: "one class stands there twice" },
  year: {
    zh: "年份不对：许可证从 2000 年《电信条例》起才有，也不会晚于明年",
    en: "the year cannot be: there are licences only since the regulations of 2000, and none of a year after the next",
  },
  address: { zh: "像门牌号，不是许可证编号", en: "it looks like the number of a room or building" },
  "prefix-apart": {
    zh: "省份简称写在「ICP证」前面，编号本身没有：看证书上印的是哪一种，省内证的编号要带省份简称",
    en: "the letter of a province stands before ICP证 and none before the number: look at the licence, a provincial one prints the letter in its number",
  },
  "prefix-unknown": {
    zh: "许可证上没有这个省份简称（如四川印「川」不印「蜀」）",
    en: "licences do not print this letter (Sichuan prints 川, not 蜀)",
  },
  digits: { zh: "位数不对，年份和序号应各 4 位", en: "the digits are not 4 of the year and 4 of the serial" },
  form: { zh: "不合证号的写法", en: "it has not the form of one" },
};

/** Why a text is no credit code; see `law/identifiers/creditCode.ts`. */
export const creditCodeSentences: Readonly<Record<string, Bilingual>> = {
  scientific: {
    zh: "成了科学计数法，后面的数字已经丢失，请把该列设为文本后重填",
    en: "scientific notation has lost its digits; format the column as text and enter it again",
  },
  "old-registration": {
    zh: "这是 15 位的旧工商注册号",
    en: "it is a 15-digit registration number of the time before 2015",
  },
  length: { zh: "应为 18 位", en: "it must have 18 characters" },
  letter: {
    zh: "含有代码里不会出现的字母 I、O、S、V、Z（常见的是把数字 0 写成字母 O）",
    en: "it contains I, O, S, V or Z, which codes never do (often a letter O for the digit 0)",
  },
  form: { zh: "含有字母和数字以外的字符", en: "it contains more than letters and digits" },
  "check-digit": { zh: "校验位不符，至少有一位写错", en: "its check digit does not fit, so a character is wrong" },
};
