import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element as a browser would have it, whatever the bytes look like. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
  readonly parent: string;
}

/** All elements of a page or of a part of one, in order. */
export function tagsOf(html: string): Tag[] {
  const root = /^<!doctype/iu.test(html) ? parse(html) : parseFragment(html);
  return root.childNodes.flatMap((node) => tagsIn(node, ""));
}

function tagsIn(node: Node, parent: string): Tag[] {
  if (!("tagName" in node)) return [];
  const { tagName: name, attrs, childNodes } = node;
  const inside = "content" in node ? node.content.childNodes : childNodes;
  const attributes = Object.fromEntries(attrs.map((one) => [one.name, one.value]));
  const tag = { name, attributes, text: textOf(node), parent };
  return [tag, ...inside.flatMap((child) => tagsIn(child, name))];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
