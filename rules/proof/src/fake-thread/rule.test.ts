import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const subject = (text: string) => `---\nsubject: "${text}"\n---\n\nThe kiln opens on Friday.\n`;

testRule(rule, {
  passes: [
    subject("Your kiln slot on Friday"),
    subject("Re your kiln slot"),
    subject("Rewards: what your points buy"),
    subject("Reply to this note: your kiln slot"),
    { draft: subject("Re: your kiln slot"), options: { reply: true } },
    { draft: "Re: the kiln. It opens on Friday.", channel: "cold" },
    { draft: subject("Re: your kiln slot"), channel: "social" },
  ],
  flags: [
    {
      draft: subject("[[Re:]] your kiln slot"),
      expect: ["“Re:” marks a reply"],
      suggest: ["Start with “your kiln slot”."],
    },
    subject("[[FWD:]] the spring list"),
    subject("[[Re: Fwd:]] the spring list"),
    subject("[[RE[2]:]] the spring list"),
  ],
});
