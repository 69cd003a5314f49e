import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const note = "I mend kilns in Leeds, and yours came up in a list of studios.";

testRule(rule, {
  passes: [
    { draft: `We haven't met. ${note}`, channel: "cold" },
    { draft: "Thanks for joining yesterday.", channel: "welcome" },
    { draft: "Hello Sam,\n\nYou and Northfield share a street.", channel: "cold" },
    // A contact that is named.
    { draft: "As we discussed on Tuesday, here is the price list.", channel: "cold" },
    { draft: "It was great to meet you at the Leeds Clay Fair.", channel: "cold" },
    { draft: "Following our call of 3 May, here is the price list.", channel: "cold" },
    { draft: "It was great meeting you. The talk at Claytown was a fine one.", channel: "cold" },
    { draft: "As we discussed, here is the list.", channel: "cold", stage: 3 },
    {
      draft:
        "As we discussed, here is the list.\n\nOn Mon, 4 May 2026, Sam wrote:\n\n> Could you send it?\n",
      channel: "cold",
      format: "text",
    },
    // Where the reader has signed up or bought, and where everybody reads along.
    { draft: "Dear friends,\n\nThe kiln is on.", channel: "news" },
    { draft: "As promised, here is the list.", channel: "welcome" },
    { draft: "Together we can fire the big kiln.", channel: "promo" },
    { draft: "They worked together, we hear, for years.", channel: "cold" },
    { draft: "We are family-run since 1974.", channel: "cold" },
    { draft: "She wrote “Dear friend” on each lid.", channel: "cold" },
    { draft: "Dear customer service team,\n\nThe lid broke.", channel: "cold" },
  ],
  flags: [
    {
      draft: `[[As we discussed]], I can mend your kiln. ${note}`,
      channel: "cold",
      expect: ["“As we discussed” recalls an earlier contact, and nothing here says when it was."],
      suggest: ["Say how you came to write: “We haven't met: I read your note on returns.”"],
    },
    { draft: `[[As per your request]], the price list. ${note}`, channel: "cold" },
    { draft: "I am [[following up on our conversation]].", channel: "cold" },
    { draft: "[[Great speaking with you]]!", channel: "cold" },
    { draft: "[[I enjoyed our chat]].", channel: "cold" },
    { draft: "Prices fell [[since we last spoke]].", channel: "cold" },
    {
      draft: `[[Dear friend]],\n\n${note}`,
      channel: "cold",
      expect: ["“Dear friend” greets a stranger as a friend."],
      suggest: ["Write “Hello”, or the reader's name."],
    },
    { draft: `[[Dear valued partner]],\n\n${note}`, channel: "cold" },
    {
      draft: "At Northfield [[we are family]].",
      channel: "welcome",
      expect: ["“we are family” speaks for a bond that the reader has not chosen yet."],
    },
    { draft: "[[Together, we can]] fire it.", channel: "cold" },
    { draft: "You get a tenth off [[as a valued customer]].", channel: "cold" },
  ],
});
