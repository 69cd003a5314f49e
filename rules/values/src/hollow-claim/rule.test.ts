import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "We plant nothing; we fix 212 bikes a month.",
    "We care deeply about our customers. Our phones are answered by people who sew.",
    "We are committed to quality. Every mug is thrown by hand.",
    "We send back leather with scars.",
    "We believe in transparency: our costs hang on the wall of the shop.",
    "We are passionate about repair, and last year we fixed 212 bikes.",
    "We take pride in our work. Your case was checked by Noor.",
    "We are committed to opening a second kiln next spring.",
    "“We are passionate about our customers.” So says every bank.",
    'Ana says: "They are passionate about quality and we care about quality."',
    "# We care about quality\n\nEach bowl is fired twice.",
    "Our values:\n\n- We answer within a day.",
    "They are passionate about coffee.",
    "Your bank says integrity is in its DNA.",
    "Do you care about the environment?",
    "The quality of the clay differs from pit to pit.",
    "We believe in the spring list being short.",
    { draft: "We are passionate about our customers.", channel: "service" },
  ],
  flags: [
    {
      draft: "[[We're passionate]] about pottery.",
      expect: ["“We're passionate” names a virtue"],
      suggest: ["Say what you did: a number, a name, a rule you keep."],
    },
    "[[We care deeply about our customers]].",
    "[[Integrity is in our DNA]].",
    "At Northfield, [[innovation is at the heart of everything we do]].",
    "[[We pride ourselves on]] service.",
    "[[We believe in quality]] and in a great experience for all.",
    "The spring list is out. [[We are committed to excellence]] in every way.",
    "[[We put people first]], always.",
    "[[Our commitment to quality]] sets us apart.",
    { draft: "[[We strive for excellence]] every day.", channel: "social" },
    "[[Our team is passionate]] about innovation.\n\nBook your slot: https://vantora.example/demo",
    "[[We are passionate]] about customers.\n\nLike, share and tag three colleagues.",
  ],
});
