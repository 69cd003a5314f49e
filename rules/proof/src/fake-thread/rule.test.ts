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
    {
      draft: `${subject("Re: your kiln slot")}\nOn Mon, 4 May 2026 at 09:12, Sam Hale <sam@potters.example> wrote:\n\n> Is Friday free?\n`,
      format: "text",
    },
  ],
  flags: [
    {
      draft: subject("[[Re:]] your kiln slot"),
      expect: ["“Re:” says that a message came before, and nothing here shows one."],
      suggest: ["Start with “your kiln slot”."],
    },
    {
      draft: `---\nsubject: "[[Re:]] your kiln slot"\n---\n\nYou may have missed my last email. The kiln opens on Friday.\n`,
      expect: ["“Re:” makes a thread, and whether this goes out in one nothing here shows."],
      suggest: ["Send it in that thread, or leave the prefix out."],
    },
    subject("[[FWD:]] the spring list"),
    subject("[[Re: Fwd:]] the spring list"),
    subject("[[RE[2]:]] the spring list"),
    {
      draft: `${subject("[[Fwd:]] the spring list")}\nOn Mon, 4 May 2026 at 09:12, Ines Wood wrote:\n\n> The list is out.\n`,
      format: "text",
    },
  ],
});
