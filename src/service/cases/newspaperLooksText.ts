import type { Bilingual } from "#law/law.ts";

/** What is worth a second look in the newspaper that printed a statement. */
export const newspaperLook = {
  levelOnWord: (name: string, level: Bilingual): Bilingual => ({
    zh: `目录里没有查到《${name}》的级别，现在照所填的「${level.zh}」办，这只是填的人说的：晚报、特区报和冠城市名的报纸，报名说明不了级别。递交前看报头上主管、主办单位那一行和 CN 刊号，主管、主办是市里的就不是省级；拿不准的，先问发证机关认不认这家报纸。`,
    en: `The directory does not know the level of ${name}; it goes by what was entered, "${level.en}", which is somebody's word alone: an evening paper, one of a special zone or one that bears the name of a city shows no level by its name. Before handing it in look at the masthead for the bodies in charge (主管、主办) and the CN number: a paper of a city is not one of a province. In doubt ask the issuing authority whether it takes this paper.`,
  }),
  manner: (name: string, printed: Bilingual, answered: Bilingual): Bilingual => ({
    zh: `《${name}》登的是${printed.zh}，办件里答的是${answered.zh}。没有查到写法必须一致的规定；是怎么没有的照实写，递交前问发证机关认不认，不认的重新登，答错了的改「问题」里的回答。`,
    en: `${name} printed that it was ${printed.en}, and the case says ${answered.en}. No rule was found that both must say the same; say how it went. Ask the issuing authority before handing it in, have it printed again if it is not taken, and correct the answer if that is wrong.`,
  }),
  note: (name: string, note: Bilingual): Bilingual => ({
    zh: `目录里《${name}》有一条提醒：${note.zh}`,
    en: `The directory says of ${name}: ${note.en}`,
  }),
  otherProvince: (name: string, province: string, authority: Bilingual): Bilingual => ({
    zh: `《${name}》是${province}的报纸，这张证的发证机关是${authority.zh}：没有查到外省的报纸认不认，递交前问发证机关；不认的，换一家本省的或者全国性的报纸重新登。`,
    en: `${name} is a paper of ${province}, and this licence is one of ${authority.en}: whether a paper of another province is taken was not found. Ask the issuing authority before handing it in; if it is not, have it printed again in one of its own province or a national one.`,
  }),
} as const;
