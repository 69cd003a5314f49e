import { defineRule } from "@troth/core";

import { isBulk, travelsToLists } from "../bulk.ts";
import { isPartial } from "../partial.ts";
import { findWaysOut } from "./ways.ts";

export default defineRule({
  id: "basics/unsubscribe",
  meta: {
    summary: "Let the reader leave the list with one click",
    why: "A reader who finds no way to leave marks the mail as spam, and then nobody else gets it either.",
    evidence: {
      grade: "A",
      source:
        "US CAN-SPAM Act, 15 U.S.C. 7704(a)(3)-(5), and Canada's CASL: a clear way out, at no cost and without a login, http://www.mondaq.com/canada/x/301380/Charities+Non-Profits/CASL+FAQ+What+Are+The+General+Unsubscribe+Requirements; Google and Yahoo ask senders of bulk mail for one click, https://docs.lettr.com/knowledge-base/compliance/google-yahoo-requirements",
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
      missing: "Nothing here shows the reader how to leave the list.",
      hidden: "The way off the list stands in hidden text, and readers do not see it.",
      login: "“{words}” asks for a login before the reader may leave.",
      person: "“{words}” sends the reader to somebody's desk, and nothing else leads off the list.",
      nowhere: "“{words}” leads nowhere yet.",
    },
    suggestions: {
      add: {
        kind: "add",
        label: "Add to the footer: “Unsubscribe”, linked to your service's unsubscribe tag.",
      },
      show: {
        kind: "replace",
        label: "Let it be seen, in the size and colour of the text around it.",
      },
      link: {
        kind: "replace",
        label: "Link it to a page that takes the address off the list at one click.",
      },
    },
    options: {
      addedByService: {
        type: "boolean",
        default: false,
        description: "The sending service adds the way off the list below each mail.",
      },
    },
  },
  *check({ draft, options }) {
    if (options.addedByService || !travelsToLists(draft) || !isBulk(draft)) return;
    const { works, broken, hidden } = findWaysOut(draft);
    if (works) return;
    for (const { at, fault, words } of broken) {
      yield { message: fault, at, data: { words }, suggest: [{ id: "link" }] };
    }
    if (broken.length > 0 || isPartial(draft)) return;
    if (hidden) yield { message: "hidden", at: "document", suggest: [{ id: "show" }] };
    else yield { message: "missing", at: "document", suggest: [{ id: "add" }] };
  },
});
