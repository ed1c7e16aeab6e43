/** What a column means. `serial` numbers the rows; `term` holds a range, a length or another contract. */
export type Role =
  | "serial"
  | "holder"
  | "creditCode"
  | "province"
  | "kind"
  | "name"
  | "identifier"
  | "counterparty"
  | "services"
  | "start"
  | "end"
  | "term"
  | "owner"
  | "autoRenewal"
  | "renewalMonths"
  | "notice"
  | "minimumTerm"
  | "leavingNotice"
  | "notContinuing"
  | "remark";

/**
 * Headings as they are written, without spaces, line breaks and brackets, in lower case; the most telling first.
 * Where two columns of a table mean the same, the earlier word wins and the other column is kept as it is.
 */
export const headerWords: Readonly<Record<Role, readonly string[]>> = {
  serial: words("序号 编次 no no. # 项次 行号 序 id"),
  holder: words(`
    企业名称 客户名称 公司名称 单位名称 持证单位 持证企业 持证人 许可证持有人 持有人 持有单位 所属公司
    所属企业 所属单位 所属主体 主体名称 主体 客户 客户全称 企业全称 公司全称 委托企业 委托单位 委托方
    企业 company customer client holder
  `),
  creditCode: words("统一社会信用代码 社会信用代码 信用代码 统一信用代码 营业执照号 企业代码 uscc"),
  province: words("所在省份 省份 所属省份 所在省 省 注册地 注册省份 所在地区 地区 所在省市 省市 province"),
  kind: words(`
    类别 证照类型 证照类别 资质类型 资质类别 资源类别 资源类型 许可证类型 许可类型 证件类型 合同类型
    合同类别 类型 种类 分类 type kind category
  `),
  name: words(`
    资源名称 名称 证照名称 证书名称 许可证名称 资质名称 合同名称 项目名称 证件名称 域名名称 网站名称
    线路名称 专线名称 机房名称 域名 线路 专线 机房 地址段 ip地址段 ip地址 ip段 网段 绑定域名 主域名
    产品名称 标的 标的名称 合同标的 姓名 人员姓名 员工姓名 系统名称 报告名称 协议名称 设备名称 文件名称
    网站域名 name domain domainname item itemname contractname certificatename commonname
  `),
  identifier: words(`
    编号 许可证编号 许可证号 许可证号码 许可证证号 证照编号 证照号 证书编号 证书号 证书序列号 合同编号
    合同号 协议编号 协议号 资源编号 资质编号 资质证号 证件编号 证件号 证件号码 批准文号 批文号 文号 证号
    证书号码 序列号 备案号 备案编号 备案证明编号 码号 号码 订单编号 订单号 电路编号 电路代号 专线号
    线路编号 机柜编号 机柜号 机架号 机位号 编码 number serialnumber contractno contractnumber licenceno
    licencenumber licenseno licensenumber
  `),
  counterparty: words(`
    供应商/发证机关 供应商 发证机关 注册商/颁发机构 供应商名称 对方单位名称 合作方名称 乙方单位
    供应商全称 托管商 数据中心 供应商/机关 服务商 服务商名称 服务提供商 运营商 运营商名称 发证单位
    发证部门 颁发机构 颁发单位 颁证机关 颁证机构 发证机构 签发机构 签发机关 注册商 注册机构 合同对方
    合同相对方 对方单位 对方 相对方 乙方 乙方名称 出租方 出租人 供方 提供方 提供商 签约方 签约对方
    签约单位 合作方 合作单位 认证机构 审批机关 备案机关 受理机关 ca机构 ca 厂商 机关 supplier issuer
    registrar vendor
  `),
  services: words(`
    业务种类 业务种类/范围 业务范围 许可业务 业务类型 业务类别 许可业务种类 经营业务 许可范围 业务名称
    业务 服务种类 services
  `),
  start: words(`
    开始日期 起始日 起始日期 起始时间 开始时间 开始日 生效日期 生效日 生效时间 有效期起 有效期自
    有效期始 有效期开始 有效期从 起 自 始 发证日期 发证时间 发证日 颁发日期 颁证日期 签发日期 签发日
    签发时间 注册日期 注册/签发日 注册日 注册时间 起租日 起租日期 合同开始日期 合同起始日期 合同起始日
    合同起 服务开始日期 起始 开始 启用日期 开通日期 批准日期 备案日期 成立日期 取得日期 核发日期
    获证日期 取证日期 领证日期 颁证时间 下证日期 分配日期 from start startdate startson validfrom issuedate
    issuedon issued registeredon registrationdate registered createdon creationdate effectivedate
  `),
  end: words(`
    到期日期 有效期至 到期日 到期时间 截止日期 截止日 截止时间 终止日期 终止日 终止时间 结束日期 结束日
    结束时间 失效日期 失效日 失效时间 届满日 届满日期 期满日 期满日期 有效期止 有效期到 有效截止日期
    有效截止日 有效期截止 有效期截止日期 有效期截止日 有效期结束 有效期终 有效期末 合同到期日
    合同到期日期 合同截止日期 合同终止日期 合同止 证书到期日 域名到期日 域名到期时间 服务到期日
    服务截止日期 退租日期 止 至 终 终止 截止 结束 到期 过期日期 过期时间 过期日 expiry expirydate
    expires expireson expiration expirationdate end enddate endson validuntil validtill validto to until
  `),
  term: words(`
    服务期限 合同期限 有效期限 有效期 期限 服务期 合同期 租期 租赁期 租赁期限 使用期限 授权期限 起止日期
    起止时间 起止日 起止 有效期起止 有效期间 服务起止日期 合同起止日期 合同起止时间 合同有效期
    证书有效期 许可证有效期 期间 年限 term period validity
  `),
  owner: words(`
    负责人 责任人 保管人 经办人 管理员 管理人 跟进人 对接人 维护人 专员 客户经理 项目经理 责任人员
    负责人员 负责同事 跟单人 承办人 跟单 跟进 客服 业务员 顾问 代办人 经办 负责 负责人姓名 责任人姓名
    联系人 使用人 owner responsible contact
  `),
  autoRenewal: words(`
    自动续期 自动续费 自动续约 自动续签 是否自动续期 是否自动续费 是否自动续约 是否自动续签 自动续展
    是否自动续展 自动延期 自动顺延 是否自动顺延 续期方式 续费方式 续约方式 autorenew autorenewal
  `),
  renewalMonths: words("每次续期月数 续期月数 续约月数 每次续期 每次续约期限 续约期限 续期期限 续期时长 续约时长"),
  notice: words("提前通知 续约提前通知 提前通知期 通知期 提前通知天数 提前通知时间 续约通知期 续期通知期 异议通知期"),
  minimumTerm: words(`
    最短租期月数 最短租期 最低租期 最短租赁期 最短租赁期限 最低租赁期 起租期 起租期限 最低使用期 最低使用期限
    最短使用期 最低租用期 最短租用期 最低服务期 最短服务期 最低在网期 最低在网期限 最低在网时间 最短在网期
  `),
  leavingNotice: words("解除通知期 解除通知 解约通知期 解约通知 退租通知期 退租通知 解除提前通知 退租提前通知"),
  notContinuing: words("不再续期 到期不续 不续 不续期 不续约 不再续约"),
  remark: words(`
    备注 备注说明 备注信息 说明 附注 续约条款 续期条款 续签条款 续约说明 续期说明 续费说明 续约约定
    续签条件 续约条件 续租条件 自动续约条款 remark remarks note notes comment
  `),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** For headings that no word meets whole. In order; the first that fits decides. */
export const headerPatterns: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: "creditCode", pattern: /信用代码/ },
  { role: "autoRenewal", pattern: /自动(?:续|顺延|延期|展期)/ },
  { role: "notice", pattern: /提前.{0,4}通知|通知(?:期|天数)/ },
  { role: "term", pattern: /起止|起讫|始末/ },
  {
    role: "end",
    pattern: /(?:到期|截止|终止|结束|失效|届满|期满|过期|退租|到租|有效期至|有效期止).{0,2}(?:日期?|时间|日|至|止)?$/,
  },
  {
    role: "start",
    pattern: /(?:期限?|日期|时间|合同|协议|服务|租赁|授权|社保|参保)(?:起|始|自)$|(?:起始|开始|生效|起租)$/,
  },
  { role: "end", pattern: /(?:期限?|日期|时间|合同|协议|服务|租赁|授权|社保|参保)(?:止|终|至)$/ },
  { role: "start", pattern: /(?:起始|开始|生效|发证|颁发|颁证|签发|起租|核发|注册|启用|开通).{0,2}(?:日期?|时间|日)$/ },
  { role: "term", pattern: /(?:服务|合同|租赁|租用|使用|授权|有效|许可证?)(?:期限|期)$/ },
  {
    role: "identifier",
    pattern: /(?:许可证|证照|证书|合同|协议|资质|批文|备案|电路|线路|专线|订单)(?:的)?(?:编号|号码?|证号|文号|序列号)$/,
  },
  { role: "holder", pattern: /(?:企业|公司|客户|单位|主体)(?:的)?(?:名称|全称)$/ },
  {
    role: "counterparty",
    pattern: /(?:供应商|运营商|服务商|注册商|发证机关|发证单位|颁发机构|签发机构|出租方)(?:名称|全称)?$/,
  },
  {
    role: "name",
    pattern: /(?:资源|证照|证书|许可证|资质|合同|项目|域名|线路|专线|机房|机柜|产品|服务|地址段)(?:的)?名称$/,
  },
  { role: "kind", pattern: /(?:资源|证照|证书|资质|合同|许可证?|证件)(?:类别|类型|种类)$/ },
  { role: "services", pattern: /(?:业务)(?:种类|类型|类别|范围|名称)$/ },
  { role: "province", pattern: /省份$/ },
  { role: "owner", pattern: /(?:负责|责任|保管|经办|跟进|对接|管理|维护)人员?$/ },
  // A contract is signed before it begins, as a rule: only where nothing else says when.
  { role: "start", pattern: /^(?:合同)?(?:签订|签约|签署)(?:日期|时间|日)$/ },
  { role: "remark", pattern: /备注|续(?:签|约|期|费|租|展|订)(?:的)?(?:说明|条款|条件|约定|要求|事项|情况)$/ },
];

/**
 * Headings that look like one of ours and mean something else: numbers and dates of the other side, of inspections,
 * of payments, of the first issue. They are kept as they are.
 */
export const foreignHeadings: readonly RegExp[] = [
  /^(?:供应商|运营商|服务商|注册商|对方|乙方|甲方|出租方|上级|接入商|接入服务商|集成商|代理商).*(?:证|号|码|电话|地址|联系|资质|等级|日期|期)/,
  /^是否/,
  /^(?:首次|初次|原|上次|下次|上年|去年|最近|最后|上期|下期|曾用)/,
  /提醒|预警|剩余|倒计时|距.*(?:天|日)|天数$|年检|年审|年报|年费|缴费|付款|支付|开票|发票|押金|保证金/,
  /电话|手机|邮箱|传真|微信|qq$|联系地址|注册地址|办公地址|存放|页数|份数|附件|扫描件|金额|费用|单价|总价|月租|资本/,
  /法定代表人|法人|股东|实际控制人/,
  /^(?:更新|修改|创建|录入|登记|填报|统计|变更|盘点|核对|检查|测评|评审|申请|受理|提交)(?:日期|时间|日|人)$/,
];
