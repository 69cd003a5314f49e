import type { MergeTag, Part } from "../../../merge-tag.ts";
import { closeOutsideQuotes } from "../quotes.ts";
import { nothing, type Scan, type Syntax } from "../syntax.ts";
import { nameIn } from "./expression.ts";

/** `<% … %>`: Adobe Campaign, ERB, EJS; and SendGrid's `<%asm_group_unsubscribe_raw_url%>`. */
export const erb: readonly Syntax[] = [
  { opener: "<%--", read: comment },
  { opener: "<%", read },
];

function comment({ closers }: Scan, start: number): readonly MergeTag[] {
  const end = closers.after("--%>", start + 4);
  return end === -1 ? nothing : [{ span: { start, end }, kind: "comment", dialect: "erb" }];
}

function read({ source }: Scan, start: number): readonly MergeTag[] {
  const end = closeOutsideQuotes(source, start + 2, { close: "%>", stops: ["<%"] });
  if (end === -1 || end - start < 5) return nothing;
  const inner = source.slice(start + 2, end - 2).replace(/-$/u, "");
  const span = { start, end };
  if (inner.startsWith("#")) return [{ span, kind: "comment", dialect: "erb" }];
  const parts = partsOf(inner.replace(/^-/u, "").trim());
  if (parts !== undefined) return [{ span, kind: "control", dialect: "erb", parts }];
  if (/^asm_|^\s*(?:body|subject)\s*$/u.test(inner)) {
    return [{ span, kind: "print", dialect: "sendgrid", name: inner.trim() }];
  }
  if (!/^[=@-]/u.test(inner)) return [{ span, kind: "control", dialect: "erb" }];
  const name = nameIn(inner.replace(/^[=@-]+/u, "").trim());
  return [{ span, kind: "print", dialect: "erb", ...(name !== undefined && { name }) }];
}

const block = "<%";

/** Scripts close with a brace, Ruby with `end`; both open what any of them closes. */
function partsOf(code: string): readonly Part[] | undefined {
  const opens = code.endsWith("{") || /\bdo(?:\s*\|[^|]{0,80}\|)?$/u.test(code);
  const [, test = ""] =
    /^(?:\}\s*)?(?:else\s*if|elsif|if|unless)\b\s*(.*?)\s*(?:\{|\bthen)?$/su.exec(code) ?? [];
  const tested = test === "" ? {} : { test };
  if (/^\}.*\{$/su.test(code) || /^(?:else|elsif|when)\b/u.test(code)) {
    return [{ role: "middle", block, ...tested }];
  }
  if (/^(?:\}\s*;?|end)$/u.test(code)) return [{ role: "close", block }];
  const ruby = /^(?:if|unless|case|for|while|until)\b/u.test(code) && !/[{}]/u.test(code);
  if (opens || ruby) return [{ role: "open", block, ...tested }];
  return undefined;
}
