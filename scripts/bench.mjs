// `npm run -s bench`: what troth costs, beside its parsers and its peers.
import { build, callerFolder, install, root } from "./workspace.mjs";

install();
await build();
const { bench } = await import("../bench/src/bench.mjs");
process.exitCode = await bench(process.argv.slice(2), { root, cwd: callerFolder });
