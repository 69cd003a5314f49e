import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "[No thanks](https://kiln.example/no)",
    "[Not now](https://kiln.example/no)",
    "[Keep current plan](https://kiln.example/plan)",
    "[Continue without insurance](https://kiln.example/basket)",
    "[No thanks, I already have one](https://kiln.example/no)",
    "[No thanks, I don't want emails](https://kiln.example/no)",
    "[No, I'd rather call](https://kiln.example/phone)",
    "[No thanks, I prefer to decide later](https://kiln.example/no)",
    "[I'd like to pay by invoice](https://kiln.example/pay)",
    "- [ ] No thanks, I do not want to receive the newsletter",
    "No thanks, I like paying more, said my aunt, and walked past the sale with her nose up while everybody laughed.",
    "My aunt looked at the sale. “No thanks, I like paying more,” she said. We laughed.",
    "I don't care about my titles.",
    "No thanks, I love chaos",
    { draft: "<p>I'd rather pay full price.</p>", format: "html" },
    "I like paying more when the maker gets it.",
    "No, I don't like meetings.",
    "No thanks to the rain, the kiln was late.",
    { draft: '---\nsubject: "No thanks, I like paying more"\n---\n\nA story from the shop.' },
  ],
  flags: [
    {
      draft: "[[No thanks, I like paying more]]",
      expect: ["“No thanks, I like paying more” makes readers"],
      suggest: ["Write “No thanks”."],
    },
    "- [ ] [[No thanks, I don't want better bowls]]",
    "- [ ] [[I don't care about my team]]",
    "[[Skip, I'll stay invisible]]",
    "No thanks. [[I don't like gifts]].",
    "[[Nah, I’d rather pay more]]!",
    { draft: '<button type="button">[[No thanks, I love chaos]]</button>', format: "html" },
    {
      draft: '<p><a href="https://kiln.example/no">[[I\'d rather pay full price]]</a></p>',
      format: "html",
    },
    { draft: "- ☐ [[No, I hate saving money]]", channel: "land" },
  ],
});
