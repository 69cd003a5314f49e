import { parse, postprocess, preprocess } from "micromark";
import type { Event, Extension } from "micromark-util-types";

/** Micromark's events for a whole text. */
export function eventsOf(text: string, extensions: Extension[]): readonly Event[] {
  const chunks = preprocess()(text, undefined, true);
  return postprocess(parse({ extensions }).document().write(chunks));
}
