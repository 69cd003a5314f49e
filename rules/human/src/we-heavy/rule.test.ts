import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const monologue =
  "We opened our second kiln in May. Our team has grown to nine people, and we moved to a larger hall in Hull. We have won two prizes for our blue glaze. In June we showed our bowls at the fair in Leeds. We are proud of our new logo, and our website has a fresh look. Our founder spoke about our plans on the radio. We will build a third kiln, and we hope that our hall is finished by the autumn. The fair was a success, and the glaze was much talked about there.";
const spoken =
  "You keep the frame, and we swap the chain. Your bike is back on Friday, and you pay what the list says. We test the brakes with you in the yard. You ride it round the block, and you tell us what rattles. Our list hangs on the door, and you can take it home. We write down what we changed, so you know it when you sell the bike. We keep the old parts for you. Your key hangs on our board with your name. We open at nine for you.";
const [opening = ""] = monologue.split(" Our");

testRule(rule, {
  passes: [
    spoken,
    "We opened our second kiln in May. Our team has grown, and we moved our hall.",
    // A movement, a town, a people: the reader is among them.
    monologue.replaceAll("We ", "Together we "),
    "We must save our town. We all know our streets. Our schools need us, and we need our schools. We live here with our families. Our children play where we played. We have to vote, and we should vote early. Our future is ours if we fight for it together. All of us can win our fight. Our community has never lost a vote that we have asked for in all the years since the mill was built and the first of the houses by the river went up.",
    // One person speaks.
    `I threw my first bowl here. ${monologue} I like it. I say so to my mother, and I mean it. My own bowls stand by the door. I look at them.`,
    // An apology is about the one who makes it; a story may be declared.
    `We are sorry. ${monologue}`,
    `---\nintent: story\n---\n\n${monologue}`,
    // Others' words.
    `> ${monologue}`,
    `Ana says: “${monologue}”`,
    { draft: monologue, channel: "service" },
    { draft: monologue, options: { share: 100 } },
  ],
  flags: [
    {
      draft: monologue.replace(opening, `[[${opening}]]`),
      expect: ["7 of 8 sentences are about “we” without the reader; 0 speak to the reader."],
      suggest: ["What does the reader get from this? “We opened our second kiln in May.”"],
    },
    { draft: `---\nsubject: "[[News from Hull]]"\n---\n\n${monologue}`, channel: "news" },
    { draft: `[[Dear reader,]]\n\n${monologue} Will you come and see us?`, channel: "cold" },
  ],
});
