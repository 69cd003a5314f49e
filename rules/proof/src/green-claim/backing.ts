import type { Draft, Unit } from "@troth/core";

/** Whether the sentence or a neighbour says how much, of what, by whose standard or by when. */
export function isBacked({ units }: Draft, { index, zone }: Unit): boolean {
  return units
    .slice(Math.max(0, index - 1), index + 2)
    .some(({ text, zone: its }) => its === zone && backing.some((one) => one.test(text)));
}

const backing: readonly RegExp[] = [
  // A measured share or amount: "100% recycled card", "41 t", "30 kWh".
  /\d ?(?:%|per ?cent(?!\p{L})|(?:t|tonnes?|tons?|kg|kilos?|g|kWh|MWh|GWh|litres?|liters?|gallons?|miles?|km|trees|acres|hectares|times)(?!\p{L}))/iu,
  // A standard that somebody else checks.
  /(?:^|[^\p{L}])(?:FSC|PEFC|GOTS|GRS|OEKO-?TEX|Fair ?trade|Rainforest Alliance|Ecolabel|Energy ?Star|Blue Angel|Blauer Engel|Nordic Swan|EPEAT|LEED|BREEAM|B[ -]Corp|Soil Association|USDA|MSC|ASC|RSPO|Cradle to Cradle|Bluesign|SBTi|PAS ?20\d\d|ISO ?\d{4,5}|EN ?\d{4,5}|ASTM|TÜV|GHG Protocol|Leaping Bunny|EcoVadis|CDP|Gold Standard)(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:certified|certificate|certification|accredited|audited|verified by|life[- ]cycle)(?!\p{L})/iu,
  // What it is made of, or does without: the claim is spelt out.
  /(?:^|[^\p{L}])(?:made (?:of|from|with)|recycled|reclaimed|refill\p{L}*|reus\p{L}+|repair\p{L}*|plastic[- ]free|without plastic|no plastic|by (?:bike|bicycle|rail|train|sail)|instead of|rather than|organic cotton|solar|wind power\p{L}*)(?!\p{L})/iu,
  // A year: a dated target, or a count of the past.
  /(?:^|[^\p{L}\d])(?:by|in|since|from|until|before|for) (?:the end of )?(?:FY ?)?(?:19|20)\d\d(?!\d)/iu,
];
