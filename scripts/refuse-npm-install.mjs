// Runs before an install at the root. npm cannot link the packages of this workspace: say what can.
const installer = process.env["npm_config_user_agent"] ?? "";
if (installer.startsWith("npm/") || installer.startsWith("yarn/")) {
  console.error(`
  Nothing to install by hand here: troth is a pnpm workspace and brings its own pinned pnpm.

    npm start                 installs, builds and lints examples/
    npm start -- FILE…        lints your own drafts
    npm test                  installs and runs every test
`);
  process.exit(1);
}
