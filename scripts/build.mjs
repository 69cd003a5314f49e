// `npm run -s build`: every package.
import { install, run } from "./workspace.mjs";

install();
run(process.execPath, ["node_modules/typescript/bin/tsc", "-b"]);
