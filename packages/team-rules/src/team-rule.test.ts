import { testRule } from "@troth/rule-tester";

import { teamRule } from "./team-rule.ts";

const reasons = { summary: "Write as we speak", why: "A reader knows our words." };
const subject = (text: string) => `---\nsubject: "${text}"\n---\n\n`;

testRule(
  teamRule("acme/no-cheap", {
    ...reasons,
    kind: "existence",
    words: ["cheap", "low-cost"],
    patterns: ["\\bfree\\b(?! of)"],
    advice: "Say what it costs.",
    channels: ["promo", "news"],
  }),
  {
    passes: [
      "A cheaper glaze. Feel free of doubt.",
      { draft: "A cheap glaze.", channel: "cold" },
      { draft: "A cheap glaze.", options: { allow: ["Cheap"] } },
      { draft: "A glaze.\n\n-- \nTern Pots, the cheap potters", format: "text" },
    ],
    flags: [
      {
        draft: `${subject("[[Cheap]] glazes")}A [[low cost]] glaze, and a [[FREE]] pot.`,
        expect: ["“Cheap” is on this team's list", "“low cost” is", "“FREE” is"],
        suggest: ["Say what it costs."],
      },
    ],
  },
);

testRule(
  teamRule("acme/shouts", { ...reasons, kind: "existence", words: ["ACT"], matchCase: true }),
  { passes: ["We act on it."], flags: ["We [[ACT]] on it."] },
);

testRule(
  teamRule("acme/asks", {
    ...reasons,
    kind: "existence",
    words: ["call"],
    moves: ["ask"],
    message: "Asked for a {found}.",
  }),
  {
    passes: ["Your call came in on Monday, and we answered it the same day."],
    flags: [{ draft: "Book a [[call]] with me today.", expect: ["Asked for a call."] }],
  },
);

testRule(
  teamRule("acme/words", {
    ...reasons,
    kind: "substitution",
    swap: { utilise: "use", tern: "Tern", customers: ["readers", "guests"] },
  }),
  {
    passes: ["We use Tern wool.", { draft: "We utilise it.", options: { allow: ["utilise"] } }],
    flags: [
      {
        draft: "[[Utilise]] the [[tern]] wool; our [[customers]] do.",
        expect: [
          "This team writes “Use” for “Utilise”.",
          "This team writes “Tern” for “tern”.",
          "This team writes “readers” or “guests” for “customers”.",
        ],
        suggest: [
          "Write “Use”.",
          "Write “Tern”.",
          "Write “readers” or “guests”, whichever is meant.",
        ],
      },
    ],
  },
);

testRule(teamRule("acme/one-bang", { ...reasons, kind: "occurrence", patterns: ["!"], max: 1 }), {
  passes: ["It is here!", { draft: "Here! Now!", options: { max: 2 } }],
  flags: [
    {
      draft: "It is here! It is new[[!]] Look[[!]]",
      expect: ["“!” is number 2 of 3 here, and 1 is enough.", "“!” is number 3 of 3"],
      suggest: ["Write as we speak."],
    },
  ],
});

testRule(
  teamRule("acme/you", { ...reasons, kind: "occurrence", words: ["you", "your"], min: 2, max: 3 }),
  {
    passes: ["You and your kiln."],
    flags: [
      { draft: "[[Your kiln is here.]]", expect: ["1 here, and at least 2 are wanted."] },
      "You, you and you; [[you]].",
    ],
  },
);

testRule(
  teamRule("acme/short", {
    ...reasons,
    kind: "occurrence",
    patterns: ["\\p{L}+"],
    max: 4,
    per: "unit",
    zones: ["subject"],
  }),
  {
    passes: [`${subject("The kiln is open")}The kiln opens on Friday at nine.`],
    flags: [`${subject("The kiln is open [[again]]")}The kiln opens on Friday at nine.`],
  },
);

testRule(
  teamRule("acme/spelling", {
    ...reasons,
    kind: "consistency",
    either: [
      ["adviser", "advisor"],
      ["email", "e-mail"],
    ],
  }),
  {
    passes: ["Your adviser and my adviser.", "An e-mail to your advisor."],
    flags: [
      {
        draft: "Your advisor has an email. [[Adviser]] or not, an [[e-mail]] helps.",
        expect: ["“Adviser” here, and “Advisor” before.", "“e-mail” here, and “email” before."],
        suggest: ["Write “Advisor” here too."],
      },
    ],
  },
);

testRule(
  teamRule("acme/rate", {
    ...reasons,
    kind: "required",
    words: ["representative APR"],
    when: ["loan", "credit"],
  }),
  {
    passes: ["Our kilns are hot.", "A loan at 5 % representative APR."],
    flags: [
      {
        draft: `${subject("[[A loan for your kiln]]")}Take the credit.`,
        expect: ["Nothing here says “representative APR”."],
        suggest: ["Add “representative APR”."],
      },
    ],
  },
);
