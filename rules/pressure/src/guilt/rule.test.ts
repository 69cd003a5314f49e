import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "No reply needed.",
    "If this isn't for you, one click and we stop.",
    "We missed the mark last time; here's the fix.",
    // Facts, bills and safety.
    "Your invoice of 3 May is overdue.",
    "You have not answered the safety recall of your kiln yet; it takes a minute.",
    "You have not yet signed the form for your parcel.",
    "We noticed you haven't finished setting up your wheel.",
    // A condition, a report about others.
    "If you have not replied yet, Friday is fine.",
    "In case you haven't answered: the list closes on 3 May.",
    "Those who never replied get no second note.",
    "It's up to you.",
    "We have asked you two things: your size and your clay.",
    "The last firing left some of us behind.",
    "You can count on us.",
    "The old kiln let us down in March.",
    "We won't let you down.",
    // Thanks.
    "Thank you: we cannot do this without your help.",
    "We couldn't have fired it without you.",
    "You cannot fire a kiln without you being there.",
    // Quoted.
    "We will never write “we're counting on you”.",
    "Don't let the glaze drip on the shelf.",
    "Don't let the kiln cool too fast.",
    "I'm begging off tonight: the kiln needs me.",
    "You will not regret the heavier lid.",
    "We need all hands on deck for the spring fair.",
    "The future of the old kiln is at stake, says the council.",
    "If you don't win a bowl, you still get a mug.",
    "It is your turn: the studio is yours on Friday.",
    { draft: "You have not replied to our note.", channel: "service" },
    {
      draft: "The list is out.\n\nOn Mon, 4 May 2026, Sam wrote:\n\n> You ignored my last mail.\n",
      format: "text",
    },
  ],
  flags: [
    {
      draft: "We noticed [[you ignored our]] last email.",
      expect: ["“you ignored our” holds against the reader what they did not do."],
      suggest: ["Say what you would like, and that no answer is fine: “No reply needed.”"],
    },
    "[[You still haven't replied]].",
    "We wrote twice, and [[you have yet to respond]].",
    "My two [[emails went unanswered]].",
    "[[Why haven't you answered]]?",
    "We noticed [[your name was missing]].",
    "[[After all we've done for you]], we hoped for more.",
    "[[We're disappointed that you]] left the club.",
    "[[You are letting the potters down]].",
    {
      draft: "[[Don't let us down]].",
      expect: ["“Don't let us down” puts on one reader what no single reader can carry."],
      suggest: [
        "Say what one answer or one gift does: “£10 fires one kiln. Not now is fine, too.”",
      ],
    },
    "The young potters [[are counting on you]].",
    "We [[can’t fire it without your help]].",
    "All that work [[will have been for nothing]].",
    "Will you [[know if you did enough]]?",
    "[[Don't abandon us]].",
    {
      draft: "[[We're begging you]]: give today.",
      expect: ["“We're begging you” pleads"],
      suggest: ["Ask once, with the reason: “Could you …, so that …?”"],
    },
    "[[Pretty please]]?",
    "[[Please don't ignore this]].",
    {
      draft: "We [[can't let them win]].",
      expect: ["“can't let them win” makes the reader answer for what may happen."],
    },
    "The council wants the kiln gone. [[Don't let that happen]].",
    {
      draft: "So [[what are you waiting for]]?",
      expect: ["“what are you waiting for” teases the reader"],
      suggest: ["Leave it out: say what the reader gets, and until when."],
    },
    "[[You'll regret]] not coming.",
    "The council votes in May. [[Everything is at stake]].",
    "You are [[our only hope]].",
    "[[If we don't act]], the kiln goes.",
    "[[It's on each of us]] to keep the studio open.",
    "I am [[following up for a fourth]] time.",
    "[[We've emailed you three times]] about the club.",
    "It will [[take every single one of us]].",
    "[[Don't be left behind]].",
    "[[You owe it to yourself]] to try.",
  ],
});
