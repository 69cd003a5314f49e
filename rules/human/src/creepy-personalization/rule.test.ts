import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const rest = "The new soles are in, and fitting them takes a day.";

testRule(rule, {
  passes: [
    "Because you bought trail shoes in May, here is the guide to proofing them again.",
    "You asked for one letter a week.",
    rest,
    // What people write, post or say in public is read, not watched.
    "I saw your talk on returns in Leeds, and it made me count ours.",
    "I noticed that you're hiring a second baker.",
    "I saw you opened a second shop in Hull.",
    "I read your note on returns.",
    "We noticed that your membership ends in June.",
    "I saw you visited our stand in Leeds on Friday.",
    "I saw you visited the shop in Leeds, and our page for makers lists it.",
    "I've been watching your garden grow since May.",
    // The reason is given, or the way to end it.
    "We saw you looked at the red boots, so here is how they are fitted.",
    "We saw you looked at the red boots. That's why the fitting guide is below.",
    "We noticed you viewed the red boots. You can switch this off at any time.",
    "We noticed you viewed the red boots.\n\nYou get this because you left them in your basket. [Stop these](https://sole.example/stop)",
    "You left the red boots in your basket. They are kept until Friday.",
    // Others, and what is told of.
    "“We saw you looked at the red boots,” wrote the shop, and I never went back.",
    "We saw that visitors looked at the red boots first.",
    "If you are pregnant, wear a wider sole.",
    "You told us that you are pregnant. We know you are pregnant, and the wide last fits.",
    "Congratulations on your new shop.",
    "We know many of you are in debt to your feet.",
    "Sorry for your loss.",
    // Names.
    "Hi {{first_name}},\n\nThe new soles are in. Shall we fit yours, {{first_name}}?",
    "Hi {{first_name}} {{last_name}}, the new soles are in.",
    "{% if first_name %}Hi {{first_name}},{% else %}Hi,{% endif %} the new soles are in.",
    "{{product}} and {{product}} are in.",
    { draft: "We saw you looked at the red boots.", channel: "service" },
  ],
  flags: [
    {
      draft: "[[We saw you looked at]] the red boots at 23:14. They are still here.",
      expect: ["“We saw you looked at” tells the reader that they were watched"],
      suggest: [
        "Say which step of theirs it is about and what they get: “Because you bought …, here is …”",
      ],
    },
    { draft: `[[I noticed that you opened my last email]]. ${rest}`, channel: "cold" },
    { draft: `[[I saw you visited our pricing page]] yesterday. ${rest}`, channel: "cold" },
    "[[We've noticed you've been browsing]] our winter shelf.",
    "[[We saw you on our site]] last night.",
    "[[You viewed the red boots three times]] this week.",
    "[[We have been watching your clicks]].",
    "[[We know what you've been searching]] for.",
    {
      draft: "[[Congrats on your divorce]]: a tenth off everything.",
      expect: ["“Congrats on your divorce” speaks of something private"],
      suggest: ["If they told you, say so: “You told us in May that …”"],
    },
    "[[We know you're pregnant]]. Wide lasts are in.",
    "[[We heard about your diagnosis]]. Soft soles help.",
    {
      draft: "{{first_name}}, [[{{first_name}}]]! The new soles are in.",
      expect: ["The reader's name is filled in 2 times here."],
      suggest: ["Keep the name in the greeting, and let the rest be about the reader."],
    },
    {
      draft:
        "Hi {{first_name}},\n\nThe soles are in, {{first_name}}. They last, {{first_name}}. Shall we fit yours, [[{{first_name}}]]?",
      expect: ["The reader's name is filled in 4 times here."],
    },
  ],
});
