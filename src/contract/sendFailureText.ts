type Bilingual = { readonly zh: string; readonly en: string };

/** What each reason of a failed try says: what happened, and the next step. `detail` follows it, as the other side said it. */
const sentences = {
  unreachable: {
    zh: "连不上对方的服务器{again}。若一直如此，请核对地址和端口，并确认本机能访问外网（防火墙、代理、DNS）。",
    en: "The other server cannot be reached{again}. If it stays so, check the address and port, and that this machine may reach it (firewall, proxy, DNS).",
  },
  "timed-out": {
    zh: "对方没有按时回应{again}；对方可能已经收到，同一条消息编号不变。若一直如此，请核对地址和端口。",
    en: "The other side did not answer in time{again}. It may have taken the message already: its id stays the same. If it stays so, check the address and port.",
  },
  insecure: {
    zh: "无法建立加密连接：证书不受信任或已过期，或对方不支持所选的加密方式。请核对加密方式和端口；用自签证书的邮件服务器，请把证书填进设置。",
    en: "No encrypted connection could be made: the certificate is not trusted or has run out, or the server does not offer the chosen encryption. Check encryption and port; for a mail server with a certificate of its own, enter that certificate.",
  },
  "secret-refused": {
    zh: "对方的安全设置没有放行：密码、授权码或加签密钥不对，或机器人设置的关键词、IP 白名单不符，或本机时间不准。请逐项核对；关键词可填「照章」。",
    en: "The other side's security settings said no: a wrong password, authorisation code or signing secret, a keyword or an IP list of the bot that does not fit, or a wrong clock on this machine. Check them one by one; 照章 can be the keyword.",
  },
  "address-refused": {
    zh: "这个地址没有人收：邮箱地址不对或没有填写，或机器人已被停用、移出群聊，或地址不存在。请核对后改正，机器人需要时重新添加。",
    en: "Nobody receives at this address: a wrong or missing mail address, a bot that was stopped or removed from its group, or an address that does not exist. Correct it; add the bot again where needed.",
  },
  "too-many": {
    zh: "发得太多，对方暂时不收{again}。若经常如此，请在「设置 · 人员」里给一部分人换用别的机器人或邮件。",
    en: "Too many messages for the other side{again}. If it happens often, choose another bot, or mail, for some people under Settings · People.",
  },
  "server-error": {
    zh: "对方的服务器暂时出错或太忙{again}。若持续几小时，请联系对方的管理员。",
    en: "The other server has trouble or is too busy{again}. If it lasts for hours, ask its administrator.",
  },
  refused: {
    zh: "对方拒收。请按它给出的原因改正设置，再用「发送测试」试一次。",
    en: "The other side refused the message. Correct the settings by the reason that it gives, and try again with a test message.",
  },
  "message-unfit": {
    zh: "这条消息发不出去：缺少内容、太长，或其中的文字、链接不被接受。请核对条目的名称和本机的访问地址；仍不行请反馈给维护人员。",
    en: "This message cannot be sent: something is missing in it, it is too long, or its words or links are not taken. Check the names of the items and the address of this installation; if that does not help, tell whoever maintains it.",
  },
} as const satisfies Record<string, Bilingual>;

export type SendFailureCode = keyof typeof sentences;

/** Stands at `{again}` of a message that waits for its next try; of a test, or one that was given up, nothing does. */
const again: Bilingual = { zh: "，稍后会自动再试", en: "; another try follows by itself" };

/** Why a try failed and what to do next, in both languages. */
export function sendFailureText(reason: SendFailureCode, triesAgain: boolean): Bilingual {
  const { zh, en } = sentences[reason];
  const said = triesAgain ? again : { zh: "", en: "" };
  return { zh: zh.replace("{again}", said.zh), en: en.replace("{again}", said.en) };
}

/** Reasons with a sentence. */
export const sendFailureCodes = Object.keys(sentences) as readonly SendFailureCode[];
