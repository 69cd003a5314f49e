import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import { unified } from "unified";
import { VFile } from "vfile";

/** A reader of this age should not have to read it twice. */
const age = 16;

/** Of the seven formulas of retext-readability, so many must find the sentence too hard. */
const agreeing = 5 / 7;

/** Longer than this is hard without counting syllables, which takes long. */
const beyondDoubt = 1200;

/** Whether readability formulas agree that a sentence is hard; they know nothing of its meaning. */
export function isHard(sentence: string): boolean {
  if (sentence.length > beyondDoubt) return true;
  const file = new VFile(sentence);
  const formulas = (processor ??= prepare());
  formulas.runSync(formulas.parse(file), file);
  return file.messages.length > 0;
}

type Formulas = ReturnType<typeof prepare>;
let processor: Formulas | undefined;

function prepare() {
  return unified()
    .use(retextEnglish)
    .use(retextReadability, { age, threshold: agreeing, minWords: 1 })
    .freeze();
}
