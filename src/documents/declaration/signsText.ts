/** Signs and small words by which a declaration is read; those that somebody might want to add stand in the law. */
export const signs = {
  /** Between a label and what it names. */
  afterLabel: "(?:分别)?[:为是]?(?:第)?[〔【\\[]?",
  endOfLabel: "证?号?",
  /** Ends a clause: what stands after it belongs to something else. */
  clauseEnd: /[,;。!?]/,
  sentenceEnd: /[。!?]/,
  /** Between two things of a list. */
  listSign: /[、,;。和及与]$/,
  /** Between a copy and its number: a bracket, a label and what follows that. */
  numberBehind: /^[,(]?[^、,;。!?()]{0,8}[:为是]?$/,
  /** Between two numbers, or two things of a list that belong to one each: no new sentence, no new part of it. */
  partEnd: /[;。!?]/,
  nextDay: /^[、,和及与]$/,
  nextOfList: /^(?:[、,和及与]|以及)[^、,;。!?]{0,8}$/,
  dayForms:
    /(?<!\d)(\d{4}) ?(?:年|[-./]) ?(\d{1,2}) ?(?:月|[-./]) ?(\d{1,2})(?!\d) ?日?|([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/g,
  lossLabel: "(?:的?(?:日期|时间|日))?[:为是于]?",
  notTitle: "(?!声明|作废|启事)",
  eightDigits: /^(\d{4})(\d{2})(\d{2})(?!\d)/,
  republic: "中华人民共和国",
  until: "至",
  /** Between the first and the last day of a term, behind the first. */
  untilAfter: /^ ?(?:[至到~～—–-]|起[至到])/u,
  of: "的",
  numerals: "〇一二三四五六七八九",
  ten: "十",
  shortTens: new Map([
    ["廿", 20],
    ["卅", 30],
  ]),
  zeros: /[零○]/g,
  copyBoth: /正(?:本)?(?:[一二两\d]份)?[、,]?(?:和|及|与|以及)?副本|正[(/]副[)]?本/g,
  /** Within both copies: the second may be told apart from the first. */
  parts: /,/,
  copyEither: /正本?[(/]?(?:或者?|、或)副本\)?/g,
  /** What stands for something still to be written: ours, and the brackets that templates have. */
  gap: /〔[^〕]{0,40}[待填补][^〕]{0,40}〕|【[^】]{0,20}[待填补][^】]{0,20}】/g,
  /** A placeholder that nobody filled in, by itself or with what is read otherwise. */
  gapLeft:
    /〔[^〕]{0,40}(?:待|填|补(?![办发领]))[^〕]{0,40}〕|【[^】]{0,20}(?:待|填|补(?![办发领]))[^】]{0,20}】|[[({<《「『]{1,2}[待请](?:补(?![办发领])|[填定核查写输])[^\])}>》」』]{0,40}[\])}>》」』]{1,2}|待(?:补(?![办发领])|填)[充写入]{0,2}|_{2,}|[X×*○□_]{1,4}年[X×*○□_]{1,2}月(?:[X×*○□_]{1,2}日)?/g,
  /** A word of loss before this is that of a title. */
  notLossTitle: "(?!(?:登报|作废|挂失)?(?:声明|启事|公告)(?!作废|无效|失效))",
  betweenDenials: "(?:曾|有|被|发生|不慎|意外|任何)*",
  /** Between a copy and that it is still there. */
  behindCopy: "(?:原件)?(?:\\([^()]{0,60}\\))?[(,:]?(?:[均都则也仍尚]|目前|现在?|依然|仍然|并|经查)*",
  /** Between a loss and the copy of which it is said. */
  aheadOfCopy: "(?:了|的是)?",
  /** 仍在寻找 is of what is lost. */
  notSought: "(?![寻找查办补调侦])",
  ofAllCopies: /^.{0,6}?[均都]/u,
  except: /除了?$/,
  exceptEnd: /^[以之]?外/,
  /** Between a word that denies and the void that it denies: 不予, 不必, 无须特此. */
  betweenNotVoid: "(?:予以|需要|需|必|须|予|再|用|会|能|可|应|得|曾|要|打算|准备|进行|对其|将其|登报)*",
  joinsTwo: /^[和及与]/,
  branch: /^(?![和及与])\p{Script=Han}{1,10}?分公司/u,
  listJoin: "、",
  isCompany: /公司$/,
  /** Behind a company and its code, before another. */
  joinedBehind: /^(?:\([^()]{0,60}\))?[和及与]$/,
  /** Between two companies that one text is of; their codes stand in brackets. */
  joinsCompanies: /^(?:\([^()]{0,60}\))?(?:以及|[及和与、]|还有)$/,
  /** Before a former name that stands in brackets behind the name of today: (原云桥有限公司). */
  formerInBrackets: /\($/,
  former: "原",
  /** Before a name that stands for one written in full elsewhere. */
  shortFor: /简称为?:?["“「『《‘']?$/,
  nameRun: /(?:[\p{L}\p{N}·&-]|\(\p{Script=Han}{1,8}\))+$/u,
  hanRun: /\p{Script=Han}+$/u,
  /** Before a number that is none of a document. */
  phone: /(?:电话|手机|联系|邮编|身份证)[号码方式]{0,3}:?$/,
  identityCard: /身份证.{0,6}$/,
  plainLabelled: String.raw`(\p{Script=Han}?[0-9A-Z(][0-9A-Z()-]{2,39})号?`,
  isLabel: /^(?:编号|证号|号码|注册号|代码|号)/,
  aheadOf: /^[^,;。!?]{0,30}的[《"“「]?$/,
  /** Words before the name of a document that belong to no name. */
  documentStops: ["和", "及", "与", "的", "以下", "一张", "一份", "一枚", "一本", "正本", "副本", "各"],
  titleSign: /[《"“「]/g,
  voidTitle: /^声明/,
  separator: /[,;。!?、]/,
  placeholder: /^[X×*某○◯_]+/,
  blankNumber: /^[X×*_]+$/,
  han: /\p{Script=Han}/u,
} as const;
