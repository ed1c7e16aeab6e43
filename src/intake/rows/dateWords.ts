/** Texts that say that a date is not there. */
export const missingWords =
  /^(?:[-/\\.·_*?!x×]+|无|暂无|没有|未填写?|未知|不详|待定|待补充?|待确认|待核实?|待查|待办|空|空白|缺|缺失|略|同上|null|none|nil|n\/?a|tbd|至今|今|目前|现在|迄今|未定|未约定)$/i;

/** 长期 and its like: no end is agreed. 至今 is none of them: it only says that nobody has looked. */
export const openWords =
  /^(?:为|是)?(?:长期|长期有效|长久|长久有效|永久|永久有效|永续|永远有效|终身|终身有效|无固定期限?|无固定期限合同|无限期|无期限|无期|不限期|不定期|不固定期限|无到期日?期?|无截止日?期?|无终止日?期?|无有效期限?|无有效期限制|不设期限|长期使用|长期合同|permanent|indefinite|no ?expiry|long[- ]?term|forever)$/i;

/** Says that the date follows another paper. */
export const dependentWords =
  /(?:随|同|按|依|依据|根据|参照|参见|见|详见|以|与|跟随|跟|并入).{0,40}(?:合同|协议|订单|主约|主件|主证|框架|原件|批复|附件|一致|为准)|主合同|主协议|框架协议|^(?:随|同)\S{2,40}$/;

/** Says that the date follows an event. */
export const eventWords =
  /(?:验收|开通|交付|签订|签署|签收|竣工|投产|上线|完工|到货|交货|启用|通电|入驻|项目|合同|协议|业务|服务|工程).{0,12}(?:之日|之后|后|时|为止|结束|终止|完成|届满)|(?:之日|之后|日后)起?.{0,6}$/;

/** The writer was not sure of the day. */
export const doubtWords =
  /大约|(?<![续签预合违解履契特])约(?!定|束)|大概|左右|前后|预计|暂定|暂时|拟|估计|可能|待定|待核|待确认|待查|未核|不确定|存疑|\?/;

/** The same in a note behind the date, which may be unsure of other things than the day. */
export const doubtfulNote =
  /^(?:大?约|大概|左右|预计|暂定|暂估|估计|待定|待核|待确认|待查|未核|不确定|存疑|以.{0,10}为准|\?)|日期.{0,6}(?:待|存疑|不确定|不准|有误)/;

/** Weekday in brackets behind a date. */
export const weekdayNote = /^(?:周|星期|礼拜)([一二三四五六日天])$/;

/** Notes that change nothing: the last day counts anyway. */
export const emptyNote = /^(?:包?含|含当[日天]|含首尾|mon|tue|wed|thu|fri|sat|sun)$/i;

/** Words before and after a date that change nothing: 有效期至…, …止, …到期. */
export const leadingWords =
  /^(?:(?:有效期限?|有效日期|到期日期?|到期时间|截止日期?|截止时间|终止日期?|失效日期?|合同期限?|服务期限?|租期|日期)(?=[:为是至到截止\d\s])(?:为|是)?\s*:?\s*)?(?:截止到|截止至|截至到|截至|截止|直至|止于|至|到)?\s*:?\s*/;
export const trailingWords = /\s*(?:为止|止|到期|届满|期满|截止|终止|结束|失效|有效|当日|当天)[。.]?$/;
