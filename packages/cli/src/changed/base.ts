import { UsageError } from "../usage.ts";
import { ask, git, GitFault } from "../git.ts";

/** Where the changes are counted from. */
export interface Base {
  /** A commit, or the empty tree. */
  readonly id: string;
  /** As a person calls it. */
  readonly name: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where this branch left what it goes into; `ref` says what that is, else the branch that a CI
 * service names, else the default branch of `origin`, else this one. @throws {UsageError}
 */
export async function findBase(folder: string, ref: string | undefined, env: Env): Promise<Base> {
  await refuseOutside(folder);
  const head = await commitOf(folder, "HEAD");
  if (head === undefined) return { id: emptyTree, name: "the beginning" };
  const isShallow = (await ask(folder, ["rev-parse", "--is-shallow-repository"])) === "true";
  if (ref === undefined && isShallow) throw shallow();
  const name = ref ?? (await goesInto(folder, env)) ?? "HEAD";
  const commit = await commitOf(folder, name);
  if (commit === undefined) throw unknown(name, isShallow);
  // Of a shallow clone, the commit where they parted may be missing: then all that differs counts.
  const parted = await ask(folder, ["merge-base", commit, head]);
  return { id: parted ?? commit, name };
}

/** Whether git knows a commit by this name. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  if (name.startsWith("-")) return undefined;
  const found = await ask(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return found === "" ? undefined : found;
}

/** The tree without files, which every repository knows. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function refuseOutside(folder: string): Promise<void> {
  try {
    const inside = (await git(folder, ["rev-parse", "--is-inside-work-tree"])).toString().trim();
    if (inside === "true") return;
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    if (error.code === "ENOENT") throw noGit();
    if (!/not a git repository/iu.test(error.message)) throw refused(error, folder);
  }
  throw new UsageError(
    "--changed compares with a git repository, and this folder is in none.",
    "Run it in the repository, or leave --changed out.",
  );
}

async function goesInto(folder: string, env: Env): Promise<string | undefined> {
  const named = env["GITHUB_BASE_REF"] || env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"];
  const candidates = [
    ...(named ? [`origin/${named}`] : []),
    "origin/HEAD",
    "origin/main",
    "origin/master",
    "main",
    "master",
  ];
  for (const name of candidates) {
    // oxlint-disable-next-line no-await-in-loop -- the first that there is
    if ((await commitOf(folder, name)) !== undefined) return name;
  }
  return undefined;
}

function noGit(): UsageError {
  return new UsageError("--changed needs git, and there is none.", "Install git, or leave it out.");
}

/** For example a repository that belongs to somebody else, as in a container. */
function refused({ message }: GitFault, folder: string): UsageError {
  const [first = ""] = message.split("\n");
  const owned = /dubious ownership/u.test(message);
  return new UsageError(
    `git refuses: ${first.replace(/^fatal: /u, "")}`,
    owned
      ? `If you trust it: git config --global --add safe.directory ${folder}`
      : "Mend that, or leave --changed out.",
  );
}

function shallow(): UsageError {
  return new UsageError(
    "This is a shallow clone: where the branch began is not in it.",
    "Fetch the history (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0), or name what to compare with: --changed=REF.",
  );
}

function unknown(name: string, isShallow: boolean): UsageError {
  return new UsageError(
    `git knows no commit called ${name}.`,
    isShallow
      ? `This clone is shallow: fetch it first, git fetch --depth=1 origin ${name.replace(/^origin\//u, "")}.`
      : "Check the spelling: a branch, a tag or a commit, for example --changed=origin/main.",
  );
}
