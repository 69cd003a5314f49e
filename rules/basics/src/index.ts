import type { Rule } from "@troth/core";

import altText from "./alt-text/rule.ts";
import linkText from "./link-text/rule.ts";
import mergeFallback from "./merge-fallback/rule.ts";
import senderIdentity from "./sender-identity/rule.ts";
import unsubscribe from "./unsubscribe/rule.ts";

/** Rules about what every message needs. */
export const rules: readonly Rule[] = [
  altText,
  linkText,
  mergeFallback,
  senderIdentity,
  unsubscribe,
];
