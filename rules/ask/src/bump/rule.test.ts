import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    // Something new.
    {
      draft:
        "Just checking in. Since I wrote, the rule changed: kilns above 9 kW need a permit. The form has two pages.",
      channel: "cold",
    },
    {
      draft: "Following up on my note. Here's the two-page version of the kiln log.",
      channel: "cold",
    },
    {
      draft: "Circling back. Your returns page still asks for the order number twice.",
      channel: "cold",
    },
    {
      draft: "Just checking in: kilns above 9 kW need a permit from the first of May.",
      channel: "cold",
    },
    { draft: "I'll stop here; the guide stays open.", channel: "cold" },
    // The reader wrote first.
    {
      draft: "You asked about the kiln. Just checking in to see whether my note reached you.",
      channel: "cold",
    },
    // What is owed has to be recalled.
    { draft: "Just checking in. Your invoice is ten days overdue.", channel: "cold" },
    { draft: "Following up on your appointment on Friday.", channel: "promo" },
    // Words that only look like it.
    { draft: "Check in at the yard from nine. Bring your own clay.", channel: "promo" },
    // A long message has something in it.
    {
      draft: `Just checking in. ${"We talked about the yard, the clay and the rain. ".repeat(12)}`,
      channel: "cold",
    },
    { draft: "Just checking in. Did you see my last email?", channel: "service" },
    { draft: "Just checking in. Did you see my last email?", channel: "land" },
  ],
  flags: [
    {
      draft: "Hi Sam,\n\n[[Just checking in.]] Did you see my last email?\n\nAna",
      channel: "cold",
      expect: ["This recalls an earlier message, and the draft brings nothing beside it."],
      suggest: ["Bring one thing that is new: “Since I wrote, …”, “Here's the short version: …”"],
    },
    { draft: "[[Bumping this to the top of your inbox.]] Any thoughts?", channel: "cold" },
    {
      draft:
        "Hi Sam, hope you are well.\n\n[[I haven't heard back from you yet.]] Could we talk on Thursday?",
      channel: "cold",
    },
    {
      draft: '---\nsubject: "[[Checking in]]"\n---\n\nHi Sam,\n\nDid you see my note?',
      channel: "promo",
    },
  ],
});
