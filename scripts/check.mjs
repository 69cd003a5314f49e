// `npm run -s check`: format, types, lint, unused code. What CI runs before the tests.
import { install, run } from "./workspace.mjs";

install();
const bin = (name) => `node_modules/.bin/${name}`;
run(bin("oxfmt"), ["--check"]);
// Before the linter: it reads the declarations that this builds, and on a fresh clone there are none.
run(bin("tsc"), ["-b"]);
run(bin("tsc"), ["-p", "tests"]);
run(bin("oxlint"), ["--type-aware"]);
run(bin("knip"), []);
