import { createLinter, readDraft } from "@troth/core";
import { testRule } from "@troth/rule-tester";
import { expect, test } from "vitest";

import rule from "./rule.ts";

const html = (draft: string) => ({ draft, format: "html" as const });
const words = "<p>Twelve new glazes are in, and the blue is back.</p>";
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `<img src="glaze${at}.jpg">`).join(words);

testRule(rule, {
  passes: [
    html(`${words}<img src="kiln.jpg" alt="The kiln at night">`),
    html(`${words}<img src="line.png" alt="">`),
    html(`${words}<img src="a.png" width="1" height="1"><img src="b.png" style="display:none">`),
    html(`${words}<img src="https://kiln.example/track/open.gif?id=1">`),
    html(`${words}<img src="img/spacer.gif"><img src="img/shadow_03.png">`),
    html(`${words}<img src="kiln.jpg" role="presentation"><img src="b.jpg" aria-hidden="true">`),
    html(`${words}<img src="kiln.jpg" aria-label="The kiln"><img src="b.jpg" title="A bowl">`),
    // What a merge tag writes, nobody knows.
    html(`${words}<img src="{{ bowl.photo }}" alt="{{ bowl.name }}">`),
    html(`${words}<img src="{{ bowl.photo }}" {% if bowl.name %}alt="{{ bowl.name }}"{% endif %}>`),
    html(`${words}<img src="bowl.jpg" {{ bowl.attributes }}>`),
    // The word stands beside its icon.
    html(`${words}<p><a href="/f"><img src="sfs_icon_facebook.png"> Facebook</a></p>`),
    html(`${words}<p>See us on Mastodon <img src="mastodon-32.png"></p>`),
    // Somebody else's mail.
    html(`${words}<blockquote type="cite"><p>Hi</p><img src="card.jpg"></blockquote>`),
    html(`${words}<img src="kiln.jpg" alt="Photo of the kiln by night">`),
    html(`${words}<img src="kc.png" alt="Kiln & Co. logo">`),
    "![](line.png)\n\nTwelve new glazes.",
    "![The kiln at night](kiln.png)",
    { ...html(`${words}<img src="kc.png" alt="Logo">`), options: { allow: ["logo"] } },
    { draft: "Twelve new glazes: kiln.png", format: "text" },
    // Few words are words.
    html(
      '<html><body><img src="a.jpg" alt="The kiln at night"><p>The kiln is open again</p></body></html>',
    ),
    html('<img src="a.jpg" alt="The kiln at night">'),
    {
      ...html('<html><body><img src="a.jpg" alt="The kiln at night"></body></html>'),
      channel: "land",
    },
  ],
  flags: [
    {
      ...html(`${words}[[<img src="kiln.jpg">]]`),
      expect: ["This image has no alternative text."],
      suggest: ['Write alt="…" with what it shows, or alt="" if it only decorates.'],
    },
    {
      ...html(`${words}<a href="/kiln">[[<img\n  src="kiln.jpg">]]</a>`),
      expect: ["This image is a link and has no alternative text"],
      suggest: ['Write alt="…" with where it leads: “See the spring glazes”.'],
    },
    { ...html(`${words}[[<img src="{{ bowl.photo }}">]]`), channel: "service" },
    html(`${words}[[<img src="border-collie.jpg">]]`),
    // One image, however often it stands there.
    html(`${words}[[<img src="star.png">]]<img src="star.png"><img src="star.png">`),
    {
      ...html(`${words}<img src="kiln.jpg" alt="[[IMG_2034.JPG]]">`),
      expect: ["“IMG_2034.JPG” is the name of a file"],
      suggest: ["Say what it shows: “Chain worn through at link 12”."],
    },
    html(`${words}<img src="kiln.jpg" alt="[[hero-v2.png]]">`),
    html(`${words}<img src="kiln.jpg" alt="[[DSC00012]]">`),
    {
      ...html(`${words}<img src="kiln.jpg" alt="[[Image]]"><img src="bowl.jpg" alt="image">`),
      expect: ["“Image” does not say what this image shows."],
    },
    {
      ...html(`${words}<img src="kc.png" alt="[[Logo]]">`),
      expect: ["“Logo” does not say whose it is."],
      suggest: ["Name the sender: “Kiln & Co.”"],
    },
    "![[[photo]]](kiln.jpg)\n\nTwelve new glazes.",
    {
      ...html(
        '<html><body><a href="/s"><img src="a.jpg" alt="[[Everything in the shop at half price]]"></a><p>Kiln & Co.</p></body></html>',
      ),
      expect: ["All that this mail says, it says in images."],
      suggest: ["Set the message in text, and let the images stand beside it."],
    },
    {
      ...html(
        `[[Twelve new glazes.]] ${words}${many(8)}`.replaceAll(
          /<img src="glaze[0-4].jpg">/gu,
          "[[$&]]",
        ),
      ),
      expect: ["3 more images have no alternative text."],
    },
  ],
});

test("a mail of images alone is an error, an image without words a warning", () => {
  const source = '<html><body><img src="a.jpg"></body></html>';
  const draft = readDraft({ path: "a.html", source, format: "html", flags: { channel: "promo" } });
  const { findings } = createLinter({ rules: [{ rule }], today: "2026-01-15" })(draft);
  expect(findings.map(({ severity, scope, quote }) => [severity, scope, quote])).toEqual([
    ["error", "document", '<img src="a.jpg">'],
    ["warn", "span", '<img src="a.jpg">'],
  ]);
});

test("an image of many merge tags comes to an end", () => {
  const source = `<img src="${"{{ a }}".repeat(20_000)}">`;
  const draft = readDraft({ path: "a.html", source, format: "html" });
  const { findings } = createLinter({ rules: [{ rule }], today: "2026-01-15" })(draft);
  expect(findings).toEqual([]);
});
