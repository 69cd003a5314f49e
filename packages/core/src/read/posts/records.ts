import type { Note } from "../../block.ts";
import {
  areOfSchedule,
  copyNames,
  isBodyName,
  isCertainList,
  isListOfPosts,
  nameOf,
} from "./names.ts";
import { postOf, type Entry, type Post, type Schedule } from "./post.ts";
import type { List, Mapping, Tree } from "./tree.ts";

/** Finds the posts in YAML or JSON: the items of lists, or a lone message. */
export function readRecords(roots: readonly Tree[]): Omit<Schedule, "comments"> {
  const records = roots.flatMap((root) => recordsIn(root));
  const posts: Post[] = [];
  const notes: Note[] = [];
  let certain = false;
  for (const { label, tree, list } of records) {
    const entries = entriesOf(tree, label, list);
    const post = postOf(label, tree.span, entries);
    if (post === undefined) continue;
    posts.push(post);
    notes.push(
      ...entries.flatMap(({ name, value }) => (name.role === undefined ? [] : (value.note ?? []))),
    );
    certain ||= isCertainList(list, tree.kind === "value");
    certain ||= tree.kind === "map" && list !== lone && namesPosts(tree);
  }
  if (posts.length === 0 && roots.length > 0) notes.push({ message: noCopy });
  return { posts, notes, certain };
}

interface Rec {
  readonly label: string;
  readonly tree: Tree;
  /** Name of the list. */
  readonly list: string;
}

const lone = "a lone message";

function recordsIn(root: Tree): Rec[] {
  if (root.kind === "list") return itemsOf(root, "", "");
  if (root.kind !== "map") return [];
  if (root.entries.some(({ key, tree }) => isBodyName(key) && tree.kind === "value")) {
    return [{ label: "message", tree: root, list: lone }];
  }
  return root.entries.flatMap(({ key, tree }) => {
    if (tree.kind === "list") return itemsOf(tree, key, key);
    if (tree.kind !== "map") return [];
    return tree.entries.flatMap((inner) =>
      inner.tree.kind === "list" ? itemsOf(inner.tree, inner.key, `${key}.${inner.key}`) : [],
    );
  });
}

/** Texts alone are posts in a list that says so, or in a file that is nothing but a list. */
function itemsOf({ items }: List, list: string, path: string): Rec[] {
  const textsCount = list === "" || isListOfPosts(list);
  return items.flatMap((tree, at) => {
    if (tree === undefined || tree.kind === "list") return [];
    if (tree.kind === "value" && !textsCount) return [];
    return { label: `${path}[${at}]`, tree, list };
  });
}

function entriesOf(tree: Tree, label: string, list: string): Entry[] {
  if (tree.kind === "list") return [];
  if (tree.kind === "value")
    return [{ name: nameOf(nameOfText(list)), path: label, value: tree.value }];
  return tree.entries.flatMap(({ key, tree: inner }) => {
    const path = `${label}.${key.slice(0, 40)}`;
    if (inner.kind === "value") return { name: nameOf(key), path, value: inner.value };
    return isBodyName(key) ? textsIn(inner, key, path) : [];
  });
}

/** `tweets: ["…"]` says what its items are. */
function nameOfText(list: string): string {
  const single = list.replace(/s$/u, "");
  return isBodyName(single) ? single : "post";
}

/** `text: [one, two]` is a thread, and `content: {text: …}` one text. */
function textsIn(tree: List | Mapping, name: string, path: string): Entry[] {
  if (tree.kind === "map") {
    return tree.entries.flatMap(({ key, tree: inner }) =>
      inner.kind === "value"
        ? { name: nameOf(key), path: `${path}.${key}`, value: inner.value }
        : [],
    );
  }
  return tree.items.flatMap((item, at) =>
    item?.kind === "value" ? { name: nameOf(name), path: `${path}[${at}]`, value: item.value } : [],
  );
}

function namesPosts({ entries }: Mapping): boolean {
  return areOfSchedule(entries.map(({ key }) => nameOf(key)));
}

const noCopy =
  "No list of this file holds posts that troth can read. " +
  `Write them as a list, each with a key that carries its copy: ${copyNames}.`;
