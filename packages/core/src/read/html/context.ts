import type { Block, Role } from "../../block.ts";
import { preformattedElements } from "./elements.ts";
import { isTiny, hides, isBlockStyle, type HiddenStyles } from "./styles.ts";
import type { Attributes } from "./attributes.ts";
import { boxOf, looksLikeButton } from "./button.ts";

/** Where a link goes, however many blocks it runs through. */
export interface Anchor {
  readonly target: string;
  readonly label?: string;
}

/** What an element and those around it say about the text in them. */
export interface Context {
  readonly role: Role;
  readonly level?: number;
  readonly ordered?: boolean;
  /** Kind of the nearest list. */
  readonly list?: "ol" | "ul";
  readonly quote: number;
  readonly zone?: NonNullable<Block["zone"]>;
  /** `gone`: nobody sees it, whatever its children say. `tiny`: too small, and they may grow. */
  readonly hidden?: "gone" | "tiny" | undefined;
  readonly preformatted: boolean;
  /** Its text is the value of an attribute. */
  readonly inAttribute?: boolean;
  readonly anchor?: Anchor | undefined;
  /** It looks like a button, and so does a link that is all it holds. */
  readonly box?: "class" | "style" | undefined;
  /** Its class or id says that it is the preview text of the inbox. */
  readonly preview?: boolean;
}

export const bareContext: Context = { role: "paragraph", quote: 0, preformatted: false };

/** An element whose start tag has been read. */
export interface Opened {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Context;
  readonly block: boolean;
}

/** The context inside an element; that of its parent, the same object, when it changes nothing. */
export function contextOf(opened: Opened, hiddenStyles: HiddenStyles): Context {
  const changes = [
    roleChange(opened),
    quoteChange(opened),
    zoneChange(opened),
    hiddenChange(opened, hiddenStyles),
    anchorChange(opened),
    boxChange(opened),
    previewChange(opened),
  ];
  let context = opened.parent;
  for (const change of changes) if (change !== none) context = { ...context, ...change };
  return context;
}

/** Most elements change nothing: told by identity. */
const none: Partial<Context> = {};

const stickyRoles: ReadonlySet<Role> = new Set(["list-item", "button"]);

function roleChange({ name, attributes, parent }: Opened): Partial<Context> {
  if (parent.role === "button") return none;
  const known = attributes.vocabulary.roles.get(name);
  if (known !== undefined) return known;
  if (name === "li") return { role: "list-item", ordered: parent.list === "ol" };
  if (name === "ol" || name === "ul") return { list: name };
  if (name === "td" || name === "caption") return { role: "paragraph" };
  if (name === "th") return { role: "cell" };
  if (name === "p" && !stickyRoles.has(parent.role)) return { role: "paragraph" };
  if (preformattedElements.has(name)) return { preformatted: true };
  if (name === "code" && parent.preformatted) return { role: "code" };
  return looksLikeButton(name, attributes) ? { role: "button" } : none;
}

function quoteChange({ name, parent }: Opened): Partial<Context> {
  return name === "blockquote" ? { quote: parent.quote + 1 } : none;
}

function zoneChange({ name, attributes, parent }: Opened): Partial<Context> {
  if (parent.zone === "quoted") return none;
  if (isReply(name, attributes)) return { zone: "quoted" };
  const zone = attributes.vocabulary.zones.get(name);
  return zone === undefined ? none : { zone };
}

/** Mail programs mark what they quote. */
function isReply(name: string, attributes: Attributes): boolean {
  if (name === "blockquote" && attributes.get("type")?.toLowerCase() === "cite") return true;
  return attributes.hasClass("gmail_quote");
}

function hiddenChange(
  { name, attributes, parent, block }: Opened,
  hiddenStyles: HiddenStyles,
): Partial<Context> {
  if (parent.hidden === "gone") return none;
  const { style } = attributes;
  const byRule = hiddenStyles.hides(name, attributes);
  if (byRule || attributes.has("hidden") || hides(style)) return { hidden: "gone" };
  const tiny = isTiny(style);
  if (tiny === true) return { hidden: "tiny" };
  // Layouts set a size of 0 on a cell to close gaps; what stands in it has a size of its own.
  const grows = tiny === false || block || attributes.has("class");
  return parent.hidden === "tiny" && grows ? { hidden: undefined } : none;
}

/** The link that an element is, if any. */
export function anchorChange({
  name,
  attributes,
}: Pick<Opened, "name" | "attributes">): Partial<Context> {
  if (!attributes.vocabulary.links.has(name)) return none;
  const target = attributes
    .get("href")
    ?.replace(/[\t\n\r]/gu, "")
    .trim();
  if (target === undefined) return { anchor: undefined };
  const label = attributes.get("aria-label")?.replace(/\s+/gu, " ").trim();
  return { anchor: label ? { target, label } : { target } };
}

function boxChange({ name, attributes, parent }: Opened): Partial<Context> {
  const box = boxOf(name, attributes);
  if (box !== undefined) return { box };
  return name === "td" && parent.box === "style" ? { box: undefined } : none;
}

function previewChange({ attributes }: Opened): Partial<Context> {
  if (!attributes.has("class") && !attributes.has("id")) return none;
  const name = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
  return /pre-?header|preview-?text/iu.test(name) ? { preview: true } : none;
}

/** Whether an element stands on lines of its own though its name does not say so. */
export function breaksLines(name: string, attributes: Attributes): boolean {
  return isBlockStyle(attributes.style) || looksLikeButton(name, attributes);
}
