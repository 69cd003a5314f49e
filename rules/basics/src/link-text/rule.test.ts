import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const html = (draft: string) => ({ draft, format: "html" as const });

testRule(rule, {
  passes: [
    "See the [repair price list](https://chain.example/prices).",
    "Read [more about the left-handed loom](https://loom.example/left).",
    "Visit [loom.example](https://loom.example/) on a large screen.",
    "Write to <hello@loom.example>.",
    // The address has to stand where no words can lie over it.
    { draft: "The list: https://loom.example/spring/list", format: "text" },
    { draft: "The list: <https://loom.example/spring/list>", medium: "sms" },
    "[Click here](https://loom.example/u) to unsubscribe.",
    "No pictures? [View this in your browser](https://loom.example/v), or [here](https://loom.example/view_in).",
    html(
      '<p><a href="https://loom.example/left" aria-label="Read about the left-handed loom">Read more</a></p>',
    ),
    html(
      '<p>If the button does not work, copy this address into a new tab:</p><p><a href="https://loom.example/r/1">https://loom.example/r/1</a></p>',
    ),
    // One page twice is one promise kept.
    "[Spring list](https://loom.example/spring), and again the [spring list](https://www.loom.example/spring/?utm_source=mail).",
    "[Your order]({{ order.url }}) and [your order]({{ invoice.url }}).",
    "[Call Ana](tel:+441632960001) or [call Ana](tel:+441632960002).",
    { draft: "[Read more](https://loom.example/a)", options: { allow: ["Read more"] } },
    "Click here is a poor link text.",
  ],
  flags: [
    {
      ...html('<p>To book, <a href="https://loom.example/book">[[click here]]</a>.</p>'),
      expect: ["“click here” does not say where the link leads."],
      suggest: ["Say what is behind it."],
    },
    {
      ...html('<h2>The left-handed loom</h2><p>It is in. <a href="/left">[[Read more »]]</a></p>'),
      suggest: ["Say what is behind it, for example “The left-handed loom”."],
    },
    html('<p>The prices are <a href="/prices"><b>[[here]]</b></a>.</p>'),
    html('<p>Use <a href="/prices">[[this link]]</a>.</p>'),
    // Three of them are three generic links, not also two that lead elsewhere.
    html('<p><a href="/a">[[Learn more]]</a></p><p><a href="/b">[[Learn More]]</a></p>'),
    {
      draft: "The list: <[[https://loom.example/spring/list]]>",
      expect: ["The text of this link is a web address."],
    },
    html('<p><a href="https://loom.example/s">[[https://loom.example/s]]</a></p>'),
    {
      ...html(
        '<p><a href="/spring">Spring list</a></p><p><a href="/autumn">[[spring list]]</a></p>',
      ),
      expect: ["“spring list” also leads to another page above."],
      suggest: ["Say in each link what only this one leads to."],
    },
    { ...html('<p><a href="/a">[[Read more]]</a></p>'), channel: "service" },
  ],
});
