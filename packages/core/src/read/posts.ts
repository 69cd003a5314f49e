import { yamlComments } from "./yaml-document.ts";
import { readJson } from "./posts/json.ts";
import type { Schedule } from "./posts/post.ts";
import { readRecords } from "./posts/records.ts";
import { readTable } from "./posts/table.ts";
import { readYaml } from "./posts/yaml.ts";

export type { Post, PostField, Schedule } from "./posts/post.ts";

/** How a file of posts may be written. */
export type ScheduleFormat = "csv" | "yaml" | "json";

/** Reads the posts of a file: each row of a table, each item of a list is one. Never throws. */
export function readPosts(source: string, format: ScheduleFormat): Schedule {
  if (format === "csv") return readTable(source);
  const comments = format === "yaml" ? yamlComments(source) : [];
  return { ...readTrees(source, format), comments };
}

function readTrees(source: string, format: "yaml" | "json"): Omit<Schedule, "comments"> {
  const { roots, notes } = format === "json" ? readJson(source) : readYaml(source);
  const read = readRecords(roots);
  return { ...read, notes: [...notes, ...read.notes] };
}

/**
 * Whether a file that nobody named is a schedule, and not settings, a log or a data set: names and
 * shape must leave no doubt.
 */
export function isSchedule(source: string, format: ScheduleFormat): boolean {
  if (format === "csv") return readTable(source).certain;
  return mayCarryCopy.test(source) && readTrees(source, format).certain;
}

/** Spares most files of a folder the parser: a key that ends as those of copy and lists do. */
const mayCarryCopy =
  /(?:text|message|content|post|caption|body|copy|tweet|comment|sms)s?["']?[ \t]*:/iu;
