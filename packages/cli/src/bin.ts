#!/usr/bin/env node
import { delayOptimizer } from "./engine.ts";
import { processIo } from "./io.ts";
import { main } from "./main.ts";

delayOptimizer();
process.exitCode = await main(process.argv.slice(2), processIo());
