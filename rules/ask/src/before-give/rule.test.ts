import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const reply = '---\nsubject: "Re: your kiln"\n---\n\n';

testRule(rule, {
  passes: [
    {
      draft:
        "Welcome, and thanks for your first order. Wax the seams before the first rain. Leave us a review on the shop page.",
      channel: "welcome",
    },
    {
      draft:
        "Your returns page asks for the order number twice. Could we talk for 15 minutes on Thursday?",
      channel: "cold",
      format: "text",
    },
    {
      draft: "Are you still glazing by hand? Could you spare 15 minutes on Thursday?",
      channel: "cold",
    },
    {
      draft: "In 2009 we sewed the first bag on a borrowed machine. Book a slot at the workshop.",
      channel: "promo",
    },
    { draft: "Thanks for your order. The parcel left on Monday.", channel: "welcome" },
    { draft: "Read our guide to glazes. It has twelve pages.", channel: "news" },
    { draft: "Hello. If you have any questions, contact us at the workshop.", channel: "cold" },
    { draft: `${reply}You asked about the kiln. Book a slot on Friday.`, channel: "cold" },
    { draft: "Book a slot. The kiln takes forty bowls.", channel: "land" },
    { draft: "# Share this\n\nThe kiln takes forty bowls.", channel: "promo" },
    { draft: "Press contact: Ines Wood, 01632 960114\n\nThe kiln takes forty bowls." },
    { draft: "No joining fee\n\nCall anytime, from anywhere\n\nForty lines", channel: "cold" },
    { draft: "7 pm: welcome\n\nCall out for kiln helpers (Ana)\n\n8 pm: tea", channel: "cold" },
    { draft: "To subscribe, send a blank note to list@kiln.example.", channel: "promo" },
    {
      draft: "If you were forwarded this letter and like it, subscribe here.",
      channel: "promo",
    },
    {
      draft: "The lease renews in May. If you'd like to make any changes, please contact me.",
      channel: "cold",
    },
    {
      draft: "If you've saved your card with us, your donation will go through at once.",
      channel: "promo",
    },
    {
      draft: "The grant pays for new shelves; purchase of clay for the schools; and a second kiln.",
      channel: "promo",
    },
    { draft: "Leave us a review. Your parcel left on Monday.", channel: "service" },
    { draft: '---\nsubject: "Book a slot"\n---\n\nThe kiln takes forty bowls.', channel: "promo" },
    { draft: "From today you can order kilns, mugs and clay on our page.", channel: "promo" },
    { draft: "Just enter the word: KILN. The kiln takes forty bowls.", channel: "promo" },
    {
      draft: "Share with friends & family\n\nThe kiln takes forty bowls.",
      channel: "promo",
    },
  ],
  flags: [
    {
      draft:
        "Your new bag is here. [[Leave us a review on the shop page.]] Wax the seams before the first rain.",
      channel: "welcome",
      expect: ["This asks before the message has given the reader anything."],
      suggest: ["Put this behind “Wax the seams before the first rain.”"],
    },
    {
      draft: "[[Tweet your new shoes with #MyPair!]] Thanks for your order.",
      channel: "welcome",
      suggest: [
        "Give first: one line the reader can use, or one that shows you know their situation.",
      ],
    },
    { draft: "[[Could you spare 15 minutes on Thursday?]] We make kilns.", channel: "cold" },
    { draft: "Hi Sam,\n\n[[Book a slot at the workshop.]]", channel: "promo" },
    { draft: "[[Call us today for more information!]]", channel: "cold" },
    {
      draft:
        "I've had some good talks about kilns lately. [[Would you be open to a short call next week?]]",
      channel: "cold",
    },
    {
      draft: "We need to reach our goal by May. [[Can you chip in five pounds?]]",
      channel: "promo",
    },
    ...[
      "We are the only studio dedicated to stoneware.",
      "This means we need forty more potters like you by May.",
      "Please do not share the link with others, as it is yours alone.",
      "Create striking glazes for every table in the house.",
      "How to connect",
    ].map((line) => ({
      draft: `[[Book a slot at the workshop today.]]\n\n${line}`,
      channel: "promo" as const,
      suggest: [
        "Give first: one line the reader can use, or one that shows you know their situation.",
      ],
    })),
    {
      draft:
        "[[Could you spare 15 minutes on Thursday?]] Do you still glaze every bowl of your shop by hand?",
      channel: "cold",
      suggest: ["Put this behind “Do you still glaze every bowl of your shop by hand?”"],
    },
    {
      draft: "Spend £50 and shipping is free. [[Order the spring list today.]]",
      channel: "promo",
    },
  ],
});
