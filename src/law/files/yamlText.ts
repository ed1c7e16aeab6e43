import type { ErrorCode } from "yaml";
import type { Bilingual } from "../law.ts";

const indent: Bilingual = {
  zh: "缩进不对：下一级要比上一级多缩进，同一级要对齐，列表的各项要对齐。请照上一行对齐。",
  en: "is indented wrongly: what belongs to a field stands further in than the field, and entries stand in one column. Align the line with the one above.",
};

const misplaced: Bilingual = {
  zh: "这里有多余或放错的符号。请核对括号、逗号、引号和冒号；含有这些符号的文字请加引号。",
  en: "has a sign here that does not belong. Check brackets, commas, quotes and colons; put a text that contains them in quotes.",
};

const tag: Bilingual = {
  zh: "用了 YAML 标签（!名称）。请把标签删去，只写值。",
  en: "uses a tag (!name). Take it out and write the value alone.",
};

const anchor: Bilingual = {
  zh: "用了 YAML 锚点或引用（&名称、*名称）。请把值直接写在用到的地方。",
  en: "uses an anchor or an alias (&name, *name). Write the value where it is used.",
};

const sentences: Readonly<Record<ErrorCode, Bilingual>> = {
  ALIAS_PROPS: anchor,
  BAD_ALIAS: anchor,
  MULTIPLE_ANCHORS: anchor,
  BAD_PROP_ORDER: anchor,
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    zh: "用了制表符缩进。请改用空格。",
    en: "is indented with a tab. Use blanks.",
  },
  BLOCK_IN_FLOW: {
    zh: "方括号或花括号里不能换行写列表。请写在一行里，用逗号隔开，或者去掉括号。",
    en: "has entries on lines of their own inside brackets. Write them in one line with commas, or leave the brackets out.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: "一行里有两个冒号。请另起一行写第二个字段，或把含冒号的文字加上引号。",
    en: "has two fields in one line. Write the second one on a line of its own, or put a text with a colon in quotes.",
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: "字段名或它的冒号不在一行里。请写成「字段: 值」，冒号后空一格。",
    en: "has a name of a field that goes over several lines, or no colon after it. Write name: value, with a blank after the colon.",
  },
  MISSING_CHAR: {
    zh: "少了一个符号：引号没有收尾、逗号、冒号后的空格，或列表前的「-」。请补上。",
    en: "lacks a sign: a closing quote, a comma, a blank after a colon, or the - of an entry. Add it.",
  },
  UNEXPECTED_TOKEN: misplaced,
  BAD_SCALAR_START: {
    zh: "这段文字以 YAML 的特殊符号开头（如 @、`、%、|）。请给整段文字加引号。",
    en: "has a text that begins with a sign of YAML (@, `, % …). Put the text in quotes.",
  },
  BAD_DQ_ESCAPE: {
    zh: "双引号里的反斜线写法不对。请改用单引号，或把 \\ 写成 \\\\。",
    en: "has a backslash inside double quotes that means nothing. Use single quotes, or write \\\\ for \\.",
  },
  DUPLICATE_KEY: {
    zh: "这个字段写了两次。请删去一个。",
    en: "has this field twice. Take one of them out.",
  },
  MULTIPLE_DOCS: {
    zh: "一个文件里有两份内容（--- 分隔）。请拆成两个文件。",
    en: "holds multiple documents (parted by ---). Make a file of each.",
  },
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: {
    zh: "用了 YAML 指令（以 % 开头的行）。请删去。",
    en: "has a directive (a line that begins with %). Take it out.",
  },
  NON_STRING_KEY: {
    zh: "字段名要是文字。请给字段名加引号。",
    en: "has a name of a field that is no text. Put it in quotes.",
  },
  KEY_OVER_1024_CHARS: {
    zh: "字段名太长，多半是漏了冒号后的空格或引号。请核对这一行。",
    en: "has a name of a field that is far too long: most likely a quote is missing. Check the line.",
  },
  RESOURCE_EXHAUSTION: {
    zh: "嵌套太深，没有读取。请核对括号是否成对。",
    en: "is nested too deeply and was not read. Check whether its brackets are closed.",
  },
  IMPOSSIBLE: misplaced,
};

/** What a code of the YAML reader means, and the mend. */
export function yamlProblem(code: ErrorCode): Bilingual {
  return sentences[code];
}
