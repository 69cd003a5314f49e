import type { Phrase } from "@troth/core";

/** How a phrase presses, and so what has to stand around it. */
export type CueKind =
  | "scarce"
  | "alone"
  | "going"
  | "before-gone"
  | "while"
  | "demand"
  | "count"
  | "activity";

/** What is sold by the piece or by the place; a number of anything else is no stock. */
export const goods =
  "bottles bowls boxes cabins copies items jars kits packs pairs passes pcs pieces places prints products rooms sets slots spaces spots seats styles tables tickets tins units".split(
    " ",
  );

const limitable = [...goods, "numbers", "quantities", "stocks"];
const uncounted = ["availability", "inventory", "seating", "space", "stock"];

/** Words of pressure by quantity and by demand. Whether one presses, its surroundings decide. */
export const cues: readonly (Phrase & { readonly id: CueKind })[] = [
  {
    id: "scarce",
    forms: [
      ...limitable.flatMap((noun) => [`${noun} are limited`, `${noun} are very limited`]),
      ...uncounted.flatMap((noun) => [`${noun} is limited`, `${noun} is very limited`]),
      ...goods.flatMap((noun) => [`limited number of ${noun}`, `last few ${noun}`]),
      ...goods.flatMap((noun) => [`last remaining ${noun}`, `few remaining ${noun}`]),
      "limited availability",
      "limited quantities",
      "limited quantity",
      "limited quantity available",
      "limited space available",
      "limited stock",
      "limited stock available",
      "limited stocks",
      "last one available",
      "last one in stock",
      "low in stock",
      "low stock",
      "stock is low",
      "stock is running low",
      "stock low",
      "stocks are low",
      "stocks are running low",
      "supplies are running low",
      "almost out of stock",
      "nearly out of stock",
      "will sell out fast",
      "will sell out quickly",
    ],
  },
  {
    id: "alone",
    forms: [
      ...goods.map((noun) => `limited ${noun}`),
      ...uncounted.map((noun) => `limited ${noun}`).filter((form) => form !== "limited stock"),
      "availability limited",
      "high demand",
      "in demand",
      "last one",
      "limited supply",
      "limited supplies",
      "places limited",
      "seats limited",
      "space limited",
      "spaces limited",
      "strong demand",
      "very high demand",
    ],
  },
  { id: "while", forms: ["while stock lasts", "while stocks last", "while supplies last"] },
  {
    id: "going",
    forms: [
      "almost gone",
      "nearly gone",
      "almost sold out",
      "nearly sold out",
      "almost fully booked",
      "nearly fully booked",
    ],
  },
  {
    id: "before-gone",
    forms: [
      "before it's gone",
      "before it is gone",
      "before its gone",
      "before it's all gone",
      "before they're gone",
      "before they are gone",
      "before they're all gone",
      "before they are all gone",
      "before it sells out",
      "before they sell out",
      "before we sell out",
      "before stock runs out",
      "before stocks run out",
      "before supplies run out",
    ],
  },
  {
    id: "demand",
    forms: [
      "flying off the shelves",
      "in high demand",
      "in very high demand",
      "in strong demand",
      "sell fast",
      "selling fast",
      "selling out fast",
      "selling out quickly",
      "selling quickly",
      "sells fast",
    ],
  },
  { id: "count", forms: ["left", "remaining", "in stock", "available"] },
  {
    id: "activity",
    forms: [
      "added",
      "are looking",
      "bought",
      "claimed",
      "eyeing",
      "in their bag",
      "in their basket",
      "in their cart",
      "in their shopping basket",
      "in their shopping cart",
      "considering this",
      "is looking",
      "looked at",
      "looking",
      "ordered",
      "purchased",
      "seeing this",
      "sold in",
      "sold today",
      "viewed",
      "viewing",
      "watching this",
    ],
  },
];
