import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    {
      draft:
        "Your handbook still has the old rule on page nine, and we wrote down the new one. May I send you a marked copy of two more pages?",
      channel: "cold",
    },
    { draft: "Your kiln page lists 14 hours. Is this on your list this quarter?", channel: "cold" },
    { draft: "Reply “guide” and I'll send it. It has twelve pages.", channel: "cold" },
    { draft: "Read how a studio in Leeds fires at night. It has twelve pages.", channel: "cold" },
    // The same ask, where nobody knows how well they know each other.
    { draft: "Book a slot at the workshop.", channel: "welcome" },
    { draft: "Order the glaze set today.", channel: "news" },
    // A stage that can carry it.
    { draft: "Could you spare 15 minutes on Thursday?", channel: "cold", stage: 2 },
    { draft: "Order the glaze set today.", channel: "welcome", stage: 4 },
    { draft: "Could you be our reference for the kiln?", channel: "news", stage: 5 },
    // Something is given first.
    {
      draft: "Wax the seams before the first rain. Register for the evening class.",
      channel: "welcome",
      stage: 1,
    },
    {
      draft: "Wax the seams before the first rain. Order the glaze set today.",
      channel: "welcome",
      stage: 3,
    },
    // The reader asked.
    {
      draft: "Thanks for your question about the kiln. Book a demo on Friday.",
      channel: "cold",
    },
    {
      draft: "You registered for the kiln evening. Join us at 7 in the yard.",
      channel: "welcome",
      stage: 0,
    },
    // It depends on the reader.
    { draft: "If this is of use, book a call on my page.", channel: "cold" },
    { draft: "The demo is on Friday. We book a room for twelve.", channel: "cold" },
    // A calendar under a name, a link under a condition.
    {
      draft: "Is this on your list this quarter?\n\nSee you soon, Ines\n\nBook a call with Ines",
      channel: "cold",
    },
    { draft: "If you'd like to see it fire, there is a way.\n\nBook a time", channel: "cold" },
    // To compare is no order.
    { draft: "Shop and compare.", channel: "cold" },
    // A subject is no ask yet, a footer no more.
    { draft: '---\nsubject: "Book a demo"\n---\n\nThe kiln takes forty bowls.', channel: "cold" },
    { draft: "Vote for the park on Tuesday.", channel: "welcome", stage: 0 },
    { draft: "Book a demo on Friday.", channel: "land", stage: 0 },
    { draft: "Book a demo on Friday.", channel: "service", stage: 0 },
  ],
  flags: [
    // To have joined a list is no consent to more.
    {
      draft: "Thanks, you signed up for our letter. [[Order the glaze set today.]]",
      channel: "welcome",
      stage: 1,
    },
    {
      draft:
        "Your kiln page lists 14 hours. [[Could you spare 15 minutes on Thursday?]] We fire in nine.",
      channel: "cold",
      expect: ["This asks a stranger for a meeting."],
      suggest: ["Ask for less first: “Is this on your list this quarter?”"],
    },
    { draft: "We make kilns. [[Would you have 30 minutes next week?]]", channel: "cold" },
    { draft: "[[Book 30 minutes on my calendar.]]", channel: "cold" },
    {
      draft: "[[Order the glaze set today.]]",
      channel: "cold",
      suggest: ["Ask for less first: “Shall I send you the details?”"],
    },
    // The bigger one of two, as a sign-up may be small.
    {
      draft: "Register for the kiln evening. [[Book a demo on Friday.]]",
      channel: "cold",
    },
    {
      draft: "[[Commit to an annual plan today.]]",
      channel: "welcome",
      stage: 1,
      expect: ["This asks somebody who has only just met you for a commitment."],
    },
    { draft: "[[Could you be our reference for the kiln?]]", channel: "news", stage: 3 },
    // A condition is no gift.
    {
      draft: "Spend £50 and shipping is free. [[Register for the evening class.]]",
      channel: "welcome",
      stage: 1,
      expect: ["This asks somebody who has only just met you for a sign-up."],
    },
    // A gift behind the ask comes too late.
    {
      draft: "[[Register for the evening class.]] Wax the seams before the first rain.",
      channel: "welcome",
      stage: 1,
      suggest: ["Ask for less first: “Shall I send you the notes afterwards?”"],
    },
    // Nobody said that the reader is a stranger: shown only when asked for.
    { draft: "[[Can you chip in five pounds?]]", channel: "cold" },
  ],
});
