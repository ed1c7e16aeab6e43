import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { say } from "./repository.mjs";

const oldestVersion = 15;

/** Where Debian, Ubuntu and Red Hat keep the programs of a server, outside of the path: one folder per version. */
const versionFolders = ["/usr/lib/postgresql"];

/** Debian makes a database cluster and starts it with the package, unless told not to. */
const clusterSettings = "/etc/postgresql-common/createcluster.d";

/** Major version of the server in this folder; null where `initdb` or `postgres` is missing or does not run. */
function versionIn(folder) {
  if (!existsSync(join(folder, "initdb"))) return null;
  const asked = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  const version = /PostgreSQL\) (\d+)/.exec(asked.stdout ?? "");
  return version === null ? null : Number(version[1]);
}

/** Folder with the newest server on this machine that is new enough, or null. `POSTGRES_BIN` names another one. */
function installedPostgres() {
  const named = process.env.POSTGRES_BIN;
  const inPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const byVersion = versionFolders
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((version) => join(place, version, "bin")));
  const servers = (named ? [named] : [...inPath, ...byVersion])
    .map((folder) => ({ folder, version: versionIn(folder) ?? 0 }))
    .filter(({ version }) => version >= oldestVersion)
    .toSorted((one, other) => other.version - one.version);
  return servers[0]?.folder ?? null;
}

/** Installs Debian's package without starting a server; null when this is not Debian, or not root. */
function installFromDebian() {
  const asRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (process.env.POSTGRES_BIN || !asRoot || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  say("installing postgresql with apt-get for the tests on a PostgreSQL server (once, a minute)");
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = ["install", "-y", "-q", "--no-install-recommends", "postgresql"];
  const noCluster = join(clusterSettings, "no-cluster-for-tests.conf");
  mkdirSync(clusterSettings, { recursive: true });
  writeFileSync(noCluster, "create_main_cluster = false\n");
  try {
    if (spawnSync("apt-get", install, quiet).status !== 0) {
      spawnSync("apt-get", ["update", "-q"], quiet);
      spawnSync("apt-get", install, quiet);
    }
  } finally {
    rmSync(noCluster);
  }
  return installedPostgres();
}

/**
 * Folder with `initdb` and `postgres` for the tests on a server: the one on this machine, or as root Debian's,
 * installed now. Throws a sentence that says what to install when there is none; the tests are never skipped.
 */
export async function findPostgres() {
  const found = installedPostgres() ?? installFromDebian();
  if (found !== null) return found;
  throw new Error(
    process.env.POSTGRES_BIN
      ? `POSTGRES_BIN names ${process.env.POSTGRES_BIN}, which holds no PostgreSQL ${oldestVersion} or later. Correct it or leave it out.`
      : `the tests on a server need PostgreSQL ${oldestVersion} or later (initdb and postgres) and none was found. Install it ` +
          "(Debian, Ubuntu: sudo apt-get install postgresql) or name its folder in POSTGRES_BIN.",
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(`${await findPostgres()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
