import { gated, type Draft, type Unit } from "@troth/core";

/** Whether a reader could follow a claim up: its sentence or a neighbour links to, or names, a source. */
export function isSourced(draft: Draft, unit: Unit, names: readonly string[]): boolean {
  const near = [draft.units[unit.index - 1], unit, draft.units[unit.index + 1]];
  return near.some(
    (one) =>
      one !== undefined &&
      one.zone === unit.zone &&
      (hasLink(one) || namesSource(one.text) || names.some((name) => one.text.includes(name))),
  );
}

/** A button leads on, and an address answers: neither is where a figure comes from. */
function hasLink({ block, offset, text }: Unit): boolean {
  if (block.role === "button") return false;
  if (text.includes("[link]") || text.includes("://")) return true;
  return block.links.some(
    ({ start, end, target }) =>
      start < offset + text.length && end > offset && !target.startsWith("mailto:"),
  );
}

/** Whether a sentence says where a claim comes from: a note, a study, a voice with a name, a year. */
export function namesSource(text: string): boolean {
  return sources.some((source) => source.test(text));
}

/** A capital that is more than the start of a sentence. */
const name =
  "(?!(?:A|An|The|This|These|Our|My|We|Your|New|Recent|Latest|Many|Most|Several|Some|One|All|Other|Independent|Clinical|Customers?|Users|Clients|Teams|Industry|Market|Leading|Stud(?:y|ies)|Research\\p{L}*|Experts?|Scientists?|Science|Statistics|Surveys?|Polls?|Data|Evidence|Analysts|Doctors)\\b)\\p{Lu}[\\p{L}&.'’-]+";
const work =
  "(?:[Ss]tudy|[Ss]tudies|[Ss]urveys?|[Rr]esearch|[Rr]eport|[Pp]oll|[Dd]ata|[Ff]igures|[Tt]rial|[Tt]ests?|[Aa]nalysis|[Cc]ensus|[Ii]ndex|[Rr]eview|[Bb]enchmark|[Pp]aper|[Ii]nvestigation|[Ii]nquiry)";

const sources = [
  // A note: [1], (1), ¹, *, †.
  /[\p{L}\p{N}.,)”"%][¹²³⁴-⁹*†‡]|\[\d{1,2}\]|\(\d{1,2}\)/u,
  // "Zogby poll", "the Oxford Economics study", "Harvard researchers"
  {
    source: `\\b${name}(?:['’]s)? (?:\\p{L}+ ){0,3}(?:${work}|researchers|scientists|economists|analysts)\\b`,
    flags: "u",
  },
  /\b\p{Lu}\p{L}+ (?:University|Institute|Journal|Agency|Association|Foundation|Center|Centre|College|Laboratory|Group|Commission|Council|Bank|Office|Bureau)\b|\bUniversity of\b/u,
  {
    source: `\\b(?:according to|published (?:in|by)|conducted by|commissioned by|carried out by|reported by|${work} (?:by|from|at)) (?:the |a |an )?(?:\\p{Ll}+ )?${name}`,
    flags: "u",
  },
  // Own counting, with its basis: "our March survey", "we tested", "of 212 users", "(n = 40)".
  {
    source: `\\b[Oo]ur (?!customers|users|clients|teams)(?:\\p{L}+ ){0,2}${work}\\b|\\b(?:[Ww]e|I) (?:\\p{L}+ ){0,2}(?:surveyed|asked|tested|measured|counted|interviewed|polled)\\b`,
    flags: "u",
  },
  /\bof (?:the |our )?\d[\d.,]*\d\b(?! ?%)|\bn ?= ?\d|\b\d[\d,]* (?:of|out of) (?:the |our )?\d/iu,
  // A dated source: "a 2024 survey", "(2023)".
  {
    source: `\\b(?:19|20)\\d\\d\\b.{0,30}\\b${work}\\b|\\b${work}\\b.{0,30}\\b(?:19|20)\\d\\d\\b|\\((?:\\p{L}[^()]{0,40}[, ] ?)?(?:19|20)\\d\\d\\)`,
    flags: "iu",
  },
  // The sender's own dated target or count: "since 2015", "by FY2030".
  /\b(?:since|by|from|in) (?:FY ?)?(?:19|20)\d\d\b|\b(?:past|last) (?:\p{L}+ )?(?:months|years|quarters?)\b/iu,
  // A voice with a name: “It saved our Easter,” says Ana.
  {
    source: `[”"] ?[,–—-]? ?(?:says? |said )?${name}|\\b${name},? (?:of|at|from|who) .{0,60}\\b(?:cut|saved|went|found|says|said|reports)\\b`,
    flags: "u",
  },
].map(gated);
