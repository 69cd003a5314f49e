import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const lead = "The new dispatch screen is out.";
const list = (...items: string[]) => items.map((item) => `- ${item}`).join("\n");
const specs = list("Audit logs", "Real-time sync", "CSV export", "API access");

testRule(rule, {
  passes: [
    // An outcome among them, or beside them.
    `${lead}\n\n${list("SSO, so nobody resets passwords on Monday", "Audit logs", "CSV export", "API access")}`,
    `${lead} With it you see every van:\n\n${specs}`,
    `${lead} It includes SSO, SCIM, RBAC and SAML, so your team signs in once.`,
    `${lead} It includes SSO, SCIM, RBAC and SAML. Your team signs in once.`,
    `${lead}\n\n${list("Audit logs", "Real-time sync", "CSV export")}`,
    `${lead} It includes SSO and audit logs.`,
    `${lead}\n\nAudit logs\n\nReal-time sync\n\nCSV export\n\nAPI access`,
    // Steps, prices, dates, places, what is no feature.
    `${lead}\n\n1. Open the dashboard\n2. Open the export\n3. Choose the reports\n4. Press print`,
    `${lead}\n\n${list("Leeds", "Hull", "York", "Selby")}`,
    `The fair includes bread, cheese, apples and wool.`,
    `The evening includes talks by Ana Reyes, Jo Park, Sam Oduya and Dele Ade.`,
    `Open in the US, the UK, the EU and CA: it supports NEW, FREE, ALL and MORE.`,
    // For those who read specifications.
    `---\naudience: developers\n---\n\n${lead}\n\n${specs}`,
    `---\nsubject: "Release notes for June"\n---\n\n${lead}\n\n${specs}`,
    `## What's new\n\n${specs}`,
    `${lead}\n\n| part | has |\n|---|---|\n| Audit logs | 90 days |\n| API | REST |\n| Export | CSV |\n| Sync | real-time |`,
    { draft: `${lead}\n\n${specs}`, channel: "news" },
    { draft: `${lead}\n\n${specs}`, channel: "service" },
    { draft: `${lead}\n\n${specs}`, options: { max: 4 } },
  ],
  flags: [
    {
      draft: `${lead}\n\n- [[Audit logs]]\n- Real-time sync\n- CSV export\n- API access`,
      channel: "cold",
      expect: ["4 features follow one another here, and none says what the reader gets from it."],
      suggest: ["Say what the most useful one changes for the reader: “Audit logs, so that you …”"],
    },
    {
      draft: `${lead}\n\nKey features:\n\n- [[Brass hinges]]\n- Oak frame\n- 128 MB of memory\n- Linen cover\n- Two lamps`,
      channel: "welcome",
    },
    {
      draft: `${lead} [[It includes SSO, SCIM, RBAC and SAML.]]`,
      channel: "welcome",
      suggest: ["Say what the most useful one changes for the reader: “SSO, so that you …”"],
    },
    // Behind "Includes:" short lines are a list as well; elsewhere they may be anything.
    {
      draft: `${lead}\n\nThe screen includes:\n\n[[*Audit logs]]\n\nReal-time sync\n\nCSV export\n\nAPI access`,
      suggest: ["Say what the most useful one changes for the reader: “Audit logs, so that you …”"],
    },
    `[[The desk set includes a 56K modem, 128MB memory, 20GB storage and dual display.]]`,
    {
      draft: `${lead}\n\n- [[Audit logs]]\n- Real-time sync\n- CSV export`,
      options: { max: 2 },
    },
  ],
});
