// `npm run -s build`: every package with its types, the bundle of the command line, and the action.
import { bundleAction } from "./bundle.mjs";
import { build, install, types } from "./workspace.mjs";

install();
types();
await build();
await bundleAction();
