import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const body = "Your two tins of Assam are packed and leave the warehouse on Friday morning.";
const letter = (greeting: string) => `${greeting}\n\n${body}\n`;
const subject = (text: string) => `---\nsubject: '${text}'\n---\n\n${body}\n`;

testRule(rule, {
  passes: [
    // A fallback that the sentence can carry.
    letter('Hi {{ first_name | default: "there" }},'),
    letter("Hi {{ first_name|default('there') }},"),
    letter("Hi {{lead.First Name:default=there}},"),
    letter("Hi [firstname,fallback=there],"),
    letter("Hi{{ first_name | default: '' | prepend: ' ' }},"),
    letter('Thank you{{ first_name | default: "" }}.'),
    // The fallback lives in the account.
    letter("Hi *|FNAME|*,"),
    letter("Hi %FIRSTNAME%,"),
    letter("Hi {{Recipient.FirstName}},"),
    letter("Hi {!firstname_fix},"),
    letter("Hi %%FirstName%%,"),
    letter('Hi {{ contact.firstname }}, {{ personalization_token("contact.city", "home") }}'),
    // A conditional asks first, or the template makes the name itself.
    letter("Hi {% if first_name %}{{ first_name }}{% else %}there{% endif %},"),
    letter("{{#if name}}Hi {{name}},{{else}}Hi there,{{/if}}"),
    letter("Hi {{#name}}{{name}}{{/name}}{{^name}}there{{/name}},"),
    letter("{% unless customer.first_name == blank %}Hi {{ customer.first_name }},{% endunless %}"),
    letter("{% assign name = first_name | default: 'there' %}Hi {{ name }},"),
    letter("Hi all,\n\n{% for guest in guests %}{{ guest.name }} comes along. {% endfor %}"),
    letter("Hi <% if (name) { %><%= name %><% } else { %>there<% } %>,"),
    // No name of the reader.
    letter("Hi there, order {{ order_id }} holds {{ product.name }}, see {{ url }}"),
    letter("Hi there, {{ sender.first_name }} of {{ shop.name }} packed it on {{ date }}"),
    letter("Hi there, {{ company }} and {{ user.email }} and {{ owner.name }}"),
    { draft: letter("Hi {{ name }},"), options: { filled: ["name"] } },
    // A footer does not speak to the reader.
    `${letter("Hi there,")}\nSent to {{ first_name }} by Fell Tea, 4 Quay Street, Leeds. [Unsubscribe](https://fell.example/u)\n`,
    // Text in brackets that is meant to be read.
    letter("[Webinar] Hi there, [sic] and [PDF] and [1] and {curly} and [update]"),
    letter("Hi there, see [First Name](https://fell.example/first-name)"),
    subject("Re-opening of the TK Maxx corner, and Super Bowl XX"),
    letter("Hi there, save 50%-60% at https://fell.example/caf%C3%A9%20x"),
    // A tag that is asked for.
    { draft: letter("Hi {first_name},"), mergeTags: ["single-brace"] },
    { draft: letter("Hi [First Name],"), mergeTags: ["single-bracket"] },
    // How a tag is written.
    letter("Write `Hi {{ first_name }}` or `[First Name]` or `{{firstname}` in the field."),
    letter("    Hi {{ first_name }}, [NAME], *|FNAME*\n"),
    letter("Write \\{first_name\\} or \\[First Name\\] there."),
    letter("The words “[First Name]” stand for the name."),
    letter("{% raw %}Hi {{ first_name }},{% endraw %}"),
    {
      draft: "<p>Write <code>Hi {{ first_name }}, [NAME]</code> or &#123;first_name}.</p>",
      format: "html",
    },
    {
      draft: "Thanks for it.\n\nOn Mon, 4 May 2026, Ines wrote:\n> Hi [First Name],\n",
      format: "text",
    },
    // Two languages that one tool reads, or one that a build step reads.
    letter("Hi {{Recipient.FirstName}}, %%first_name%%"),
    letter("Hi [[firstname]], {{IF \"(city = 'Leeds')\"}}yes{{ENDIF}}"),
    letter("{{> header}} Hi *|FNAME|*, {{ page.title }} and {{ products.first.price }}"),
    letter("%%[ SET @a = 1 ]%% Hi %%FirstName%%, %%=v(@a)=%%"),
  ],
  flags: [
    // Placeholders.
    {
      draft: letter("Hi [[[First Name]]],"),
      expect: ["“[First Name]” was meant to be filled in before sending."],
      suggest: ["Fill it in, or take it out."],
    },
    letter("Hi [[[NAME]]],"),
    letter("Hi [[{first_name}]],"),
    letter("Hi [[{FirstName}]], [[[Company Name, LLC]]]"),
    letter("Hi [[FIRSTNAME]],"),
    letter("Hi there, [[[insert discount]]] for [[[your company]]]: [[XX%]] off"),
    letter("Hi there. [[Lorem ipsum]] dolor sit amet.\n\nLorem ipsum again."),
    subject("[[TK]]: the spring list"),
    subject("[[TODO]] write a subject"),
    { draft: "Hi [[<First Name>]],\n\nthe list is out.", format: "text" },
    { draft: "<p>Hi [[[First Name]]],</p><p>The list is out.</p>", format: "html" },
    { draft: letter("New from us: [[[Product Name]]]"), channel: "social" },
    // Broken tags.
    {
      draft: letter("Hi [[{{firstname}]],"),
      expect: ["“{{firstname}” is a broken merge tag: readers will see it as it stands."],
      suggest: ["Write `{{ firstname }}`."],
    },
    { draft: letter("Hi [[{firstname}}]],"), suggest: ["Write `{{ firstname }}`."] },
    letter("Hi [[{{ first_name]], welcome"),
    {
      draft: "Hi [[*|FNAME*]],\n\nthe list is out.",
      format: "text",
      suggest: ["Write `*|FNAME|*`."],
    },
    { draft: "Hi [[*|FNAME|]],\n\nthe list is out.", format: "text" },
    {
      draft: "Hi [[%%FNAME%]],\n\nthe list is out.",
      format: "text",
      suggest: ["Write `%%FNAME%%`."],
    },
    {
      draft: letter("Hi [[{{{name}}]],"),
      suggest: ["Close it with as many marks as it opens with."],
    },
    // Another language than the rest.
    {
      draft: letter('Hi [[%%FNAME%%]], {{ first_name | default: "you" }} and {{ customer.city }}'),
      expect: ["“%%FNAME%%” is written for AMPscript, the rest of this draft for Liquid."],
      suggest: ["Write it for Liquid."],
    },
    letter('Hi {{ first_name | default: "there" }}, {{ customer.city }} or [[*|CITY|x|*]]'),
    // No fallback.
    {
      draft: letter("Hi [[{{first_name}}]],"),
      expect: [
        "“{{first_name}}” has no fallback: a reader whose first name is not known reads “Hi ,”.",
      ],
      suggest: ['In Liquid, write `{{ first_name | default: "there" }}`.'],
    },
    {
      draft: subject("[[{{ name }}]], your tins"),
      suggest: ['In Liquid, write `{{ name | default: "friend" }}`.'],
    },
    {
      draft: letter("Hi [[{{name}}]],\n\n{{#if vip}}A tin is on us.{{/if}}"),
      suggest: ["In Handlebars, write `{{#if name}}{{name}}{{else}}there{{/if}}`."],
    },
    {
      draft: letter("Hi [[{{lead.First Name}}]],"),
      suggest: ["In Marketo, write `{{lead.First Name:default=there}}`."],
    },
    {
      draft: letter("Hi [[{{${first_name}}}]],"),
      suggest: ['In Liquid, write `{{ ${first_name} | default: "there" }}`.'],
    },
    {
      draft: letter("Hi [[{$name}]],"),
      suggest: ['In MailerLite, write `{$name|default:"there"}`.'],
    },
    {
      draft: letter("Hi [[~Contact.FirstName~]],"),
      suggest: ["In Keap, write `~Contact.FirstName|there~`."],
    },
    { draft: letter("Hi there, how is [[{{ company }}]] doing?"), channel: "cold" },
    letter("{% if vip %}Hi [[{{ first_name }}]],{% endif %}"),
    { draft: letter("Hi [[{{name}}]],"), channel: "service" },
    // A fallback that tears the sentence.
    {
      draft: letter('Hi [[{{ first_name | default: "" }}]],'),
      expect: ["With its fallback in place, this reads “Hi ,”."],
    },
    letter("Hi [[[firstname,fallback=]]],"),
    letter("Thank you, [[{{ first_name | default: '' }}]]!"),
    letter("Hi [[{{ first_name | default: 'friend,' }}]], good morning"),
    { draft: "Order [[{{ id | default: '' }}]] is on its way to you.", format: "text" },
    // HubSpot.
    {
      draft: letter(
        'Hi [[{{ contact.firstname|default("you") }}]], {{ site_settings.company_name }}',
      ),
      expect: ["HubSpot reads no `default` in emails"],
      suggest: ['Write `{{ personalization_token("contact.firstname", "you") }}`.'],
    },
  ],
});
