/** What is wrong with an option or a variable, in both languages: the language may be what is wrong. */
export const settingsText = {
  noValue: (option: string) => `--${option} 后面要写值。\n--${option} needs a value.`,
  port: (text: string) =>
    `端口「${text}」不对：要写 0 到 65535 的整数。\nThe port must be a whole number from 0 to 65535, not "${text}".`,
  language: (text: string) =>
    `语言「${text}」不对：--lang（或 ZHAOZHANG_LANG）只能写 zh 或 en。\n--lang (or ZHAOZHANG_LANG) must be zh or en, not "${text}".`,
  publicAddress: (text: string) =>
    `ZHAOZHANG_URL「${text}」不对：写大家打开网页用的地址，如 https://zhaozhang.example.com。\nZHAOZHANG_URL must be the address under which people open the pages, like https://zhaozhang.example.com, not "${text}".`,
  filesPlace:
    "ZHAOZHANG_FILES 读不懂：要写成 s3://桶/前缀?endpoint=https://地址&region=区域（阿里云等要求桶在域名里的，加 &style=virtual）；不设它，文件就存在数据目录里。\n" +
    "ZHAOZHANG_FILES cannot be read: write s3://BUCKET/PREFIX?endpoint=https://ADDRESS&region=REGION (and &style=virtual where the bucket belongs before the host), or leave it unset to keep files in the data directory.",
  filesKeys:
    "ZHAOZHANG_FILES 指向 S3，还要在环境变量里给出密钥：AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（临时密钥再加 AWS_SESSION_TOKEN）。\n" +
    "ZHAOZHANG_FILES names S3, so the keys are needed too: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary ones).",
  fileLimit: (text: string, most: number) =>
    `ZHAOZHANG_FILE_LIMIT「${text}」不对：写单个文件最大多少 MiB，1 到 ${most} 的整数。\nZHAOZHANG_FILE_LIMIT must say how many MiB a file may have, a whole number from 1 to ${most}, not "${text}".`,
  databaseScheme: (scheme: string | null) =>
    `DATABASE_URL ${scheme === null ? "不是一个地址" : `以 ${scheme}: 开头，不是 PostgreSQL 的地址`}：要写成 postgres://用户:密码@主机:端口/数据库；不设它就用内置数据库。\n` +
    `DATABASE_URL ${scheme === null ? "is no address" : `begins with ${scheme}:, which is not PostgreSQL`}: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, or leave it unset for the embedded database.`,
  databaseUrl:
    "DATABASE_URL 读不懂：要写成 postgres://用户:密码@主机:端口/数据库；密码里的 @ / ? # : 等符号要写成百分号编码（如 @ 写 %40）。\n" +
    "DATABASE_URL cannot be read: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with @ / ? # : and the like percent-encoded in the password (%40 for @).",
} as const;
