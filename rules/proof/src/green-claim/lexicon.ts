import type { Phrase } from "@troth/core";

/** Says that it does the planet good, and not what it does. */
const generic: Phrase = {
  id: "generic",
  forms: [
    ...combine("eco|earth|planet|climate|environment|environmentally|nature|ocean", [
      "friendly",
      "conscious",
      "positive",
      "safe",
    ]),
    ...combine("environmentally|ecologically", [
      "responsible",
      "sound",
      "sustainable",
      "preferable",
      "benign",
      "aware",
    ]),
    ...combine("good|better|best|great|kind|kinder|gentle|gentler|easier", [
      "for the planet",
      "for our planet",
      "for the environment",
      "for our environment",
      "for the earth",
      "to the planet",
      "to our planet",
      "to the environment",
      "to the earth",
      "on the planet",
      "on our planet",
      "on the environment",
    ]),
    ...combine("green|greener|greenest|sustainable|eco", [
      "choice",
      "choices",
      "option",
      "options",
      "alternative",
      "alternatives",
      "product",
      "products",
      "packaging",
      "packing",
      "delivery",
      "shipping",
      "collection",
      "range",
      "fashion",
      "clothing",
      "materials",
      "fabric",
      "fabrics",
      "solution",
      "solutions",
      "brand",
      "design",
    ]),
    ...combine("sustainably|responsibly|ethically|consciously", [
      "made",
      "produced",
      "sourced",
      "grown",
      "designed",
      "packaged",
      "farmed",
      "crafted",
    ]),
    ..."ecofriendly|green fashion|conscious fashion|conscious collection|ethical fashion|guilt free shopping|save the planet|saves the planet|saving the planet|helps the planet|help the planet|protects the planet|100% green|100% sustainable|fully sustainable|completely sustainable|truly sustainable|totally sustainable|socially responsible brand|socially responsible company|biodegradable|compostable".split(
      "|",
    ),
  ],
};

/** Says that nothing is emitted, on the whole. */
const neutral: Phrase = {
  id: "neutral",
  forms: [
    ...combine("carbon|climate|co2", ["neutral", "negative", "positive", "free", "zero"]),
    ...combine("net zero|zero carbon", [
      "delivery",
      "shipping",
      "product",
      "products",
      "packaging",
      "company",
      "brand",
      "business",
      "footprint",
    ]),
    "zero impact",
    "no carbon footprint",
    "zero carbon footprint",
  ],
};

export const phrases: readonly Phrase[] = [generic, neutral];

function combine(firsts: string, seconds: readonly string[]): string[] {
  return firsts.split("|").flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
