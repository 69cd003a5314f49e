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
const address = "Kiln & Co., 4 Mill Lane, Hull HU1 2AB";
const letter = "The spring glazes are in, and the blue is back.";

const head = ["From: Kiln & Co. <hello@kiln.example>", "Subject: The spring glazes"];
const eml = (headers: readonly string[], text: string) => ({
  draft: [...head, ...headers, "", text].join("\r\n"),
  format: "eml" as const,
});
const inBase64 = (html: string) =>
  eml(["Content-Type: text/html", "Content-Transfer-Encoding: base64"], btoa(html));

testRule(rule, {
  passes: [
    eml(["List-Unsubscribe: <https://kiln.example/u/1>"], letter),
    inBase64(`${body}<a href="*|UNSUB|*">Take a break</a>`),
    mail('<a href="https://kiln.example/u/1">Unsubscribe</a>'),
    mail('<a href="https://kiln.example/prefs">Manage your e-mail preferences</a>'),
    mail('<a href="https://kiln.example/unsubscribe?id=1">No more of this</a>'),
    mail('<a href="*|UNSUB|*">Take a break</a>'),
    mail("%UNSUBSCRIBELINK%"),
    mail("{{ unsubscribe_url }}"),
    mail("{% unsubscribe 'Leave' %}"),
    mail("<unsubscribe>Leave</unsubscribe>"),
    mail('<a href="[unsubscribe]">Leave</a>'),
    mail('<a href="<%asm_group_unsubscribe_raw_url%>">Leave</a>'),
    mail('<a href="{$unsubscribe}"><img src="leave.png" alt=""></a>'),
    mail("Would you rather not hear from us? Reply STOP."),
    mail("Just reply with “no thanks” and we take you off the list."),
    mail('<a href="https://kiln.example/a">Newsletter abbestellen</a>'),
    mail('<a href="https://kiln.example/a">Se désabonner</a>'),
    mail('<a href="https://kiln.example/a">Darse de baja</a>'),
    mail('<a href="https://kiln.example/a">Annulla l’iscrizione</a>'),
    // Beside one that works, the other may ask for more.
    mail(
      '<a href="https://kiln.example/u">Unsubscribe</a>, or log in to change your mail settings.',
    ),
    mail('<a href="#">Log in</a> or <a href="https://kiln.example/u">unsubscribe</a>'),
    // Not for a list, or nobody says that it is.
    { ...mail(address), channel: "service" },
    { ...mail(address), channel: "social" },
    { ...mail(address), medium: "print" },
    { draft: letter, format: "markdown" },
    { draft: letter, format: "text" },
    { draft: `---\nbulk: false\n---\n<html><body>${body}</body></html>`, format: "html" },
    {
      draft: `---\nsubject: "Re: your glaze"\n---\n<html><body>${body}</body></html>`,
      format: "html",
    },
    {
      draft: `<html><body>${body}<blockquote type="cite">When is the blue back?</blockquote></body></html>`,
      format: "html",
    },
    // The footer may stand in another file.
    { draft: body, format: "html" },
    { draft: `{% extends "layout.html" %}<html><body>${body}</body></html>`, format: "html" },
    mail("{{> footer }}"),
    mail("<x-footer></x-footer>"),
    mail("{% include 'footer' %}"),
    { ...mail(address), options: { addedByService: true } },
  ],
  flags: [
    {
      draft: ["From: Kiln & Co.", "Subject: [[The spring glazes]]", "", letter].join("\n"),
      format: "eml" as const,
    },
    {
      ...flagged(address),
      expect: ["Nothing here shows the reader how to leave the list."],
      suggest: ["Add to the footer: “Unsubscribe”, linked to your service's unsubscribe tag."],
    },
    { ...flagged(address), channel: "cold" },
    {
      draft: `---\nbulk: true\n---\n\n[[${letter}]]`,
      format: "markdown",
    },
    { draft: `---\nbulk: true\nsubject: "[[Glazes]]"\n---\n\n${letter}`, format: "text" },
    {
      ...flagged('<span style="display:none">Unsubscribe here</span>'),
      expect: ["The way off the list stands in hidden text"],
    },
    {
      ...mail('<a href="#">[[Unsubscribe]]</a>'),
      expect: ["“Unsubscribe” leads nowhere yet."],
      suggest: ["Link it to a page that takes the address off the list at one click."],
    },
    {
      ...mail("[[Log in to your account to unsubscribe]]."),
      expect: ["“Log in to your account to unsubscribe” asks for a login"],
    },
    {
      ...mail("To [[stop these emails, email legal]]@kiln.example."),
      expect: ["“stop these emails, email legal” sends the reader to somebody's desk"],
    },
    mail("You may [[opt out by post]] at any time."),
  ],
});
