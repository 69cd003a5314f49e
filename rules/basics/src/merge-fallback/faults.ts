import {
  foreignTags,
  mergeTagAt,
  quoteOf,
  type Dialect,
  type Draft,
  type MergeTag,
  type Unit,
} from "@troth/core";

import { isExample } from "./examples.ts";
import { fieldIn, isCarried, isIdle, wordFor, type Printed } from "./fallbacks.ts";
import { bracesOf, dialectFor, hubSpotForm, nameOf, withFallback } from "./forms.ts";
import { Guards } from "./guards.ts";
import { isTorn, readAs } from "./seams.ts";

/** What is known of a draft as a whole. */
export interface Known {
  readonly guards: Guards;
  /** What its `{{ … }}` are written in. */
  readonly braces: Dialect;
  readonly main?: Dialect;
  readonly foreign: ReadonlySet<MergeTag>;
}

export function knownOf(draft: Draft): Known {
  const { tags } = draft;
  return { guards: new Guards(draft), braces: bracesOf(tags), ...foreignTags(tags) };
}

/** The tags that a unit prints, with their marks. Not those that show how a tag is written. */
export function* printedIn(draft: Draft, unit: Unit): Generator<Printed> {
  if (draft.tags.length === 0 || !unit.text.includes("\uFFFC")) return;
  for (const { index: start } of unit.text.matchAll(/\uFFFC/gu)) {
    const at = { unit, start, end: start + 1 };
    const tag = mergeTagAt(draft, at);
    if (tag !== undefined && tag.raw !== true && !isExample(draft, at)) yield { tag, at };
  }
}

/** The first fault of a tag: one is enough to look at it. */
export function* faults(draft: Draft, printed: Printed, known: Known) {
  const { tag, at } = printed;
  const written = { tag: quoteOf(draft, at) };
  if (known.main !== undefined && known.foreign.has(tag)) {
    const told = { language: nameOf(tag.dialect), main: nameOf(known.main) };
    const suggest = [{ id: "translate", data: { main: told.main } }] as const;
    yield { message: "foreign", at, data: { ...written, ...told }, suggest } as const;
  } else if (tag.fallback === undefined) {
    yield* missing(draft, printed, known);
  } else if (isIdle(tag, known.braces)) {
    yield { message: "idle", at, data: written, suggest: hubSpotForm(draft, tag) } as const;
  } else {
    const text = draft.source.slice(tag.fallback.start, tag.fallback.end);
    if (!isTorn(draft, at, text) || isCarried(draft, tag)) return;
    const data = { seen: readAs(at, text) };
    yield { message: "torn", at, certainty: "certain", data, suggest: [{ id: "reword" }] } as const;
  }
}

function* missing(draft: Draft, printed: Printed, { guards, braces }: Known) {
  const { tag, at } = printed;
  const field = fieldIn(draft, printed);
  const dialect = dialectFor(tag, braces);
  if (field === undefined || dialect === undefined || guards.holds(tag)) return;
  const tagText = quoteOf(draft, at);
  const forms = withFallback(tag, tagText, { dialect, text: wordFor(field, printed) });
  const suggest = forms.map((form) => ({ id: "add", data: form }) as const);
  const data = { tag: tagText, field, seen: readAs(at, "") };
  yield { message: "missing", at, data, suggest } as const;
}
