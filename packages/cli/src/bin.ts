#!/usr/bin/env node
import { fitEngine } from "./engine.ts";
import { processIo } from "./io.ts";
import { main } from "./main.ts";

fitEngine();
process.exitCode = await main(process.argv.slice(2), processIo());
