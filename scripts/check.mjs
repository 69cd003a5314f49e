// `npm run -s check`: format, lint, types, unused code. What CI runs before the tests.
import { install, run } from "./workspace.mjs";

install();
const bin = (name) => `node_modules/.bin/${name}`;
run(bin("oxfmt"), ["--check"]);
run(bin("oxlint"), ["--type-aware"]);
run(bin("tsc"), ["-b"]);
run(bin("tsc"), ["-p", "tests"]);
run(bin("knip"), []);
