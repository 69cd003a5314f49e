import type { MessageReader } from "../make-drafts.ts";
import type { Message, Messages } from "../message.ts";
import { eachReading, readAs, type Part } from "./parts.ts";
import { readPosts, type Post, type ScheduleFormat } from "./posts.ts";
import { Template, type TemplateOptions } from "./template.ts";
import { readTextBody } from "./text.ts";

/** Reads a schedule of posts: each is a message of its own. */
export function postReader(format: ScheduleFormat): MessageReader {
  return ({ source, mergeTags = [] }) => {
    const { posts, comments, notes } = readPosts(source, format);
    const [first, ...others] = posts.flatMap((post) => messagesOf(post, { also: mergeTags }));
    if (first === undefined) return [{ ...nothing, comments, notes }];
    return [{ ...first, comments, notes: [...notes, ...first.notes] }, ...others];
  };
}

const nothing: Message = {
  blocks: [],
  fallbacks: [],
  images: [],
  comments: [],
  tags: [],
  notes: [],
  values: new Map(),
  disabled: [],
};

function messagesOf({ label, span, fields, stated }: Post, options: TemplateOptions): Messages {
  const parts = fields.map(({ role, layer }): Part => ({
    layer,
    template: new Template(layer.text, options),
    read: role === "body" ? (template) => readTextBody(template, 0) : readAs(role),
  }));
  const about = { values: stated, disabled: [], entry: { label, span } };
  return eachReading(parts, (read) => ({ ...read, ...about }));
}
