/** What a column of a table, or a key of YAML or JSON, says about its value. */
export interface Name {
  /** `Message_Text` and `messageText` are `message text`. */
  readonly plain: string;
  /** The value is a text of the message. */
  readonly role?: FieldRole;
  /** Beside a column that surely carries copy, this one is for colleagues. */
  readonly remark?: boolean;
  /** The value says this about the message. */
  readonly fact?: string;
}

/** What a text of a post is in the message. */
export type FieldRole = "subject" | "preheader" | "from" | "reply-to" | "body";

/** What a name as it is written says; case, blanks, `_` and `-` do not count. */
export function nameOf(written: string): Name {
  const plain = plainName(written);
  const role = headers.get(plain);
  if (role !== undefined) return { plain, role };
  if (copy.test(plain)) return { plain, role: "body" };
  if (remarks.test(plain)) return { plain, role: "body", remark: true };
  const fact = facts.get(plain);
  return fact === undefined ? { plain } : { plain, fact };
}

function plainName(name: string): string {
  return name
    .trim()
    .slice(0, 60)
    .replaceAll(/(?<=[a-z])(?=[A-Z])|[\s_-]+/gu, " ")
    .toLowerCase();
}

/** Whether the value is copy. */
export function isBodyName(written: string): boolean {
  return nameOf(written).role === "body";
}

/** For notes: the names that carry copy. */
export const copyNames =
  "text, message, message_text, content, post, caption, body, copy, tweet or comment";

const copy =
  /^(?:(?:main|primary|social|ad|facebook|instagram|linkedin|twitter|x|threads|tiktok|pinterest|bluesky|e?mail|sms|post|tweet|message|body|first|follow ?up) )?(?:text|message|content|post|caption|body|copy|tweet)$|^(?:first|follow ?up) comment$/u;

const remarks = /^comments?$/u;

const headers: ReadonlyMap<string, FieldRole> = new Map<string, FieldRole>([
  ["subject", "subject"],
  ["subject line", "subject"],
  ["email subject", "subject"],
  ["preheader", "preheader"],
  ["preview", "preheader"],
  ["preview text", "preheader"],
  ["from", "from"],
  ["from name", "from"],
  ["sender", "from"],
  ["sender name", "from"],
  ["reply to", "reply-to"],
]);

const facts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    channel: "channel channels type",
    medium: "medium",
    network: "network networks platform platforms social_network account_type",
    stage: "stage",
    audience: "audience",
    intent: "intent",
    bulk: "bulk",
    campaign: "campaign campaign_name",
    send:
      "date send send_date send_at send_time scheduled scheduled_at scheduled_for scheduled_date " +
      "schedule_date scheduled_time publish_date publish_at posting_time date_time post_date due_at",
    time: "time time_24hr posting_hour",
    day: "day",
    link: "link url",
    title: "title headline",
  }).flatMap(([fact, names]) =>
    names.split(" ").map((name) => [name.replaceAll("_", " "), fact] as const),
  ),
);

/** Whether data with these names is a schedule of posts, and not a log, a form or a data set. */
export function areOfSchedule(names: readonly Name[]): boolean {
  if (names.some(({ plain }) => records.has(plain))) return false;
  return names.some(({ role }) => role === "body") && names.some(isOfPosts);
}

function isOfPosts({ plain, role, fact }: Name): boolean {
  if (role === "subject" || role === "preheader" || posted.test(plain)) return true;
  // A `type` is in every kind of data.
  return (
    fact !== undefined &&
    plain !== "type" &&
    /^(?:network|channel|campaign|send|medium|day)$/u.test(fact)
  );
}

const posted = /\b(?:caption|tweet|post text|message text|post copy|social copy)$/u;

/** Names that logs, reviews, chats and data sets have, and schedules have not. */
const records: ReadonlySet<string> = new Set(
  `level logger severity role rating stars score sentiment label user user_id username reviewer
  commit sha stack timestamp from_id sender_id message_id date_unixtime`
    .split(/\s+/u)
    .map((name) => name.replaceAll("_", " ")),
);

/** Names of lists that hold posts, whatever their items look like. */
export function isListOfPosts(name: string): boolean {
  return lists.test(plainName(name));
}

const lists =
  /^(?:(?:social|scheduled|linkedin|email) )?(?:posts|messages|items|schedule|touches|emails|tweets|captions|updates|texts|sms)$/u;

/** Of those, the names that only a schedule has; `texts`: its items are texts, not mappings. */
export function isCertainList(name: string, texts: boolean): boolean {
  const plain = plainName(name);
  if (texts) return /(?:^|\s)(?:posts|tweets|captions)$/u.test(plain);
  return isListOfPosts(name) && !/(?:messages|items|updates|texts)$/u.test(plain);
}
