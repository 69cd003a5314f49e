// `npm run -s measure-rules`: how often each rule fires on real drafts, and how often it is right.
import { bundleTraining } from "./bundle.mjs";
import { callerFolder, install, root } from "./workspace.mjs";

install();
await bundleTraining("measure");
const { measureRules } = await import("../training/dist/measure.js");
// Paths are said as the person would write them.
process.chdir(callerFolder);
process.exitCode = measureRules(process.argv.slice(2), root);
