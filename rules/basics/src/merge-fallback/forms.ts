import type { Dialect, Draft, MergeTag } from "@troth/core";

/** What each language is called by those who write it. */
const names: Readonly<Partial<Record<Dialect, string>>> = {
  curly: "double braces",
  liquid: "Liquid",
  jinja: "Jinja",
  handlebars: "Handlebars",
  hubspot: "HubSpot",
  marketo: "Marketo",
  pardot: "Pardot",
  mailjet: "Mailjet",
  getresponse: "GetResponse",
  mailchimp: "Mailchimp",
  ampscript: "AMPscript",
  "double-percent": "AMPscript",
  activecampaign: "ActiveCampaign",
  mailgun: "Mailgun",
  "campaign-monitor": "Campaign Monitor",
  "double-bracket": "double brackets",
  omnisend: "Omnisend",
  smarty: "MailerLite",
  aweber: "AWeber",
  salesforce: "Salesforce",
  mautic: "Mautic",
  ghost: "Ghost",
  mailpoet: "MailPoet",
  zoho: "Zoho",
  keap: "Keap",
  dotdigital: "Dotdigital",
  moosend: "Moosend",
  freemarker: "FreeMarker",
};

export function nameOf(dialect: Dialect): string {
  return names[dialect] ?? dialect;
}

type Write = (name: string, text: string) => string;

/** How a field with a fallback is written. Languages that keep it in the account are not here. */
const forms: Readonly<Partial<Record<Dialect, Write>>> = {
  liquid: (name, text) => `{{ ${name} | default: "${text}" }}`,
  jinja: (name, text) => `{{ ${name}|default("${text}") }}`,
  handlebars: (name, text) => `{{#if ${name}}}{{${name}}}{{else}}${text}{{/if}}`,
  marketo: (name, text) => `{{${name}:default=${text}}}`,
  mailjet: (name, text) => `{{var:${name}:"${text}"}}`,
  omnisend: (name, text) => `[[${name} | default: '${text}']]`,
  sendgrid: (name, text) => `[%${name} | ${text}%]`,
  smarty: (name, text) => `{$${name}|default:"${text}"}`,
  mautic: (name, text) => `{contactfield=${name}|${text}}`,
  mailpoet: (name, text) => `[${name} | default:${text}]`,
  zoho: (name, text) => `$[${name}|${text}]$`,
  keap: (name, text) => `~${name}|${text}~`,
  freemarker: (name, text) => `\${${name}!"${text}"}`,
};

/** What the `{{ … }}` of a draft are written in, as far as they tell. */
export function bracesOf(tags: readonly MergeTag[]): Dialect {
  const own = tags.filter(({ raw }) => raw !== true);
  if (own.some((tag) => isHubSpot(tag))) return "hubspot";
  return own.find(({ dialect }) => braces.has(dialect))?.dialect ?? "curly";
}

const braces: ReadonlySet<Dialect> = new Set([
  "liquid",
  "jinja",
  "handlebars",
  "pardot",
  "getresponse",
  "mailjet",
]);

function isHubSpot({ dialect, name = "" }: MergeTag): boolean {
  return dialect === "hubspot" || /^(?:site_settings\.company_|unsubscribe_link_all$)/u.test(name);
}

/** The dialect in which a fallback can be written into a tag; undefined where the account keeps it. */
export function dialectFor({ dialect, name }: MergeTag, inBraces: Dialect): Dialect | undefined {
  if (dialect === "double-bracket") return name?.includes(".") === true ? "omnisend" : undefined;
  const written = dialect === "curly" ? inBraces : dialect;
  return written === "curly" || written in forms ? written : undefined;
}

/** The ways to write `tag` with a fallback, the likeliest first, each with its language. */
export function withFallback(
  tag: MergeTag,
  written: string,
  { dialect, text }: { readonly dialect: Dialect; readonly text: string },
): { readonly language: string; readonly form: string }[] {
  const field = tag.name ?? "";
  const name = written.includes("${") && dialect === "liquid" ? `\${${field}}` : field;
  const dialects: readonly Dialect[] = dialect === "curly" ? ["liquid", "handlebars"] : [dialect];
  return dialects.flatMap((one) => {
    const form = forms[one]?.(name, text);
    return form === undefined ? [] : [{ language: nameOf(one), form }];
  });
}

/** The function that HubSpot has in place of a `default`. */
export function hubSpotForm({ source }: Draft, { name, fallback }: MergeTag) {
  if (name === undefined || fallback === undefined) return [];
  const text = source.slice(fallback.start, fallback.end);
  const form = `{{ personalization_token("${name}", "${text}") }}`;
  return [{ id: "mend", data: { form } } as const];
}
