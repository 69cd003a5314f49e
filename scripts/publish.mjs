// What a release does with its tarballs. Knows nothing of how they are made.
import { spawnSync } from "node:child_process";

/**
 * Why `npm publish` cannot be called with these arguments here, and what to do. A provenance
 * statement names the repository of the run, and the registry refuses another one.
 */
export function refusalOf(args, { runsIn, repository }) {
  if (!args.includes("--provenance")) return undefined;
  if (runsIn === undefined) {
    return ["--provenance is for the release workflow.", "Leave it out, or let that publish."];
  }
  const url = `git+https://github.com/${runsIn}.git`;
  if (repository === url) return undefined;
  return [
    `\`repository\` says ${repository}, and this runs in ${runsIn}.`,
    `Write ${url} into every package.json.`,
  ];
}

/**
 * Publishes in the order given what the registry does not have, and stops at the first that fails:
 * what comes behind may need it. Called again, it goes on there.
 */
export function publishAll(tarballs, args, cwd) {
  for (const one of tarballs) {
    if (isPublished(one, cwd)) {
      console.log(`${one.name} ${one.version} is published already.`);
      continue;
    }
    if (npm(["publish", one.tarball, "--access", "public", ...args], cwd, "inherit").status === 0) {
      continue;
    }
    console.error(
      `troth: ${one.name} ${one.version} is not published, nor what comes behind it.\n  Mend what npm says above and run this again: it goes on from here.`,
    );
    return false;
  }
  return true;
}

function isPublished({ name, version }, cwd) {
  const { status, stdout } = npm(["view", `${name}@${version}`, "version"], cwd, "pipe");
  return status === 0 && String(stdout).trim() === version;
}

function npm(args, cwd, output) {
  return spawnSync("npm", args, {
    cwd,
    shell: process.platform === "win32",
    stdio: ["ignore", output, output],
    // `npm run --silent` around it would keep its reasons back.
    env: { ...process.env, npm_config_loglevel: "notice" },
  });
}
