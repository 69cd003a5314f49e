import { defineRule, wholeOf } from "@troth/core";

import { imagesWithoutAlt } from "./missing.ts";
import { poorAlts } from "./poor.ts";
import { isPoster } from "./poster.ts";

/** More than these would hide the rest of a report: the others are counted. */
const mostNamed = 5;

export default defineRule({
  id: "basics/alt-text",
  meta: {
    summary: "Say in words what each image says",
    why: "A reader who hears the mail, or whose program holds images back, gets these words in their place.",
    evidence: {
      grade: "A",
      source:
        "WCAG 2.2, success criterion 1.1.1 Non-text Content; of 409,357 mails the Email Markup Consortium tested in 2024, 99.97 % had serious or critical faults of access, https://emailmarkup.org/en/reports/accessibility/2024/",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "warn",
    },
    mechanical: true,
    certainty: "certain",
    messages: {
      missing: "This image has no alternative text.",
      link: "This image is a link and has no alternative text: nothing says where it leads.",
      more: "{images} no alternative text.",
      file: "“{alt}” is the name of a file, and a screen reader reads it out.",
      generic: "“{alt}” does not say what this image shows.",
      logo: "“{alt}” does not say whose it is.",
      poster: "All that this mail says, it says in images.",
    },
    suggestions: {
      say: {
        kind: "add",
        label: 'Write alt="…" with what it shows, or alt="" if it only decorates.',
      },
      lead: { kind: "add", label: 'Write alt="…" with where it leads: “See the spring glazes”.' },
      name: { kind: "replace", label: "Say what it shows: “Chain worn through at link 12”." },
      sender: { kind: "replace", label: "Name the sender: “Kiln & Co.”" },
      text: { kind: "hint", label: "Set the message in text, and let the images stand beside it." },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Alternative texts to leave alone.",
      },
    },
  },
  *check({ draft, options }) {
    if (draft.images.length === 0) return;
    if (isPoster(draft))
      yield { message: "poster", at: "document", grave: true, suggest: [{ id: "text" }] };
    const missing = imagesWithoutAlt(draft);
    for (const image of missing.slice(0, mostNamed)) {
      yield image.linked
        ? { message: "link", at: { image }, suggest: [{ id: "lead" }] }
        : { message: "missing", at: { image }, suggest: [{ id: "say" }] };
    }
    const count = missing.length - mostNamed;
    if (count > 0) {
      const images = count === 1 ? "1 more image has" : `${count} more images have`;
      yield { message: "more", at: "document", data: { images }, suggest: [{ id: "say" }] };
    }
    for (const { unit, alt, fault } of poorAlts(draft, options.allow)) {
      const id = fault === "logo" ? "sender" : "name";
      yield { message: fault, at: wholeOf(unit), data: { alt }, suggest: [{ id }] };
    }
  },
});
