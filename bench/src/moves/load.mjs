// How long a fresh process takes for the weights of moves: to load the module and to unpack it.
// Core is there already, as in every run of the command line.
await import("./core.js");
const start = performance.now();
const { annotateMoves } = await import("./annotator.js");
// An empty draft: the weights are unpacked, and nothing else is done.
annotateMoves([], { channel: "news", medium: "email" });
process.stdout.write(String(performance.now() - start));
