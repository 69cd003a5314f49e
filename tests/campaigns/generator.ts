import type { CampaignCase, CaseTouch } from "@troth/campaign/testing";

import { Dice } from "./random.ts";
import { bystanders, paragraphs, type Bank, type Fill } from "./sentences.ts";

/** The ways in which a planted campaign contradicts itself. */
export const forms = [
  "after-end",
  "two-ends",
  "called-new",
  "not-last",
  "extended",
  "planned-extension",
  "today-only",
  "page",
  "gift",
] as const;
export type Form = (typeof forms)[number];

/** A campaign with one contradiction, and its twin without. */
export interface Pair {
  readonly form: Form;
  readonly planted: CampaignCase;
  /** The touches in which the contradiction may be told. */
  readonly at: readonly string[];
  readonly clean: CampaignCase;
}

type Linked = "id" | "code" | "percent" | "name";

interface Setting {
  readonly dice: Dice;
  readonly bank: Bank;
  readonly linked: Linked;
  readonly noun: string;
  readonly offer: string;
  readonly code: string;
  readonly percent: number;
  /** Days of the campaign. */
  readonly opens: number;
  readonly ends: number;
}

const products = [
  "kettles",
  "blankets",
  "garden knives",
  "enamel pots",
  "wool socks",
  "bread tins",
];
const names = ["Harvest", "Autumn Mend", "Long Evening", "Stock Room", "Copper Week"];
const codes = ["MEND20", "KETTLE", "LONGEVENING", "OKT15", "SPOUT", "HELLO10"];

/** The pair of a seed. @param bank the sentences to write with. */
export function makePair(seed: number, bank: Bank): Pair {
  const dice = new Dice(seed);
  const form = forms[seed % forms.length] ?? "two-ends";
  const setting = makeSetting(dice, bank, form);
  const base = baseTouches(setting);
  const register = registerOf(setting, form);
  const about = { timezone: dice.pick(zones), mode: "sale" as const, startStage: 3 };
  const clean: CampaignCase = {
    ...about,
    name: `clean ${seed} ${form}`,
    touches: [...base, ...cleanExtra(setting, form)],
    ...(register && { offers: [register.clean] }),
  };
  const { touches, at } = plant(setting, form, base);
  const planted: CampaignCase = {
    ...about,
    name: `planted ${seed} ${form}`,
    touches,
    ...(register && { offers: [register.planted] }),
  };
  return { form, planted, at, clean };
}

const zones = ["Europe/London", "America/New_York", "Europe/Berlin", "Australia/Sydney", "UTC"];

function makeSetting(dice: Dice, bank: Bank, form: Form): Setting {
  // A name stands in no register, which has the reason of an extension.
  const ways: readonly Linked[] = ["id", "code", "percent", "name"];
  const linked = dice.pick(/extend|extension/u.test(form) ? ways.slice(0, 3) : ways);
  const product = dice.pick(products);
  const percent = dice.pick([10, 15, 20, 25, 30]);
  const code = dice.pick(codes);
  const name = dice.pick(names);
  const opens = 2 + dice.number(6);
  // A page or a message that says “today” needs a register, or some days in between.
  const ends = opens + 4 + dice.number(8) + (form === "not-last" ? 6 : 0);
  return {
    dice,
    bank,
    linked,
    percent,
    code,
    opens,
    ends,
    ...wordsFor({ linked, product, percent, code, name }),
  };
}

function wordsFor({
  linked,
  product,
  percent,
  code,
  name,
}: {
  linked: Linked;
  product: string;
  percent: number;
  code: string;
  name: string;
}): { noun: string; offer: string } {
  if (linked === "code") {
    return { noun: `the code ${code}`, offer: `${percent}% off with the code ${code}` };
  }
  if (linked === "name")
    return { noun: `the ${name} sale`, offer: `lower prices in the ${name} sale` };
  return { noun: `${percent}% off ${product}`, offer: `${percent}% off ${product}` };
}

/** Some letters, the announcement, a reminder, perhaps the last day, and a farewell. */
function baseTouches(setting: Setting): CaseTouch[] {
  const { dice, opens, ends } = setting;
  const touches: CaseTouch[] = [letter("hello", 0, setting)];
  touches.push(message("opens", opens, setting, [sentence(setting, "announces", ends)]));
  if (dice.chance(60)) {
    const day = opens + 1 + dice.number(Math.max(1, ends - opens - 2));
    touches.push(message("reminds", day, setting, [sentence(setting, "announces", ends)]));
  }
  if (dice.chance(50)) {
    touches.push(message("closes", ends, setting, [sentence(setting, "lastDay", ends)]));
  }
  if (dice.chance(40))
    touches.push(message("over", ends + 3, setting, ["The sale is over, and thank you."]));
  if (dice.chance(40)) touches.push(letter("later", ends + 20, setting));
  return touches;
}

/** What is like the planted flaw and is none. */
function cleanExtra(setting: Setting, form: Form): CaseTouch[] {
  const { dice, ends, opens } = setting;
  switch (form) {
    case "after-end":
      return [
        message("other", ends + 2, { ...setting, ...otherOffer }, [
          `Next month: ${otherOffer.offer} until ${dateIn(ends + 9, dice)}.`,
        ]),
      ];
    case "called-new":
      return [message("opened", opens, setting, [sentence(setting, "fresh", ends)])];
    case "not-last":
      return [message("lastly", ends, setting, [sentence(setting, "last", ends)])];
    case "extended":
    case "planned-extension":
      return [
        {
          ...message("longer", ends + 1, setting, [sentence(setting, "extended", ends + 4)]),
          written: dayText(ends + 1),
        },
      ];
    case "today-only":
      return [message("today", ends, setting, [sentence(setting, "todayOnly", ends)])];
    case "page":
      return [page(setting, ends)];
    case "gift":
      return [
        message("gift", opens, setting, ["Spend £60 and we add a free gift, a tin of polish."]),
      ];
    default:
      return [letter("more", ends - 1, setting)];
  }
}

const otherOffer = {
  noun: "the code OTHER5",
  offer: "5% off lids with the code OTHER5",
  linked: "code" as const,
};

function plant(
  setting: Setting,
  form: Form,
  base: readonly CaseTouch[],
): { touches: readonly CaseTouch[]; at: readonly string[] } {
  const { dice, bank, opens, ends } = setting;
  const add = (touch: CaseTouch, also: readonly string[] = []) => ({
    touches: [...base.filter(({ id }) => id !== "over"), touch],
    at: [touch.id ?? "", ...also],
  });
  switch (form) {
    case "after-end":
      return add(
        message("planted", ends + 2 + dice.number(4), setting, [sentence(setting, "still", ends)]),
      );
    case "two-ends":
      // What is sent later than the planted one is then told as the other end.
      return add(
        message("planted", opens + 1, setting, [sentence(setting, "announces", ends + 3)]),
        setting.linked === "id" ? [] : ["reminds", "closes"],
      );
    case "called-new":
      return add(message("planted", opens + 3, setting, [sentence(setting, "fresh", ends)]));
    case "not-last": {
      const touch = message("planted", opens + 1, setting, [sentence(setting, "last", ends)]);
      const after = message("again", opens + 5, setting, [sentence(setting, "still", ends)]);
      const { touches, at } = add(touch);
      return { touches: [...touches, after], at };
    }
    case "extended":
      return add(message("planted", ends + 1, setting, [sentence(setting, "extended", ends + 4)]));
    case "planned-extension":
      return add({
        ...message("planted", ends + 1, setting, [sentence(setting, "extended", ends + 4)]),
        written: dayText(opens),
      });
    case "today-only":
      return add(
        message("planted", opens + 1, setting, [sentence(setting, "todayOnly", opens + 1)]),
        setting.linked === "id" ? [] : ["reminds", "closes"],
      );
    case "page":
      return add(page(setting, ends + 5), ["opens", "reminds", "closes"]);
    default: {
      const [gift, condition] = dice.pick(bank.gifts);
      return add(message("planted", opens + 1, setting, [gift], [`P.S. ${condition}`]));
    }
  }
}

/** Only offers with an id stand in a register. */
function registerOf({ linked, ends, percent, code }: Setting, form: Form) {
  const isExtended = form === "extended" || form === "planned-extension";
  if (linked !== "id" && !isExtended) return undefined;
  const offer = { id: "the-one", percent, code, ends: dayText(ends) };
  const clean = isExtended
    ? { ...offer, ends: dayText(ends + 4), extensionReason: "the courier was on strike" }
    : offer;
  return { planted: offer, clean };
}

type Slot = "announces" | "lastDay" | "still" | "fresh" | "last" | "extended" | "todayOnly";

function sentence({ dice, bank, noun, offer }: Setting, slot: Slot, ends: number): string {
  const fill: Fill = { noun, offer, date: dateIn(ends, dice), next: dateIn(ends + 1, dice) };
  return dice.pick(bank[slot])(fill);
}

function message(
  id: string,
  day: number,
  setting: Setting,
  said: readonly string[],
  closing: readonly string[] = [],
): CaseTouch {
  const { dice } = setting;
  const inSubject = dice.chance(20) && closing.length === 0;
  const [first = ""] = said;
  const subject = inSubject ? first : dice.pick(subjects);
  const about = inSubject ? [mentionOf(setting)] : said;
  const body = [
    dice.pick(paragraphs),
    ...about,
    ...(dice.chance(50) ? [dice.pick(bystanders)] : []),
  ];
  return write({
    id,
    day,
    subject,
    body: [...body, "Margit at the workshop", ...closing],
    dice,
    offers: offersOf(setting),
  });
}

/** Where the subject states the end, the body names the offer. */
function mentionOf({ noun }: Setting): string {
  return `Have a look at ${noun} when you have a minute.`;
}

function letter(id: string, day: number, { dice }: Setting): CaseTouch {
  const body = [dice.pick(paragraphs), dice.pick(bystanders), dice.pick(paragraphs)];
  return {
    ...write({ id, day, subject: dice.pick(subjects), body, dice, offers: [] }),
    channel: "news",
  };
}

function page(setting: Setting, ends: number): CaseTouch {
  const body = [
    "Everything that is in it, with sizes and weights.",
    sentence(setting, "announces", ends),
  ];
  const written = write({
    id: "page",
    day: setting.opens,
    subject: "",
    body,
    dice: setting.dice,
    offers: offersOf(setting),
  });
  return { ...written, channel: "land" };
}

const subjects = [
  "From the workshop",
  "A word about spouts",
  "Margit has been busy",
  "What we did with the beech",
  "Before the frost",
];

function offersOf({ linked }: Setting): readonly string[] {
  return linked === "id" ? ["the-one"] : [];
}

function write({
  id,
  day,
  subject,
  body,
  dice,
  offers,
}: {
  id: string;
  day: number;
  subject: string;
  body: readonly string[];
  dice: Dice;
  offers: readonly string[];
}): CaseTouch {
  const about = { id, day, offers };
  if (dice.chance(25) && subject !== "") {
    const paragraphsOfPage = body
      .map((text) => `<p>${text.replaceAll("&", "&amp;")}</p>`)
      .join("\n");
    return {
      ...about,
      format: "html",
      draft: `<title>${subject}</title>\n<p>${subject}</p>\n${paragraphsOfPage}\n`,
    };
  }
  const head = subject === "" ? "" : `---\nsubject: ${JSON.stringify(subject)}\n---\n\n`;
  return { ...about, draft: `${head}${body.join("\n\n")}\n` };
}

const start = Date.UTC(2026, 9, 5);
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function dayText(day: number): string {
  return new Date(start + day * 86_400_000).toISOString().slice(0, 10);
}

/** As different people write it. */
function dateIn(day: number, dice: Dice): string {
  const date = new Date(start + day * 86_400_000);
  const number = date.getUTCDate();
  const month = months[date.getUTCMonth()] ?? "";
  const weekday = weekdays[date.getUTCDay()] ?? "";
  return dice.pick([
    `${weekday} ${number} ${month}`,
    `${number} ${month}`,
    `${month} ${number}`,
    `${weekday}, ${month} ${number}`,
    `${number} ${month.slice(0, 3)}`,
    `${number} ${month} 2026`,
    `the ${number}${ordinal(number)} of ${month}`,
  ]);
}

function ordinal(number: number): string {
  if (number > 10 && number < 14) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
