// `npm run -s troth -- ARGS`: the command line from the sources, built silently when needed.
import { build, install, troth } from "./workspace.mjs";

install();
await build();
await troth(process.argv.slice(2));
