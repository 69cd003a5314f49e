// `npm run -s build`: every package with its types, and the bundle of the command line.
import { build, install, types } from "./workspace.mjs";

install();
types();
await build();
