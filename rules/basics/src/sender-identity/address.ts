import { sourcesOf, wordsOfTag, type Block, type Draft } from "@troth/core";

/** Whether readers see a postal address, or a merge tag that prints one when it is sent. */
export function namesPlace(draft: Draft): boolean {
  // From the end: there it mostly stands.
  return draft.blocks.toReversed().some(showsPlace) || isFilledIn(draft);
}

function showsPlace({ hidden, text, role }: Block): boolean {
  if (hidden === "always" || role === "alt") return false;
  // No address is without a number.
  if (!/\d/u.test(text)) return false;
  const line = text.slice(0, longestBlock).replaceAll(/\s+/gu, " ");
  return street.test(line) || box.test(line) || town.test(line);
}

/** In characters: what stands further on in a block is not looked for. */
const longestBlock = 5000;

/** In capitals throughout, too. */
const streetNames =
  "Street St Road Rd Avenue Ave Av Lane Ln Drive Dr Boulevard Blvd Way Court Ct Place Pl Square Sq Highway Hwy Parkway Pkwy Terrace Close Quay Wharf Mews Row Gardens Hill Park Plaza Circle Cir Crescent Broadway Yard Green Walk Embankment Loop Trail Turnpike Pike Alley Bridge Centre Center Building Bldg Bld House Tower";
const ofStreet = streetNames
  .split(" ")
  .flatMap((name) => [name, name.toUpperCase()])
  .join("|");
const compound =
  "(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|laan|straat|plein|gade|vej|gatan|vägen|gata|veien|gate|katu|tie|utca)";
const romance =
  "(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Cc]hemin|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|[Aa]venida|[Pp]aseo|[Pp]laza|[Rr]ua)";

/** "4 Mill Lane", "1 The Old Green", "12, rue des Lilas", "Hauptstraße 5", "Via Roma 12", "Examplekatu 5, Turku", "Bldg. 9". */
const street = new RegExp(
  [
    String.raw`\b\d{1,6}[A-Za-z]?(?:[-–/]\d{1,5})?,? (?:(?:[\p{Lu}\d][\p{L}\d.'’-]{0,25}|of|the|on),? ){0,5}(?:${ofStreet})\b`,
    String.raw`\b\d{1,5}[a-z]?,? (?:bis |ter )?${romance} (?:\p{L}|d['’])`,
    String.raw`\b${romance} (?:[\p{L}.'’]{1,25}[ ,]{1,2}){1,4}\d{1,5}\b`,
    String.raw`\p{Lu}\p{L}{1,25} ?${compound},? \d{1,5}[a-z]?\b`,
    // Of a street that no list knows: a number of no year, and the town.
    String.raw`\p{Lu}\p{L}{3,25} \d{1,3}[a-z]?, (?:\d{4,6} )?\p{Lu}\p{L}{2,}`,
    String.raw`\b(?:Suite|SUITE|Ste|Bldg?|Building|Block|Tower|House)\.? #?\d{1,5}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th) [Ff]loor\b`,
  ].join("|"),
  "u",
);

const box =
  /\b(?:p\.? ?o\.? ?box|post office box|postfach|boîte postale|b\.p\.|apartado|casella postale) ?(?:no\.? ?|#|n[°º] ?)?\d/iu;

/** A post code and its town: "Hull HU1 2AB", "Austin, TX 78701", "75011 Paris", "Toronto M5V 2T6". */
const town = new RegExp(
  [
    String.raw`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b`,
    String.raw`\p{L}[,.]? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|\p{Lu}\p{Ll}{3,12}),? \d{5}(?:-\d{4})?\b`,
    String.raw`\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b`,
    String.raw`(?:^|[,·•|–-] ?|\b[A-Z]{1,2}-)\d{4,5},? \p{Lu}\p{L}{2,}`,
    String.raw`\b\d{4} ?[A-Z]{2},? \p{Lu}\p{L}{2,}`,
    String.raw`\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}\b`,
    String.raw`\p{Lu}\p{L}{2,}[ -]\d{3} ?\d{3}\b`,
  ].join("|"),
  "u",
);

/** Where the sending service prints it: `*|LIST:ADDRESS|*`, `%SENDER-INFO%`, `{{ shop.address }}`. */
function isFilledIn(draft: Draft): boolean {
  return (
    draft.tags.some((tag) => printsPlace.test(wordsOfTag(draft, tag).slice(0, longestTag))) ||
    sourcesOf(draft).some((source) => ownTag.test(source))
  );
}

const longestTag = 200;

/** Not the reader's own: `{{ email_address }}`, `{{ customer.shipping_address }}`. */
const printsPlace =
  /^(?!.{0,80}(?:e-?_?mail|ip|web|shipping|billing|delivery|customer|recipient|user)[-_. :]?(?:\w{1,20}[-_.])?addr).{0,80}(?:addr|postal|sender[-_]?info|physical|street|(?:company|business|shop|member|account)[-_.](?:info|city|location))/iu;

/** Tags of services that are plain text to everybody else. */
const ownTag =
  /%SENDER-INFO|\[sender_(?:address|city|street)|\[(?:your |company |business |physical |postal |mailing |street ){1,3}address|%%(?:member_addr|account_address)/iu;
