import { byPattern, type Syntax } from "../syntax.ts";

/** `%%name%%` of Salesforce and Acoustic, `%NAME%` of ActiveCampaign, `%recipient.x%` of Mailgun. */
export const percents: readonly Syntax[] = [
  byPattern({
    opener: "%%",
    dialect: "double-percent",
    pattern: /(?<!\d)%%(?<name>[A-Za-z_][\w .:-]{1,78})%%/duy,
  }),
  byPattern({
    opener: "%IF",
    dialect: "activecampaign",
    pattern: /%IF\s(?<test>[^%\n]{1,200})%/duy,
    part: { role: "open", block: "%IF" },
  }),
  byPattern({
    opener: "%ELSE",
    dialect: "activecampaign",
    pattern: /%ELSE(?:IF\s(?<test>[^%\n]{1,200}))?%/duy,
    part: { role: "middle", block: "%IF" },
  }),
  byPattern({
    opener: "%/IF%",
    dialect: "activecampaign",
    pattern: /%\/IF%/duy,
    part: { role: "close", block: "%IF" },
  }),
  byPattern({
    opener: "%",
    dialect: "mailgun",
    pattern:
      /%(?<name>(?:recipient|(?:mailing_list_|tag_)?unsubscribe)(?:[._][a-z][\w.]{0,40})?)%/duy,
  }),
  byPattern({
    opener: "%",
    dialect: "activecampaign",
    // Not `50%-60%`, not `%E2%80`, not a random `%M7W%` in an address, not a system's `%PATH%`, not half of `%%NAME%%`.
    pattern:
      /(?<![\d\p{L}]|(?<!\w)%)%(?!(?:PATH|TEMP|TMP|HOME|APPDATA|LOCALAPPDATA|USERPROFILE|WINDIR|SYSTEMROOT|PROGRAMFILES|USERNAME)%)(?=[A-Z]{3}|[A-Z]+[_-])(?<name>[A-Z][A-Z0-9_-]{2,60})%(?![0-9A-Fa-f]{2}|%(?!\w))/duy,
  }),
];
