import { defineRule, wordsAt } from "@troth/core";

import { isBulk, travelsToLists } from "../bulk.ts";
import { isPartial } from "../partial.ts";
import { namesPlace } from "./address.ts";
import { namelessSender } from "./sender.ts";

export default defineRule({
  id: "basics/sender-identity",
  meta: {
    summary: "Say who writes, and where they can be found",
    why: "A reader who cannot see which firm writes, and from where, has nobody to hold to its word.",
    evidence: {
      grade: "A",
      source:
        "US CAN-SPAM Act, 15 U.S.C. 7704(a)(5)(A)(iii): a valid physical postal address of the sender in commercial mail; Canada's CASL regulations (SOR/2013-221, section 2): the sender's name, mailing address and one more way to reach them",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "off",
      land: "off",
      service: "off",
    },
    mechanical: true,
    messages: {
      address: "Nothing here says where the sender can be found by post.",
      name: "“{name}” names a desk, and not whose it is.",
    },
    suggestions: {
      place: {
        kind: "add",
        label: "Add to the footer: the firm's name, its street or PO box, its town.",
      },
      whose: { kind: "hint", label: "Put the name that readers know beside it: “{name} at …”." },
    },
    options: {
      addedByService: {
        type: "boolean",
        default: false,
        description: "The sending service adds the postal address below each mail.",
      },
    },
  },
  *check({ draft, options }) {
    if (draft.meta.medium !== "email" || !travelsToLists(draft) || !isBulk(draft)) return;
    const desk = namelessSender(draft);
    if (desk !== undefined) {
      const name = wordsAt(desk);
      yield {
        message: "name",
        at: desk,
        data: { name },
        suggest: [{ id: "whose", data: { name } }],
      };
    }
    if (options.addedByService || isPartial(draft) || namesPlace(draft)) return;
    yield { message: "address", at: "document", suggest: [{ id: "place" }] };
  },
});
