// The floor of HTML: its tokenizer, and nothing else.
import { readFileSync } from "node:fs";

import { Tokenizer } from "htmlparser2";

const ignore = () => undefined;
const callbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

for (const file of process.argv.slice(2)) {
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(readFileSync(file, "utf8"));
  tokenizer.end();
}
