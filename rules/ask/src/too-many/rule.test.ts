import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    // Tickets are tickets, however they are asked for.
    {
      draft:
        "Get your tickets today. Click here to purchase kiln evening tickets. Become a member of the yard.",
      channel: "promo",
    },
    { draft: "Your kiln took 14 hours. Could you spare 15 minutes on Thursday?", channel: "cold" },
    {
      draft: "Could you spare 15 minutes on Thursday? Reply with a time, or call me.",
      channel: "cold",
    },
    {
      draft: "Book a demo on Friday. Or call us at the workshop. If you prefer, write to us.",
      channel: "cold",
    },
    {
      draft: "Order the glaze today. To order by phone, call us. Contact us for a sample card.",
      channel: "welcome",
    },
    {
      draft:
        "[Shop the glazes](https://kiln.example/glazes?utm=top)\n\nForty glazes fit the new kiln.\n\n[Order the glaze set](https://kiln.example/glazes/)",
      channel: "welcome",
    },
    {
      draft:
        '<p>Forty glazes fit.</p><a class="button" href="https://kiln.example/a">Buy the blue</a><p>Twelve are new.</p><a class="button" href="https://kiln.example/b">Shop the greens</a>',
      format: "html",
      channel: "welcome",
    },
    {
      draft:
        "Read the story of the blue glaze. Watch the kiln open. See the new shelves. Read on about clay. Listen to Ana. Register for the class in May.",
      channel: "news",
    },
    {
      draft: "Book a place at the fair. Follow us for the frost map.",
      channel: "promo",
    },
    { draft: "Like, share, tag and comment", channel: "service" },
    {
      draft:
        "Book a demo on Friday.\n\nShare on facebook\n\nFollow us on Instagram\n\nForward | Tweet",
      channel: "cold",
    },
    {
      draft: "Book a demo on Friday. If you have questions, call us. Any trouble? Email us.",
      channel: "cold",
    },
    {
      draft:
        "Book a demo on Friday.\n\nYou can unsubscribe in one click. You can download the list, and share it with friends.",
      channel: "cold",
    },
    {
      draft: "Follow us for the frost map. Reply to this letter, it reaches me.",
      channel: "welcome",
    },
    {
      draft:
        "Follow us for the frost map. Just reply to this letter: we read and answer every one.",
      channel: "welcome",
    },
    {
      draft: "Book a demo on Friday. Subscribe to the letter. Follow us.",
      channel: "cold",
      options: { max: 3 },
    },
  ],
  flags: [
    {
      draft:
        "Book a demo on Friday. [[Download our white paper on glazes.]] Register for the webinar in May. Follow us on LinkedIn for daily tips.",
      channel: "cold",
      expect: [
        "The message asks for 4 different things: a meeting, a download, a sign-up and a follow.",
      ],
      suggest: ["Keep the one that helps the reader most; the rest can wait for another message."],
    },
    { draft: "The fair was loud. [[Like, share, tag and comment]]", channel: "social" },
    {
      draft: "Order the glaze set today. [[Leave us a review on the shop page.]]",
      channel: "welcome",
    },
    {
      draft:
        '<p>Forty glazes fit.</p><a class="button" href="https://kiln.example/shop">Shop the glazes</a><p>Ana built the kiln.</p><a class="button" href="https://kiln.example/ana">[[Read the story]]</a>',
      format: "html",
      channel: "welcome",
    },
    {
      draft:
        "Donate today and the kiln is lit. Sign the petition for the studio. [[Forward this to your friends.]]",
      channel: "promo",
      suggest: ["Keep the 2 that help the reader most; the rest can wait for another message."],
    },
    {
      draft: "Reply with your size. [[Follow us for the weekly frost map.]]",
      channel: "cold",
    },
    {
      draft: "Register for the class in May. Please share this letter. [[Take our survey.]]",
      channel: "news",
      options: { max: 2 },
    },
  ],
});
