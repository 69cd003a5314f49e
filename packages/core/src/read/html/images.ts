import type { Image } from "../../block.ts";
import type { Span } from "../../span.ts";
import { readAttributeText } from "./attribute-text.ts";
import type { Attributes, Source } from "./attributes.ts";
import type { Context } from "./context.ts";
import type { Paragraph } from "./flow.ts";
import { isSpeck } from "./styles.ts";

/** An image, and the words that stand for it where it is not seen. */
export interface ReadImage {
  readonly image: Image;
  readonly alt?: Paragraph;
}

export function readImage(
  source: Source,
  attributes: Attributes,
  span: Span,
  context: Context,
): ReadImage {
  const spacer = context.hidden !== undefined || isSpacer(attributes);
  const linked = context.anchor !== undefined;
  const image = { span, src: attributes.get("src")?.trim() ?? "", spacer, linked };
  if (!attributes.has("alt")) return { image: { ...image, ...spokenAs(attributes) } };
  const alt = readAttributeText(source, attributes, "alt", { ...context, role: "alt" });
  const told = { ...image, alt: alt?.prose.text ?? "" };
  return alt === undefined || spacer ? { image: told } : { image: told, alt };
}

/** What stands in for `alt`: a label or a title, or word to screen readers to pass over it. */
function spokenAs(attributes: Attributes): Pick<Image, "alt"> {
  const label = attributes.get("aria-label")?.trim() || attributes.get("title")?.trim();
  if (label) return { alt: label };
  const skipped =
    attributes.get("aria-hidden") === "true" ||
    /^(?:presentation|none)$/iu.test(attributes.get("role") ?? "");
  return skipped ? { alt: "" } : {};
}

function isSpacer(attributes: Attributes): boolean {
  const { style } = attributes;
  const lengths = [
    attributes.get("width"),
    attributes.get("height"),
    style.get("width"),
    style.get("height"),
  ];
  return lengths.some(isSpeck) || style.get("display") === "none" || attributes.has("hidden");
}
