import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    // What is spared, and how much.
    "The box is 100% recycled card; the tape is not.",
    "Our eco-friendly box is 90% recycled card.",
    "Our eco-friendly mailer is made from old maps.",
    "We emitted 41 t in 2024. So we do not call ourselves carbon neutral.",
    "A greener choice: delivery by bike inside the ring road.",
    "Our sustainable packaging carries FSC licence C012345.",
    "Our sustainably sourced oak is certified by the Soil Association.",
    "We make eco-friendly bowls by firing them only once.",
    // A target, a wish, a denial, a question.
    "We will be carbon neutral by 2030.",
    "We aim to become carbon neutral.",
    "Our kiln is not eco-friendly.",
    "How eco-friendly is a kiln?",
    // Colours, money, people, names and what others say.
    "The green glaze is back, and so is the greener one.",
    "Sustainable growth in our margins comes first.",
    "Our sustainable products fund holds shares and other assets.",
    "Eco-friendly shoppers ask us for the box.",
    "We welcome environmentally conscious customers.",
    "Our new unit is called the Green Solutions Group.",
    "The government says that eco-friendly kilns are coming.",
    "They sell eco-friendly bowls.",
    '"Eco-friendly" is a word that we leave out.',
    { draft: "Eco-friendly packaging.", channel: "service" },
    {
      draft: "Eco-friendly packaging.",
      options: { allow: ["eco-friendly packaging", "eco-friendly"] },
    },
  ],
  flags: [
    {
      draft: "[[Eco-friendly]] packaging.",
      expect: ["“Eco-friendly” does not say what is spared, where or how much."],
      suggest: ["Name the part and the measure: “The box is 100% recycled card; the tape is not.”"],
    },
    {
      draft: "[[Carbon-neutral]] delivery.",
      expect: ["“Carbon-neutral” is a sum, and nothing near it shows the figures."],
      suggest: ["Give the tonnes, the year and how you counted: “We emitted 41 t in 2024.”"],
    },
    "A [[greener choice]] for your kitchen.",
    "Our bowls are [[kind to the planet]].",
    "We use [[environmentally friendly]] glazes.",
    "All our cups are [[sustainably made]].",
    "Not only [[eco-friendly]] but cheap, too.",
    "Our mailers are [[biodegradable]].",
    "We offer [[net zero shipping]] on all orders.",
    // One of each sentence.
    "An [[eco-friendly]] and carbon-neutral bowl.",
  ],
});
