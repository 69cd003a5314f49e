// The floor of plain text: Node, which reads the files.
import { readFileSync } from "node:fs";

for (const file of process.argv.slice(2)) readFileSync(file, "utf8");
