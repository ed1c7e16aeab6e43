import { closedUp } from "#contract/markedDayText.ts";
type Bilingual = { readonly zh: string; readonly en: string };

/** What bars nothing and is worth a second look. */
export const secondLook = {
  endsBeside: (
    other: { readonly title: Bilingual; readonly openedOn: string; readonly filedOn: string | null },
    ending: Bilingual,
    going: Bilingual,
  ): Bilingual => ({
    zh: `同一条目还有「${other.title.zh}」在办（${other.filedOn === null ? `${other.openedOn} 立案` : `${other.filedOn} 递交`}）：「${ending.zh}」办成以后，「${going.zh}」就没有对象了。先定下办哪一个：不办的撤回并写明理由；两个都要办的，问机关先后。`,
    en: `"${other.title.en}" runs for the same item (${other.filedOn === null ? `opened ${other.openedOn}` : `handed in ${other.filedOn}`}): once "${ending.en}" is granted, nothing is left for "${going.en}". Decide which: withdraw the other with the reason, or, where both are meant, ask the authority about their order.`,
  }),
  itemOver: (name: string, end: string | null): Bilingual => ({
    zh: `台账里「${name}」已经不再延续${end === null ? "" : `（有效期至 ${end}）`}：这个办件为它算的期限不再提醒。不用办了的撤回并写明理由；它结束以前的事（例如持有那一年的年报）还要办的，照办。`,
    en: `By the ledger "${name}" is not continued${end === null ? "" : ` (valid until ${end})`}: the days of this case about it are warned of no more. Withdraw it with the reason where nothing is left to do; what is owed for the time before, as the report of a year in which it was held, is still done.`,
  }),
  itemEndsInReview: (
    name: string,
    { end, review, renewal }: { readonly end: string; readonly review: string; readonly renewal: Bilingual },
  ): Bilingual => ({
    zh: `「${name}」有效期至 ${end}，审查最晚可能到 ${review}：决定以前它可能就到期了。先办或者同时办「${renewal.zh}」，最后可办日看台账；已经过了的，今天就问发证机关怎么办，再定要不要递交这一件。`,
    en: `${name} is valid until ${end}, and the review may last until ${review}: it may end before the decision. Open "${renewal.en}" first, or beside this; its last day is in the ledger. Where that has passed, ask the issuing authority today what to do before this is handed in.`,
  }),
  otherLicences: (
    licences: readonly { readonly name: string; readonly runs: boolean }[],
    day: Bilingual | null,
    says: Bilingual,
  ): Bilingual => ({
    zh: `公司还有写着旧信息的许可证：${licences.map(({ name, runs }) => `「${name}」${runs ? "（变更在办）" : ""}`).join("、")}${day === null ? "" : `，名称、法定代表人的变更都最迟 ${closedUp(`${day.zh} `)}申请`}。${says.zh}`,
    en: `Other licences of the company say the old: ${licences.map(({ name, runs }) => `${name}${runs ? " (its change is under way)" : ""}`).join(", ")}${day === null ? "" : `; a change of name or legal representative is applied for by ${day.en} for each`}. ${says.en}`,
  }),
  otherRegistered: (
    { title, item, openedOn }: { readonly title: Bilingual; readonly item: string | null; readonly openedOn: string },
    fields: readonly Bilingual[],
    { own, other, latest }: { readonly own: string; readonly other: string; readonly latest: Bilingual | null },
  ): Bilingual => ({
    zh: `${fields.map(({ zh }) => zh).join("、")}的登记，这个办件写的是 ${own} 完成，${openedOn} 立案的「${title.zh}」${item === null ? "" : `（${item}）`}写的是 ${other}：同一次变更只有一个完成日。核对清楚以前，每张许可证都按早的那天算${latest === null ? "" : `，最迟 ${latest.zh} 申请`}。照登记机关的文书核对，写错的改正；其实是两次变更的，在两个办件里各写明变更后的内容。`,
    en: `This case says that the registration of ${fields.map(({ en }) => en.toLowerCase()).join(", ")} was completed on ${own}, and "${title.en}"${item === null ? "" : ` (${item})`}, opened on ${openedOn}, says ${other}: one change is completed once. Until that is settled every licence goes by the earlier day${latest === null ? "" : `, and is applied for by ${latest.en}`}. Check it against the registry's paper and mend the wrong one; where these are two changes, say in each case what it is after the change.`,
  }),
  sameFile: (name: string, titles: readonly Bilingual[]): Bilingual => ({
    zh: `同一个文件「${name}」放作了 ${titles.map(({ zh }) => zh).join("、")}：打开核对，放错的换掉。`,
    en: `One file, "${name}", stands for ${titles.map(({ en }) => en).join(", ")}: open it, and change what is wrong.`,
  }),
  endsOtherwise: (title: Bilingual, written: string | null, ledger: string | null): Bilingual => ({
    zh: `${title.zh}写的${written === null ? "是长期" : `有效期至 ${written}`}，台账里这一件${ledger === null ? "是长期的" : `是 ${ledger}`}，现在照台账算：核对放进来的是不是现在这一期的，哪边写错了改哪边。`,
    en: `${title.en} is entered as valid ${written === null ? "without an end" : `until ${written}`}, and the ledger has its item ${ledger === null ? "without an end" : `until ${ledger}`}, which counts: check whether the paper is that of the present term, and mend what is wrong.`,
  }),
  notAtMonthEnd: (end: string, result: Bilingual | null): Bilingual => ({
    zh: `录入的期限到 ${end} 为止，不是月末；见到的一份官方批复里，码号的期限到月末为止：照新${result?.zh ?? "证"}核对这一天，印的就是这天的不用改，拿不准的问分配机关。`,
    en: `The term that was entered ends on ${end}, not with a month; in an official letter that was seen the term of a number ends with one. Look at the new ${result?.en ?? "paper"}: where it is printed so leave it, in doubt ask whoever allocates the number.`,
  }),
  endsInExtension: (title: Bilingual, end: string, review: string, most: string): Bilingual => ({
    zh: `${title.zh}有效期至 ${end}：管到审查的最后一天 ${review}，管不到依法延长后的 ${most}。机关延长的，它那时已经过期：换得到更长的现在就换；换不到的可以递交，收到延长通知就放进新的。`,
    en: `${title.en} is valid until ${end}: past the last day of the review, ${review}, and not to ${most}, its last day where the authority extends it, when the paper will have ended. Put in one that holds longer where there is one; if not, it can be handed in, and a new one follows with the notice of the extension.`,
  }),
  noticedEarly: (noticed: string, start: string): Bilingual => ({
    zh: `发现遗失的日子 ${noticed} 早于台账里这张证的第一天 ${start}：核对是不是写错了年份；台账的起始日不对的，更正台账。`,
    en: `The loss is said to be noticed on ${noticed}, before the first day that the ledger has for this paper, ${start}: check the year, or correct the ledger where its first day is wrong.`,
  }),
  doneBeforeDecision: (title: Bilingual, on: string, decided: string): Bilingual => ({
    zh: `「${title.zh}」登记在 ${on}，早于决定的 ${decided}：按这里的先后，决定以后才做。核对这一天，登错了的撤销后重新登记；真的先做了的，问发证机关后果，记下答复。`,
    en: `"${title.en}" is recorded on ${on}, before the decision of ${decided}; in this order it comes after it. Check the day, take it back where it is wrong; where it was done first, ask the authority what follows and write down the answer.`,
  }),
  keptLate: (title: Bilingual, last: Bilingual, on: string): Bilingual => ({
    zh: `${title.zh} ${last.zh}，登记的是 ${on} 才办：晚了。核对这一天；真的晚了的，先问机关后果，记下答复。`,
    en: `${title.en} ${last.en}, and it is recorded as done on ${on}: late. Check the day; where it is so, ask the authority what follows and write down the answer.`,
  }),
  handedInEarly: (on: string, title: Bilingual, day: Bilingual): Bilingual => ({
    zh: `递交登记在 ${on}，早于${title.zh}的 ${day.zh}：今天就问办理机关这一件还收不收、要不要重新递交，记下答复。递交日登错了的，撤销后重新登记；回答填错了的，改回去。`,
    en: `It is recorded as handed in on ${on}, before ${day.en}: "${title.en}". Ask the authority today whether it still takes this one or wants it handed in anew, and write down the answer. Where the day is wrong, take the submission back and enter it anew; where the answer is wrong, correct it.`,
  }),
  handedInBeforeReceipt: (
    on: string,
    later: readonly { readonly title: Bilingual; readonly received: string }[],
  ): Bilingual => ({
    zh: `${on} 递交的清单里有这一天以后才收到的材料：${later.map(({ title, received }) => `${title.zh}（${received} 收到）`).join("、")}。收到日写错的（事后补录的，表单里先填的是录入那天），改材料的收到日；那天没有交这些的，撤销递交的登记，照实际交的重新登记。`,
    en: `The list of what was handed in on ${on} has papers that were received after that day: ${later.map(({ title, received }) => `${title.en} (received on ${received})`).join(", ")}. Where the day of receipt is wrong (the form gives the day of entry at first), correct it on the paper; where these were not in it, take the submission back and enter it anew as it was handed in.`,
  }),
  noClipping: (name: string): Bilingual => ({
    zh: `《${name}》的见报没有放剪报扫描：把登有声明的版面扫描后放进来，日后说得清登了什么。`,
    en: `No scan of what ${name} printed is here: put one in, so that it can be shown later what was printed.`,
  }),
  notInClipping: (name: string): Bilingual => ({
    zh: `《${name}》的剪报里没有读到录入的这份声明：打开剪报核对是不是这一期、这一版。`,
    en: `The statement that was entered was not found in the clipping of ${name}: open it and see whether it is the right issue and page.`,
  }),
  clippingDiffers: (
    name: string,
    all: readonly { readonly title: Bilingual; readonly typed: string; readonly printed: string | null }[],
  ): Bilingual => ({
    zh: `《${name}》的剪报和录入的声明不一样：${all.map(({ title, typed, printed }) => `${title.zh}录入的是「${typed}」，剪报里${printed === null ? "没有读到" : `是「${printed}」`}`).join("；")}。打开剪报核对：录错的重新登记见报，登错的重新登报；剪报读错了的不用管。`,
    en: `The clipping of ${name} is not what was entered: ${all.map(({ title, typed, printed }) => `${title.en}: "${typed}" was entered, ${printed === null ? "nothing was found" : `"${printed}" is printed`}`).join("; ")}. Open it and compare: enter the publication anew if it was typed wrongly, have it printed again if it was printed wrongly; if only the reading is wrong, leave it.`,
  }),
  askedAgain: (count: number, rule: Bilingual): Bilingual => ({
    zh: `受理前已经来了 ${count} 次补正通知。规定是：${rule.zh} 这一次也逐项补齐，同时问受理机关依据什么再次要求。`,
    en: `${count} correction notices came before acceptance. The rule is: ${rule.en} Answer this one point by point as well, and ask the authority what it rests on.`,
  }),
  noticeLate: (asked: string, last: string, since: string): Bilingual => ({
    zh: `${asked} 的补正通知来晚了：最晚 ${last} 就要告知要补什么，过期没有告知的，从收到之日 ${since} 起即为受理。通知照样逐项答复，同时书面问机关：通知依据什么、是不是已经视为受理，记下答复。认视为受理的，登记“视为受理”。决定的日子两种算法都列着，先看晚的那个，不靠对自己有利的那个。`,
    en: `The correction notice of ${asked} came too late: what is missing had to be told by ${last}, and without that the application counts as accepted since its receipt on ${since}. Answer it point by point all the same, ask the authority in writing what the notice rests on and whether it counts as accepted, and write down the answer. To go by that, record that it counts as accepted. The decision is shown by both readings, the later first: do not rely on the better one.`,
  }),
  answeredLate: (asked: string, until: string, on: string): Bilingual => ({
    zh: `${asked} 的补正通知写明最晚 ${until}，登记的是 ${on} 才答复：晚了。核对这一天，登错了的撤销后重新登记；真的晚了的，今天就打电话问受理机关还收不收、后果是什么，记下答复。`,
    en: `The correction notice of ${asked} names ${until} as its last day, and the answer is recorded on ${on}: late. Check the day, take it back where it is wrong; where it is so, call the authority today, ask whether it is still taken and what follows, and write down the answer.`,
  }),
  answeredInWords: (asked: string, on: string): Bilingual => ({
    zh: `${asked} 的补正通知，${on} 的答复只有文字，没有新放入的材料：通知要材料的，撤销这次答复，放入材料后重新登记；只要说明的，不用改。`,
    en: `The answer of ${on} to the correction notice of ${asked} is of words alone, no paper was put in: where the notice asks for one, take the answer back, put the paper in and enter the answer anew; where words are all it asks for, leave it.`,
  }),
  reportedAlready: (year: number): Bilingual => ({
    zh: `台账里 ${year} 年度已经登记报过：核对年度有没有填错；确实报过的，撤回这个办件；要更正已报的内容的，问机关怎么更正。`,
    en: `The ledger has it that the year ${year} was reported: check the year. If it was, withdraw this case; to correct what was reported, ask the authority how.`,
  }),
  notHeldThen: (year: number, on: string): Bilingual => ({
    zh: `台账里没有哪一期包含 ${on}，不能确定要不要报 ${year} 年度：核对年度；那时持有的（更早的一期台账里没有），按原证补报；没有持有的，在持有的那一问里这样答。`,
    en: `No term of the ledger holds ${on}, so whether ${year} is to be reported is not certain: check the year. If it was held then, under an earlier term that the ledger lacks, report by that paper; if not, answer that it was not held.`,
  }),
  againstCalendar: (ask: Bilingual, given: Bilingual, year: number, day: string, isPast: boolean): Bilingual => ({
    zh: `「${ask.zh}」答的是「${given.zh}」，而 ${year} 年度的最后可办日 ${day} ${isPast ? "已经过了" : "还没有过"}：改正这个答案。`,
    en: `"${ask.en}" is answered with "${given.en}", and the last day to act for ${year}, ${day}, has ${isPast ? "passed" : "not passed yet"}: correct the answer.`,
  }),
  servicesNotHeld: (names: readonly string[]): Bilingual => ({
    zh: `申请延续的业务里有原证上没有的：${names.join("、")}。延续不会增加业务：核对名称；要增加业务的，另办许可证变更。`,
    en: `Asked to be renewed and not on the old licence: ${names.join(", ")}. A renewal adds no service: check the names; to add one, have the licence changed.`,
  }),
  servicesUnknown: (names: readonly string[], left: readonly string[]): Bilingual => ({
    zh: `申请延续的业务里有认不出的名称：${names.join("、")}。照原证的写法改${left.length === 0 ? "" : `：原证上没有对上的是${left.join("、")}；改好以前，文书里不延续的业务留空待填`}。`,
    en: `Among the services asked to be renewed are names that nothing is known by: ${names.join(", ")}. Write them as on the old licence${left.length === 0 ? "" : `; not matched of it: ${left.join(", ")}. Until then documents leave to fill which are not renewed`}.`,
  }),
  withoutEnd: {
    zh: "新的一期没有录入到期日：办结后台账写成长期，不再按到期日预警。有到期日的，先录入。",
    en: "No end of the further term is entered: at the close the ledger has it without one, and nobody is warned of an end. Enter the end where there is one.",
  } satisfies Bilingual,
  decidedWhileItLasts: (decided: string, title: Bilingual, began: string, last: Bilingual): Bilingual => ({
    zh: `登记的决定日 ${decided} 不晚于「${title.zh}」预计结束的 ${last.zh}（${began} 开始）：按所引的期限，期满以后才决定。核对这两个日子，登错了的撤销后重新登记；真的提前决定了的，记下发证机关的说法。`,
    en: `The decision is entered on ${decided}, while "${title.en}" (began on ${began}) is expected to last until ${last.en}: by the period cited it comes after that. Check both days, take back what is wrong and enter it anew; if it was decided before, write down what the authority says.`,
  }),
  plannedBefore: (question: Bilingual, planned: string, title: Bilingual, expected: Bilingual): Bilingual => ({
    zh: `「${question.zh}」答的是 ${planned}，早于「${title.zh}」预计的 ${expected.zh}（按所引的期限推算，不是保证）：把这一天改到 ${expected.zh} 以后，或者尽早递交；决定以前照旧。`,
    en: `"${question.en}" is answered with ${planned}, before the ${expected.en} on which "${title.en}" is expected (counted by the periods cited, no promise): move that day behind ${expected.en} or file sooner; until the decision everything stays as it is.`,
  }),
  decidedWithout: (decided: string, title: Bilingual): Bilingual => ({
    zh: `登记的决定日是 ${decided}，却没有登记「${title.zh}」：按所引的期限，期满以后才决定。补登它开始的日子，或者核对决定。`,
    en: `A decision is entered on ${decided} and nothing of "${title.en}": by the period cited the decision comes after that. Enter the day on which it began, or check the decision.`,
  }),
  decidedAsOne: (titles: readonly Bilingual[]): Bilingual => ({
    zh: `${titles.map(({ zh }) => zh).join("、")}放在一个办件里，按一起决定算：决定只登记一个，每种日子只填一个（取最早的那天）。机关准了其中几项、没准另几项的：决定登记为准予，没准的从“变的是哪几项”的回答里去掉，当初申请的内容改成“不知道”，照新证核对后办结；没准的要再申请，另开一个办件。`,
    en: `These are taken as decided together: ${titles.map(({ en }) => en).join(", ")}. The case has one decision and one day of each kind (the earliest). Where the authority grants some and refuses others, record the decision as granted, take what was refused out of the answer on what changes and set what was applied for there to "nobody knows", compare the new paper and close. To apply for the rest again, open another case.`,
  }),
};
