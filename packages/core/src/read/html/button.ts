import type { Attributes } from "./attributes.ts";
import type { Paragraph } from "./flow.ts";
import type { Style } from "./styles.ts";

const buttonName = /(?:^|[\s_-])(?:btn|button|cta)(?![a-z])|(?:Btn|Button)(?:Content)?(?![a-z])/u;

/** A link or form control that is drawn as a button. */
export function looksLikeButton(name: string, attributes: Attributes): boolean {
  if (attributes.vocabulary.buttons.has(name)) return true;
  if (name !== "a") return false;
  if (attributes.get("role")?.toLowerCase() === "button") return true;
  if (buttonName.test(attributes.get("class") ?? "")) return true;
  const { style } = attributes;
  return isColoured(style) && (isRound(style) || hasPadding(style) || standsAlone(style));
}

/** Whether an element is a box that is drawn as a button around its link. */
export function boxOf(name: string, attributes: Attributes): "class" | "style" | undefined {
  if (name !== "td" && name !== "table" && name !== "div") return undefined;
  if (buttonName.test(attributes.get("class") ?? "")) return "class";
  if (name !== "td") return undefined;
  const { style } = attributes;
  const coloured = attributes.has("bgcolor") || isColoured(style);
  return coloured && isRound(style) ? "style" : undefined;
}

const longest = 60;
const leaving =
  /unsubscribe|opt[ -]?out|manage (?:my |your )?(?:email )?(?:preferences|subscription)/iu;

/** Long text and ways to leave are no buttons, however they are drawn. */
export function readsLikeButton({ prose }: Paragraph): boolean {
  return prose.text.length < longest && !leaving.test(prose.text);
}

/** A link is all that the paragraph holds. */
export function isOneLink({ prose, runs }: Paragraph): boolean {
  const [run] = runs;
  return runs.length === 1 && run?.start === 0 && run.end === prose.text.length;
}

function isColoured(style: Style): boolean {
  const colour = style.get("background-color") ?? style.get("background") ?? "none";
  return !/^(?:none|transparent|inherit|initial|)$/u.test(colour);
}

function isRound(style: Style): boolean {
  return /[1-9]/u.test(style.get("border-radius") ?? "");
}

function hasPadding(style: Style): boolean {
  for (const [property, value] of style) {
    if (property.startsWith("padding") && /[1-9]/u.test(value)) return true;
  }
  return false;
}

function standsAlone(style: Style): boolean {
  return /^(?:inline-)?block$/u.test(style.get("display") ?? "");
}
