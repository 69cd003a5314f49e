// `npm run -s train`: learns what sentences do, and writes the weights.
import { bundleTraining } from "./bundle.mjs";
import { callerFolder, install, root } from "./workspace.mjs";

install();
await bundleTraining("train");
const { train } = await import("../training/dist/train.js");
// Paths are said as the person would write them.
process.chdir(callerFolder);
process.exitCode = train(process.argv.slice(2), root);
