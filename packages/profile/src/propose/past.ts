import { stemOf } from "../words.ts";

/** Past forms that do not end in -ed, with the verb that each is of. */
const verbs = `flew fly, grew grow, drew draw, threw throw, blew blow, knew know, wrote write, drove drive,
  rode ride, rose rise, chose choose, broke break, spoke speak, woke wake, wove weave, froze freeze,
  wore wear, tore tear, swore swear, taught teach, bought buy, brought bring, caught catch,
  sought seek, thought think, fought fight, sold sell, told tell, held hold, built build, sent send,
  spent spend, lent lend, bent bend, made make, paid pay, said say, kept keep, slept sleep,
  swept sweep, left leave, met meet, fed feed, led lead, bred breed, ran run, swam swim, sang sing,
  sank sink, began begin, drank drink, gave give, forgave forgive, came come, became become,
  took take, shook shake, found find, bound bind, ground grind, wound wind, won win, hung hang,
  stuck stick, dug dig, lost lose, got get, sat sit, stood stand, understood understand, saw see,
  went go, did do, had have, was be, were be, sewn sew, woven weave, grown grow, written write,
  ate eat, fell fall, felt feel, heard hear, lit light, slid slide, spun spin, struck strike, shot shoot`;

const pasts: ReadonlyMap<string, string> = new Map(
  verbs.split(",").map((pair) => {
    const [past = "", verb = ""] = pair.trim().split(" ");
    return [past, verb] as const;
  }),
);

/** Whether a word is the past of a verb that does not take -ed. @param key in small letters. */
export function isPast(key: string): boolean {
  return pasts.has(key);
}

/** What a word is a form of, one for all its forms: "flew" is of "fly". @param key in small letters. */
export function subjectStem(key: string): string {
  return stemOf(pasts.get(key) ?? key);
}
