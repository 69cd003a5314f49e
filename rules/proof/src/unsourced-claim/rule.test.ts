import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Bakeries save an hour a day with the new rack.",
    "Studies show that stoneware lasts: [Kiln Review, 2024](https://kiln-review.example/42).",
    "Studies show that stoneware lasts. The figures are at https://kiln-review.example/42.",
    "Studies show that stoneware lasts [1].",
    "Studies show that stoneware lasts.¹",
    "Studies show that stoneware lasts (Hale 2021).",
    "Experts agree, according to Kiln Review: stoneware lasts.",
    "The Fernhill Institute tested it. Studies show the same.",
    "Fernhill research shows that stoneware lasts.",
    "We fired forty bowls. The research shows how they broke. These studies say why.",
    "Read what experts recommend, and when doctors say no.",
    "Do experts agree?",
    "“Experts agree” is what the leaflet said, and nobody was named.",
    { draft: "Studies show that stoneware lasts.", channel: "service" },
    {
      draft: "Hi Sam,\n\nThe kiln is hot.\n\n> Studies show that stoneware lasts.",
      format: "text",
    },
    {
      draft: "Studies show that stoneware lasts. The Fern Log says more.",
      options: { sources: ["Fern Log"] },
    },
    "20% off all bowls until Friday. Save up to 40% on the spring list.",
    "Your plan has used 80% of its space. The rate is 19.9% APR.",
    "The box is 100% recycled card. It comes in 4 sizes and 3x2 packs.",
    "In our March survey of 212 users, 61% of customers slept better.",
    "Ana of Example Bakery cut her errors by 40% in six weeks.",
    "Cut your costs by 40%, says the Zogby report.",
    "We reduced our waste by 30% since 2021.",
    "Our customers say hello. Customers tell us which glaze they want.",
  ],
  flags: [
    {
      draft: "[[Studies show]] teams save 40%.",
      expect: ["“Studies show” leans on somebody who is not named here."],
      suggest: ["Name who found it and when, with a link; or say what you have seen yourself."],
    },
    "[[Experts agree]].",
    "Recent [[studies have shown]] that stoneware lasts. It is blue.",
    "A glaze that is [[scientifically proven]] to last.",
    "[[Our customers report]] 10x faster closing.",
    '---\nsubject: "[[Doctors recommend]] our honey"\n---\n\nThe new jar is in the shop.',
    {
      draft: "[[Cut your costs by 40%]] with the new rack.",
      channel: "cold",
      expect: ["“Cut your costs by 40%” is a result, and nothing near it says who measured it."],
      suggest: ["Say who measured it, when, and on how many; or tell of one customer by name."],
    },
    "The rack lets you [[save 30% of your time]].",
    "Bowls dry [[10x faster]] on the rack.",
    "[[61% of marketers]] have lost a bowl.",
    "[[Studies show]] that stoneware lasts.\n\n[[Research shows]] that [kilns](mailto:kiln@fern.example) do.",
  ],
});
