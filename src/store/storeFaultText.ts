type Bilingual = { readonly zh: string; readonly en: string };

/** A database server without its password: `host:port`, the database in it and the user who signs in. */
export type DatabaseAddress = { readonly server: string; readonly database: string; readonly user: string };

/** Why the database cannot be used as it is, and what to do. */
export const storeFaultText = {
  "server-unreachable": ({ server }: DatabaseAddress, reason: string): Bilingual => ({
    zh: `连不上数据库服务器 ${server}（${reason}）。请核对 DATABASE_URL，并确认 PostgreSQL 已经启动；不设 DATABASE_URL 就用内置数据库。`,
    en: `The database server ${server} cannot be reached (${reason}). Check DATABASE_URL and that PostgreSQL is running; without DATABASE_URL the embedded database is used.`,
  }),
  "database-missing": ({ server, database }: DatabaseAddress): Bilingual => ({
    zh: `数据库服务器 ${server} 上没有数据库「${database}」。请核对 DATABASE_URL，或请管理员执行：create database ${identifier(database)} encoding 'UTF8' template template0;`,
    en: `The database server ${server} has no database "${database}". Check DATABASE_URL, or have an administrator run: create database ${identifier(database)} encoding 'UTF8' template template0;`,
  }),
  "sign-in-refused": ({ server, user }: DatabaseAddress, reason: string): Bilingual => ({
    zh: `数据库服务器 ${server} 不让用户「${user}」登录（${reason}）。请核对 DATABASE_URL 里的用户名和密码。`,
    en: `The database server ${server} does not let the user "${user}" sign in (${reason}). Check the user and the password in DATABASE_URL.`,
  }),
  "server-too-old": (version: number): Bilingual => ({
    zh: `PostgreSQL 服务器的版本号是 ${version}，需要 15 或更新。请升级服务器，或换一台。`,
    en: `The PostgreSQL server reports version ${version}; 15 or later is needed. Upgrade it, or use another.`,
  }),
  "encoding-not-utf8": (encoding: string): Bilingual => ({
    zh: `数据库的编码是 ${encoding}，需要 UTF8。请新建一个：create database NAME encoding 'UTF8' template template0;`,
    en: `The database is encoded in ${encoding}; create one with: create database NAME encoding 'UTF8' template template0;`,
  }),
  "role-too-strong": (role: string): Bilingual => ({
    zh: `角色 ${role} 是超级用户，或可以绕过行级安全，各企业的数据就隔不开。请管理员执行：alter role ${role} nosuperuser nobypassrls;`,
    en: `The role ${role} is a superuser or may bypass row security, so that companies would not be kept apart; run: alter role ${role} nosuperuser nobypassrls;`,
  }),
  "role-missing": (role: string, user: string, statements: string): Bilingual => ({
    zh: `数据库用户「${user}」没有权限准备角色 ${role}。请管理员执行一次：${statements}`,
    en: `The database user "${user}" may not prepare the role ${role}; an administrator must run once: ${statements}`,
  }),
  "schema-not-allowed": (statement: string): Bilingual => ({
    zh: `数据库用户没有权限建 schema。请管理员执行一次：${statement}`,
    en: `The database user may not create a schema; an administrator must run once: ${statement}`,
  }),
  "schema-newer": (found: number, known: number): Bilingual => ({
    zh: `数据库的结构是第 ${found} 版，这个程序只认到第 ${known} 版：它被更新的程序打开过。请用那个程序，或恢复之前的备份。`,
    en: `The database has schema ${found} and this program knows ${known}: it was opened by a newer program; start that one, or restore a copy made before.`,
  }),
  "schema-foreign": (number: number, name: string): Bilingual => ({
    zh: `数据库结构的第 ${number} 步是「${name}」，这个程序不认识。请换一个数据库，或用写它的那个程序。`,
    en: `Step ${number} of the database's schema is "${name}", which this program does not know. Name another database, or start the program that wrote it.`,
  }),
  "directory-not-database": (directory: string): Bilingual => ({
    zh: `目录 ${directory} 不是空的，里面也没有数据库。请换一个目录，或先清空它。`,
    en: `${directory} is not empty and holds no database: name another directory, or empty it.`,
  }),
  "engine-other-version": (directory: string, found: string, ours: string): Bilingual => ({
    zh: `目录 ${directory} 是内置数据库第 ${found} 版写的，这个程序用第 ${ours} 版。请用写它的那个程序。`,
    en: `${directory} was written by version ${found} of the embedded database and this program has ${ours}: start the program that wrote it.`,
  }),
} as const;

/** A name as SQL needs it: in quotation marks unless it is plain. */
export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
