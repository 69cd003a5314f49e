import type { Mark, Unit } from "@troth/core";

import { readableUnits, type Statement } from "./deadline/statement.ts";
import { speaksOfOther } from "./deadline/subject.ts";
import { isOver, isTeaser } from "./deadline/words.ts";
import type { CampaignPlan, PlannedOffer } from "./plan.ts";
import type { Day } from "./time/day.ts";
import { endOf, type Moment } from "./time/moment.ts";
import { readStated } from "./time/stated.ts";
import type { Touch } from "./touch.ts";

/** A touch that presents an offer. */
export interface Mention {
  readonly touch: Touch;
  /** Where its words name it; absent where only the plan says so. */
  readonly mark?: Mark;
  /** It can still be had, by what the message says. */
  readonly open: boolean;
  /** It is announced for later. */
  readonly teased: boolean;
}

/** What one touch says about how long an offer lasts. */
export interface OfferStatement extends Statement {
  readonly touch: Touch;
}

/** One offer through the campaign. Touches that hold it stand in the order of sending. */
export interface Offer {
  /** What to call it: `MEND20`, `20% off kettles`. */
  readonly label: string;
  /** An id or a code is the same offer for certain; a percentage or a name likely so. */
  readonly certain: boolean;
  readonly register?: PlannedOffer;
  /** By the register. */
  readonly ends?: Moment;
  readonly starts?: Day;
  readonly mentions: readonly Mention[];
  readonly statements: readonly OfferStatement[];
}

/** Which touches are about which offer: by the register's ids, a code, a percentage with its scope, a name. */
export function findOffers(
  touches: readonly Touch[],
  { offers: register, timezone }: Pick<CampaignPlan, "offers" | "timezone">,
): Offer[] {
  const links = new Links(register, touches);
  const offers = new Map<string, { key: Key; mentions: Mention[]; statements: OfferStatement[] }>();
  const entryOf = (key: Key): { mentions: Mention[]; statements: OfferStatement[] } => {
    const known = offers.get(key.name) ?? { key, mentions: [], statements: [] };
    offers.set(key.name, known);
    return known;
  };
  for (const touch of touches) {
    const named = links.find(touch);
    const over = saysOver(touch);
    const teased = readableUnits(touch.draft).some(isTeased);
    for (const { key, marks } of named) {
      const [mark] = marks;
      entryOf(key).mentions.push({ touch, ...(mark && { mark }), open: !over, teased });
    }
    for (const statement of touch.statements) {
      const key = ownerOf(statement, named);
      if (key !== undefined) entryOf(key).statements.push({ ...statement, touch });
    }
  }
  return Array.from(offers.values(), ({ key, mentions, statements }) => ({
    label: key.label,
    certain: key.certain,
    ...(key.register && registered(key.register, timezone)),
    mentions,
    statements,
  }));
}

function registered(
  register: PlannedOffer,
  timezone: string,
): Pick<Offer, "register" | "ends" | "starts"> {
  const zone = register.timezone ?? timezone;
  const ends = register.ends === undefined ? undefined : readStated(register.ends, zone);
  const starts = register.starts === undefined ? undefined : readStated(register.starts, zone);
  return {
    register,
    ...(ends && {
      ends: { ...endOf(ends.day, { zone }, ends.minutes), relative: false, yearless: false },
    }),
    ...(starts && { starts: starts.day }),
  };
}

interface Key {
  readonly name: string;
  readonly label: string;
  readonly certain: boolean;
  readonly register?: PlannedOffer;
}

interface Named {
  readonly key: Key;
  readonly marks: readonly Mark[];
}

/** Of several offers in one message, the statement belongs to the one that is named beside it. */
function ownerOf(statement: Statement, named: readonly Named[]): Key | undefined {
  const [only, ...more] = named;
  if (only === undefined || more.length === 0) return only?.key;
  const { index } = statement.mark.unit;
  const near = (reach: number): Named[] =>
    named.filter(({ marks }) => marks.some(({ unit }) => Math.abs(unit.index - index) <= reach));
  for (const reach of [0, 1]) {
    const [first, ...others] = near(reach);
    if (first !== undefined) return others.length === 0 ? first.key : undefined;
  }
  return undefined;
}

/** “Doors open at ten” announces no offer. */
function isTeased({ text }: Unit): boolean {
  return isTeaser.test(text) && !speaksOfOther(text);
}

function saysOver({ draft }: Touch): boolean {
  return readableUnits(draft).some(({ text }) => isOver.test(text));
}

/** How offers are recognised in a message. */
class Links {
  readonly #byId: ReadonlyMap<string, Key>;
  readonly #byCode: Map<string, Key>;
  readonly #byPercent = new Map<number, Key | undefined>();

  constructor(register: readonly PlannedOffer[], touches: readonly Touch[]) {
    const keys = register.map((offer) => ({
      name: `id ${offer.id}`,
      label: offer.code ?? offer.id,
      certain: true,
      register: offer,
    }));
    this.#byId = new Map(keys.map((key) => [key.register.id, key]));
    this.#byCode = new Map(
      keys.flatMap((key) => (key.register.code === undefined ? [] : [[key.register.code, key]])),
    );
    // Whoever has read “the code MEND20” once knows it by itself.
    const introduced = touches.flatMap((touch) => this.#introducedBy(touch));
    // Where any touch says whose code it is, it is that one's in every touch.
    const owned = introduced.filter(([, key]) => key !== undefined);
    for (const [code, key = codeKey(code)] of [...owned, ...introduced]) {
      if (!this.#byCode.has(code)) this.#byCode.set(code, key);
    }
    for (const key of keys) {
      const { percent } = key.register;
      // Two offers of one percentage cannot be told apart by it.
      if (percent !== undefined) {
        this.#byPercent.set(percent, this.#byPercent.has(percent) ? undefined : key);
      }
    }
  }

  /** The offers of a touch, each with the places that name it. */
  find({ planned, draft }: Touch): Named[] {
    const stated = planned.offers.map((id) => this.#keyOf(id));
    const found = new Map(stated.map((key) => [key.name, { key, marks: [] as Mark[] }]));
    for (const unit of readableUnits(draft)) {
      for (const { key, start, end } of this.#inUnit(unit, stated)) {
        const entry = found.get(key.name) ?? { key, marks: [] };
        entry.marks.push({ unit, start, end });
        found.set(key.name, entry);
      }
    }
    return joinBare([...found.values()]);
  }

  #keyOf(id: string): Key {
    return this.#byId.get(id) ?? { name: `id ${id}`, label: id, certain: true };
  }

  /** The codes that a touch names as such; its one code is that of the one offer that it states. */
  #introducedBy({ draft, planned }: Touch): [code: string, key: Key | undefined][] {
    const codes = [...new Set(readableUnits(draft).flatMap(({ text }) => codesIn(text)))];
    const [id, ...more] = planned.offers;
    const only = id !== undefined && more.length === 0 && codes.length === 1;
    return codes.map((code) => [code, only ? this.#keyOf(id) : undefined]);
  }

  #inUnit({ text }: Unit, stated: readonly Key[]): Linked[] {
    // A message that states its one offer writes that one's code and percentage.
    const theOne = stated.length === 1 ? stated[0] : undefined;
    const found = this.#codesIn(text, theOne);
    // “20% off with the code MEND20” is one offer.
    const beside = found.length === 1 ? found[0]?.key : undefined;
    for (const { percent, scope, ...at } of percentsIn(text)) {
      const known = beside ?? this.#byPercent.get(percent) ?? theOne;
      if (known !== undefined) found.push({ ...at, key: known });
      else if (stated.length === 0) found.push({ ...at, key: percentKey(percent, scope) });
    }
    if (stated.length > 0 || found.length > 0) return found;
    return namesIn(text).map(({ name, ...at }) => ({
      ...at,
      key: { name: `name ${name}`, label: `the ${name}`, certain: false },
    }));
  }

  /** @param theOne of a touch that states its one offer, which is then the one with that code. */
  #codesIn(text: string, theOne: Key | undefined): Linked[] {
    if (this.#byCode.size === 0) return [];
    return Array.from(text.matchAll(/[\p{L}\p{N}_-]+/gu)).flatMap(({ 0: word, index }) => {
      const known = this.#byCode.get(word);
      if (known === undefined) return [];
      const key = known.register === undefined ? (theOne ?? known) : known;
      return [{ key, start: index, end: index + word.length }];
    });
  }
}

function codeKey(code: string): Key {
  return { name: `code ${code}`, label: code, certain: true };
}

/** Where one code is named, “20% off” elsewhere in the message is what it gives. */
function joinBare(named: readonly Named[]): Named[] {
  const codes = named.filter(({ key }) => key.certain);
  const [code] = codes;
  if (code === undefined || codes.length > 1) return [...named];
  const isBare = ({ key }: Named): boolean => /^percent \d+% off$/u.test(key.name);
  const marks = [code, ...named.filter(isBare)].flatMap((one) => one.marks);
  return named.filter((one) => !isBare(one)).map((one) => (one === code ? { ...one, marks } : one));
}

/** Some letters of a unit. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Linked extends Stretch {
  readonly key: Key;
}

/** Known by the first word of what it is off: what comes behind may be a verb. */
function percentKey(percent: number, scope: string): Key {
  const label = `${percent}% off ${scope}`.trim();
  const [first = ""] = scope.split(" ");
  return { name: `percent ${percent}% off ${first}`.trim(), label, certain: false };
}

/** “with code MEND20”: capitals and digits behind the word. */
function codesIn(text: string): string[] {
  if (!/code|coupon|voucher/iu.test(text)) return [];
  const found = text.matchAll(
    /\b(?:[Cc]ode|CODE|[Cc]oupon|[Vv]oucher)(?: is)?[:\s]+["“'‘]?([A-Z][A-Z0-9]{3,19})\b/gu,
  );
  return Array.from(found, ([, code = ""]) => code);
}

/** “20% off all kettles”: the percentage and what it is off. */
function percentsIn(
  text: string,
): (Stretch & { readonly percent: number; readonly scope: string })[] {
  if (!text.includes("%")) return [];
  const found = text.matchAll(
    /(?<![\d.,])(\d{1,2}) ?% (?:off|discount on|less on|reduction on)(?: (?:all|every|any|our|your|the|of|in|on)){0,3}((?: [\p{Ll}-]{3,}){0,2})/giu,
  );
  return Array.from(found, (match) => ({
    percent: Number(match[1]),
    scope: scopeOf(match[2] ?? ""),
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** Without the words that a sentence goes on with; “everything” is no narrower than nothing. */
function scopeOf(words: string): string {
  const kept: string[] = [];
  for (const word of words.trim().toLowerCase().split(/\s+/u)) {
    if (stops.has(word)) break;
    kept.push(word);
  }
  return kept.join(" ");
}

const stops: ReadonlySet<string> = new Set(
  "until till through ends ending with when for from and or but now today tonight this that these everything order orders entire whole at in on by before after if while just only is are has was will plus use using because storewide sitewide open opens closes close stays stay goes gone expires finishes stops lasts runs starts begins applies ended valid site order online instore lasts what which who your our all any anything purchase purchases we you they it he she too again once more".split(
    " ",
  ),
);

/** “the Autumn Mend sale”: the last words of a name and what it names. */
function namesIn(text: string): (Stretch & { readonly name: string })[] {
  const found = text.matchAll(
    /\b(?:the|our|this year['’]s) ((?:[\p{L}'’-]{3,} ){1,2})(sale|offer|promotion|bundle|deal)\b/giu,
  );
  return Array.from(found, (match) => ({
    name: `${(match[1] ?? "").trim()} ${match[2] ?? ""}`.toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ name, start, end }) => !commonNames.test(name) && !isIdiom(text.slice(start, end)));
}

/** “The done deal”: a deal is an offer where it has a name. */
function isIdiom(words: string): boolean {
  return /deal$/iu.test(words) && !/ \p{Lu}/u.test(words);
}

const commonNames =
  /^(?:(?:big|best|new|last|special|final|great|same|next|current|whole|entire|exclusive|limited)(?: time)? )+(?:sale|offer|promotion|bundle|deal)$/u;
