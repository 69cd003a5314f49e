// `npm run -s evaluate`: what troth reaches on a labelled corpus.
import { bundleTraining } from "./bundle.mjs";
import { callerFolder, install, root } from "./workspace.mjs";

install();
await bundleTraining("evaluate");
const { evaluate } = await import("../training/dist/evaluate.js");
// Paths are said as the person would write them.
process.chdir(callerFolder);
process.exitCode = evaluate(process.argv.slice(2), root);
