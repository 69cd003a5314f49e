import type { Mark } from "../draft.ts";
import type { Layer } from "../layer.ts";
import { createLocator, type Locate } from "../locate.ts";
import type { Decoded } from "../result.ts";

/** Where a mark starts in the text that the file holds in another spelling; undefined elsewhere. */
export function decodedPlace({ unit, start, end }: Mark): Decoded | undefined {
  const { places, layer } = unit.block;
  if (layer === undefined) return undefined;
  const span = places.toSource(unit.offset + start, unit.offset + end);
  const { line, column } = locatorOf(layer)(span.start);
  return { part: layer.label, line, column };
}

/** The lines of a long part are counted once. */
const locators = new WeakMap<Layer, Locate>();

function locatorOf(layer: Layer): Locate {
  const locate = locators.get(layer) ?? createLocator(layer.text);
  locators.set(layer, locate);
  return locate;
}
