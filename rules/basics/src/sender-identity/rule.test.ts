import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const body = "<h1>The spring glazes</h1><p>Twelve new glazes are in, and the blue is back.</p>";
const mail = (footer: string) => ({
  draft: `<html><body>${body}<p>${footer}</p></body></html>`,
  format: "html" as const,
});
const flagged = (footer: string) => ({
  draft: `<html><body>${body.replace("The spring glazes", "[[The spring glazes]]")}<p>${footer}</p></body></html>`,
  format: "html" as const,
});
const letter = "The spring glazes are in, and the blue is back.";
const address = "Kiln & Co., 4 Mill Lane, Hull";
const eml = (from: string, text: string) => ({
  draft: [`From: ${from}`, "Subject: The spring glazes", "", text].join("\r\n"),
  format: "eml" as const,
});

testRule(rule, {
  passes: [
    mail("Kiln &amp; Co., 4 Mill Lane, Hull"),
    mail("Kiln &amp; Co.<br>12 WEST 4TH ST<br>NEW YORK, NY 10012"),
    mail("Kiln &amp; Co., The Old Pottery, Hull HU1 2AB"),
    mail("Kiln &amp; Co., PO Box 12, Hull"),
    mail("Kiln &amp; Co., Suite 400, Springfield"),
    mail("Kiln &amp; Co., Springfield, OH 45501"),
    mail("Kiln &amp; Co., 88 King Street West, Toronto M5H 1A1"),
    mail("Kiln GmbH, Hauptstraße 5, 20095 Hamburg"),
    mail("Kiln SARL, 12, rue des Lilas, Lyon"),
    mail("Kiln S.r.l., Via Roma 12, Torino"),
    mail("Kiln ApS, Havnegade 3, 1058 København"),
    mail("Kiln Oy, Examplekatu 5, Turku"),
    mail("Kiln d.o.o., Cvetna 14, Ptuj"),
    mail("Kiln Pty, Geelong VIC 3220"),
    mail("Kiln &amp; Co., Pottery Bld. 9, Hull"),
    mail("*|LIST:ADDRESS|*"),
    mail("{{ shop.address }}"),
    mail("{{company_address}}"),
    mail("%SENDER-INFO-SINGLELINE%"),
    mail("[Company address]"),
    eml("Kiln & Co. <hello@kiln.example>", address),
    eml("Priya at Kiln & Co. <priya@kiln.example>", address),
    eml("Kiln Support <support@kiln.example>", address),
    eml("support@kiln.example", address),
    { draft: `---\nbulk: true\n---\n\n${letter}\n\n${address}`, format: "markdown" },
    // Not for a list, or nobody says that it is.
    { ...mail(""), channel: "service" },
    { ...mail(""), channel: "social" },
    { ...mail(""), channel: "land" },
    { ...mail(""), medium: "sms" },
    { draft: letter, format: "markdown" },
    { draft: letter, format: "text" },
    { draft: `---\nbulk: false\n---\n<html><body>${body}</body></html>`, format: "html" },
    {
      draft: `---\nsubject: "Re: your glaze"\n---\n<html><body>${body}</body></html>`,
      format: "html",
    },
    // The footer may stand in another file.
    { draft: body, format: "html" },
    mail("{{> footer }}"),
    { ...mail(""), options: { addedByService: true } },
  ],
  flags: [
    {
      ...flagged("Kiln &amp; Co."),
      expect: ["Nothing here says where the sender can be found by post."],
      suggest: ["Add to the footer: the firm's name, its street or PO box, its town."],
    },
    // Numbers that are no address, and the reader's own address.
    flagged("Kiln &amp; Co., 5 things to know on your way to a glaze. © 2026"),
    flagged("Kiln &amp; Co., since Spring 2019, with love"),
    flagged("You get this at {{ email_address }}. We ship to {{ customer.shipping_address }}."),
    flagged('<span style="display:none">4 Mill Lane, Hull</span>'),
    { ...flagged("Kiln &amp; Co."), channel: "cold" },
    { draft: `---\nbulk: true\n---\n\n[[${letter}]]`, format: "markdown" },
    { draft: `---\nbulk: true\nsubject: "[[Glazes]]"\n---\n\n${letter}`, format: "text" },
    {
      ...eml("[[Support]] <support@kiln.example>", address),
      expect: ["“Support” names a desk, and not whose it is."],
      suggest: ["Put the name that readers know beside it: “Support at …”."],
    },
    eml('"[[Customer Service]]" <care@kiln.example>', address),
  ],
});
