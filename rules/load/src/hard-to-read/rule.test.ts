import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const hard =
  "Following an extensive evaluation of our existing membership arrangements, the committee has determined that subscriptions purchased before September will automatically transfer to the alternative programme, which includes additional workshop availability.";

const veryHard =
  "Because the organisation has experienced considerable increases in the cost of electricity, insurance and specialist materials during the previous financial year, and because membership contributions have remained unchanged since the association was established, the committee has reluctantly decided to introduce a revised contribution structure.";

const plain =
  "We met Ana at the gate on the day that it rained, and she gave us tea and a dry coat and told us how her mum had run the farm on her own for ten years.";

testRule(rule, {
  passes: [
    "The shed opens at nine. Bring your own gloves.",
    // Long, but easy: the formulas disagree.
    plain,
    // As hard as the flagged one, cut in two.
    "The committee has evaluated our membership arrangements. Subscriptions purchased before September transfer to the alternative programme.",
    "Bring wool, dye, a hand loom, strong thread, two bobbins, scissors, a ruler, sharp pencils, an apron, old gloves, four jars, a sieve, clean rags, a notebook and your organisational experience.",
    "With thanks to Ana Reyes, Jonathan Parkinson, Samantha Oduya, Christopher Ellery, Margaret Donnelly, Benjamin Asante, Elizabeth Varga, Alexander Petrov, Catherine Mbeki, Frederick Nilsson, Josephine Laurent and Theodore Castellano.",
    // Long, of one clause.
    "The organisation's experienced committee members introduce a comprehensively revised membership contribution structure for specialist materials, insurance, electricity consumption and additional workshop availability during the following financial year in September.",
    // Read item by item, or worded by lawyers.
    "Membership contributions pay for everything that the organisation needs: electricity for both large workshops, insurance of specialist materials and equipment, and additional availability of experienced committee members in September.",
    "If you are not the intended recipient of this communication, you are hereby notified that unauthorised dissemination of any confidential information contained in attached documentation is prohibited by the organisation.",
    `She read it out: “${hard}” and went home.`,
    `> ${hard}`,
    `---\nsubject: "${hard.replaceAll(",", "")}"\n---\n\nThe list is out.`,
    { draft: hard, options: { maxWords: 40 } },
  ],
  flags: [
    {
      draft: `[[${hard}]]`,
      expect: ["This sentence has 30 words."],
      suggest: ["Say it in two sentences, or as a list."],
    },
    {
      draft: `The shed opens at nine. [[${veryHard}]]`,
      expect: ["This sentence has 44 words."],
      suggest: ["It could end before “and because membership …”."],
    },
    {
      // What "while raising" or "because of" opens is no sentence.
      draft:
        "[[The committee has determined that membership subscriptions purchased before September transfer automatically, while raising the contribution towards electricity and insurance because of considerable increases during the previous financial year.]]",
      suggest: ["Say it in two sentences, or as a list."],
    },
    { draft: `[[${hard}]]`, channel: "service" },
    {
      draft:
        "[[The committee has evaluated our membership arrangements, and subscriptions that were purchased in August transfer automatically to the alternative programme.]]",
      options: { maxWords: 15 },
    },
  ],
});
