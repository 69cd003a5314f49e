import { channels, media } from "../../words.ts";
import type { FrontMatterValue } from "../front-matter.ts";
import type { Name } from "./names.ts";
import type { Value } from "./value.ts";

/** What a record states about its message, by key of the front matter; also send, day, title, link. */
export class Stated {
  readonly values = new Map<string, FrontMatterValue>();

  /** The first value of a key is kept. */
  add(key: string, value: Value): void {
    const text = value.text.trim().slice(0, longest);
    if (text === "") return;
    if (key !== "channel" && key !== "medium" && key !== "network") {
      this.#keep(key, text, value);
      return;
    }
    const { channel, medium } = travel(text);
    if (channel !== undefined) this.#keep("channel", channel, value);
    if (medium !== undefined) this.#keep("medium", medium, value);
  }

  /** What the name of a column says, where no value says otherwise. */
  addFromName({ role, plain }: Name, value: Value): void {
    if (role === "subject" || role === "preheader") this.#keep("medium", "email", value);
    else if (/\b(?:caption|tweet)$/u.test(plain) || networks.test(plain)) {
      this.#keep("channel", "social", value);
      this.#keep("medium", "post", value);
    } else if (/^e?mail\b/u.test(plain)) this.#keep("medium", "email", value);
    else if (/^sms\b/u.test(plain)) this.#keep("medium", "sms", value);
  }

  #keep(key: string, text: string, { span }: Value): void {
    if (!this.values.has(key)) this.values.set(key, { text, span });
  }
}

const longest = 200;

const networks =
  /^(?:facebook|fb|instagram|ig|linked ?in|twitter|x|threads|tiktok|pinterest|bluesky|mastodon|youtube|reddit|social(?: media)?|google business(?: profile)?|gbp)\b/u;

/** How a message with this word in its channel, network or medium travels. */
function travel(text: string): { channel?: string; medium?: string } {
  const plain = text.toLowerCase();
  if (channels.some((channel) => channel === plain)) return { channel: plain };
  if (media.some((medium) => medium === plain)) return { medium: plain };
  if (networks.test(plain)) return { channel: "social", medium: "post" };
  if (/^newsletter\b/u.test(plain)) return { channel: "news", medium: "email" };
  const found = words.find(([pattern]) => pattern.test(plain));
  return found === undefined ? {} : { medium: found[1] };
}

const words: readonly (readonly [RegExp, string])[] = [
  [/^e-?mail\b/u, "email"],
  [/^(?:sms|text message)\b/u, "sms"],
  [/^(?:dm|direct message|whatsapp|messenger|telegram)\b/u, "dm"],
  [/^(?:direct mail|letter|postcard|flyer)\b/u, "print"],
  [/^(?:web|website|landing page|blog)\b/u, "web"],
];
