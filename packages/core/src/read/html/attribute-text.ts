import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import type { Span } from "../../span.ts";
import type { Attributes, Source } from "./attributes.ts";
import type { Context } from "./context.ts";
import { Flow, type Paragraph } from "./flow.ts";
import type { Listener } from "./tokens.ts";

/** An attribute that readers see, such as `alt`. Undefined: absent, or nothing to be seen in it. */
export function readAttributeText(
  source: Source,
  attributes: Attributes,
  name: string,
  around: Context,
): Paragraph | undefined {
  const span = attributes.span(name);
  if (span === undefined) return undefined;
  let found: Paragraph | undefined;
  const flow = new Flow(source, (paragraph) => {
    found = paragraph;
  });
  const context = { ...around, preformatted: false, inAttribute: true };
  hearAttribute(source.masked, span, {
    text: (start, end) => flow.text(start, end, context),
    entity: (text, start, end) => flow.entity(text, start, end, context),
  });
  flow.flush();
  return found;
}

/** Goes through an attribute value as the tokenizer goes through text, with exact places. */
function hearAttribute(
  masked: string,
  { start, end }: Span,
  listener: Pick<Listener, "text" | "entity">,
): void {
  const value = masked.slice(start, end);
  let from = 0;
  let at = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (code, consumed) => {
    if (from < at) listener.text(start + from, start + at);
    from = at + consumed;
    listener.entity(String.fromCodePoint(code), start + at, start + from);
  });
  for (at = value.indexOf("&"); at !== -1; at = value.indexOf("&", Math.max(from, at + 1))) {
    decoder.startEntity(DecodingMode.Attribute);
    if (decoder.write(value, at + 1) < 0) decoder.end();
  }
  if (from < value.length) listener.text(start + from, end);
}
