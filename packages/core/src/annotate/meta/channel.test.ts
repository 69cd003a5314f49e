import { describe, expect, test } from "vitest";

import type { Format } from "../../draft.ts";
import { readDraft } from "../../read-drafts.ts";
import type { Channel } from "../../words.ts";

function channelOf(source: string, format: Format = "text"): Channel {
  return readDraft({ path: `draft.${format}`, source, format }).meta.channel;
}

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;

describe("the channel is taken from the text", () => {
  test.for<[Channel, string, string]>([
    [
      "cold",
      "one person to another",
      mail(
        "The kiln at Elm Street",
        "Hi Dana,\n\nI came across your studio when I bought a bowl at the Harrow fair. I'm Omar, a " +
          "technician at Ember Kilns. We cut the gas bill of two potters near you by a third.\n\n" +
          "Would you have 15 minutes on Thursday?\n\nBest,\nOmar",
      ),
    ],
    [
      "cold",
      "a second try",
      mail(
        "Re: firing costs",
        "Dear Ms Reyes,\n\nI wanted to follow up on my last note. If somebody else at your company " +
          "looks after the kilns, could you point me to the right person?\n\nKind regards,\nOmar Haddad",
      ),
    ],
    [
      "welcome",
      "a new member",
      mail(
        "Welcome to Elm Street Pottery",
        "Hi Dana,\n\nThanks for joining. You have a shelf with your name on it by the window. Here is " +
          "what to expect in your first week: a tour, an apron and two bags of clay.\n\nPriya",
      ),
    ],
    [
      "welcome",
      "a new subscriber",
      mail(
        "You're on the list",
        "Thank you for signing up for the kiln notes. One letter a month, with the glaze that failed " +
          "and why.\n\nUnsubscribe whenever you like.",
      ),
    ],
    [
      "news",
      "a monthly letter",
      mail(
        "Kiln notes, March",
        "In this issue: why the blue ran, two new teachers, and the fair at Harrow.\n\nThis month's " +
          "glaze is a tin white. Mix it thin and let it dry overnight.\n\nRead more about the fair.\n\n" +
          "You get this because you subscribed at the barn. Unsubscribe here.",
      ),
    ],
    [
      "promo",
      "a sale",
      mail(
        "Spring sale: 20% off every wheel",
        "Three wheels, one weekend. Use the code SPRING at the till and save $80 on a new wheel. " +
          "The offer ends on Sunday, 3 May.\n\nShop now\n\nUnsubscribe",
      ),
    ],
    [
      "promo",
      "an appeal",
      mail(
        "Forty children, one kiln",
        "The school at Harrow fires its bowls in a borrowed kiln. Your donation of $20 buys the clay " +
          "for one class. Please chip in before term starts.\n\nDonate today\n\nUnsubscribe",
      ),
    ],
    [
      "social",
      "a post",
      "Opened the kiln at six this morning. Eleven bowls, one crack, and a blue we cannot explain. " +
        "Come and guess what went wrong. #pottery #kilnday",
    ],
    [
      "social",
      "a longer post, line by line",
      "I quit the bank in May.\n\nEverybody asked why.\n\nHere is the honest answer:\n\nI missed " +
        "making things.\n\nSo I bought a wheel.\n\nIt took a year to sell one bowl.\n\nI would do it again.",
    ],
    [
      "social",
      "a post that tells of a newsletter",
      "Every month I write a newsletter about glazes that fail.\n\nThe next one is about blue.\n\nThe " +
        "link is in my profile.",
    ],
    [
      "service",
      "a parcel",
      mail(
        "Your order has shipped",
        "Hi Dana,\n\nYour order 48213 left the barn this morning. Tracking number: EK-99120. Estimated " +
          "delivery: Friday, 8 May.",
      ),
    ],
    [
      "service",
      "a password",
      mail(
        "Reset your password",
        "We got a request to reset the password of your account. The link works for one hour. If you " +
          "did not ask for this, you can leave it.",
      ),
    ],
  ])("%s: %s", ([channel, , source]) => {
    expect(channelOf(source)).toBe(channel);
  });
});

describe("by what it is made of", () => {
  const text =
    "<p>Bring two bags of clay and we fire what you make within ten days. Members keep a shelf by " +
    "the window and a key to the barn. The wheels are free from six in the morning until ten at " +
    "night, and a teacher is there on Tuesdays and Fridays. A month is $60, and you can stop at any " +
    "time: the shelf goes to the next in line, and your bowls go home with you.</p>";
  const menu = '<nav><a href="/classes">Classes</a> <a href="/kiln">Kiln</a></nav>';

  test("a page with a menu and one big heading is a landing page", () => {
    const page = `<html><body>${menu}<h1>A wheel of your own</h1>${text}</body></html>`;
    expect(channelOf(page, "html")).toBe("land");
  });

  test("with a way off the list it is a mail", () => {
    const page = `<html><body>${menu}<h1>A wheel of your own</h1>${text}<p>Unsubscribe</p></body></html>`;
    expect(channelOf(page, "html")).not.toBe("land");
  });

  test("a short text in HTML is no post", () => {
    expect(channelOf("<p>Eleven bowls, one crack. #kilnday</p>", "html")).toBe("news");
  });

  test("headings keep a short text from being a post", () => {
    const letter =
      "# Kiln notes\n\n## The fair\n\nWe sold eleven bowls.\n\n## The roof\n\nIt holds.\n";
    expect(channelOf(letter, "markdown")).toBe("news");
  });
});

describe("a costly guess needs more than one strong cue", () => {
  test("an offer that mentions an order is no service message", () => {
    const body =
      "Your order in March came with free shipping. So does the next one: 10% off all clay.";
    expect(channelOf(mail("A thank you for spring", `${body}\n\nShop now\n\nUnsubscribe`))).toBe(
      "promo",
    );
  });

  test("a newsletter that welcomes its readers is no welcome", () => {
    const body =
      "Welcome to the spring newsletter of Elm Street Pottery. In this issue: the fair at Harrow, " +
      "this month's glaze and the new timetable.\n\nUnsubscribe";
    expect(channelOf(mail("Kiln notes, April", body))).toBe("news");
  });

  test.for([
    [
      "Welcome to spring",
      "The barn doors are open again. Getting started is easy: 15% off your first class.",
    ],
    [
      "All welcome: the kiln opens on Friday",
      "Bring a bowl and see it fired. 10% off clay on the night.",
    ],
    ["You're in for a treat", "Three new glazes, 10% off until Sunday, 3 May. Shop now."],
  ])("%s", ([subject, body]) => {
    expect(channelOf(mail(subject ?? "", `${body}\n\nUnsubscribe`))).toBe("promo");
  });

  test("an offer on the next order is no service message", () => {
    const body = "Your order of $50 or more ships free this week. Shop now.\n\nUnsubscribe";
    expect(channelOf(mail("Your order, on the house", body))).toBe("promo");
  });

  test.for([
    [
      "Your shelf for next year",
      "Hi Dana,\n\nYour shelf membership renews on 3 May. If you would like another shelf, tell me " +
        "before then.\n\nBest,\nOmar",
    ],
    [
      "The glaze course starts on Monday",
      "Hi Dana,\n\nA reminder that you are registered for the glaze course. The door opens at nine.\n\nCheers,\nOmar",
    ],
  ])("a note to a member is not cold: %s", ([subject, body]) => {
    expect(channelOf(mail(subject ?? "", body ?? ""))).not.toBe("cold");
  });

  test("“welcome back” greets an old customer", () => {
    const body = "We missed you. 15% off your next class. Book today.\n\nUnsubscribe";
    expect(channelOf(mail("Welcome back, Dana", body))).toBe("promo");
  });
});

describe("a designed mail", () => {
  const designed = (body: string) =>
    `<p>Hi Dana,</p>${body}<p><a class="button" href="https://ember.example">Open</a></p><p>Best,<br>Ember Kilns</p>`;

  test.for<[Channel, string]>([
    [
      "service",
      "<h1>Confirm your email address</h1><p>If you did not create an account with Ember Kilns, you can safely delete this mail.</p>",
    ],
    [
      "service",
      "<p>Invoice: A80SD99</p><p>Your card has been charged. Your statement is below.</p><p>Amount due: 39 euros</p>",
    ],
  ])("is %s where it says so: %s", ([channel, body]) => {
    expect(channelOf(designed(body), "html")).toBe(channel);
  });

  test("is not cold, though it greets one person and asks for ten minutes", () => {
    const body = "<p>We would like your view. The form takes 15 minutes of your time.</p>";
    expect(channelOf(designed(body), "html")).not.toBe("cold");
  });
});

describe("with nothing to go by, the mildest channel", () => {
  test("a mail is news", () => {
    expect(channelOf(mail("The barn", "The roof is on and the rain stays out."))).toBe("news");
  });

  test("a hostile file has a channel as well", () => {
    const source = mail("i'm ".repeat(20_000), "i'm a hi dear ".repeat(40_000));
    expect(channelOf(source)).toEqual(expect.any(String));
  });
});
