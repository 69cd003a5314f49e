import { bodyUnits, exactCase, gated, isQuoted, type Draft, type Unit } from "@troth/core";

/** Whether somebody speaks, is introduced, or waits for an answer in the message itself. */
export function showsPerson(draft: Draft): boolean {
  return bodyUnits(draft).some(
    (unit) => speaks(unit) || invitesReply(unit) || introduces(unit) || tellsOfPerson(unit),
  );
}

/** Not on a button, which speaks for the reader, and not in a customer's words. */
function speaks(unit: Unit): boolean {
  if (unit.zone === "button" || declares.test(unit.text)) return false;
  const found = self.exec(unit.text);
  if (!found) return false;
  const start = found.index;
  return !isQuoted({ unit, start, end: start + 1 });
}

/** "I", as it is said and not as it is numbered; "my name is", "my direct line", "call me". */
const self = exactCase(
  /(?<!(?:War|Part|Act|Chapter|Phase|Type|Class|Title|Volume) )\bI(?:['’](?:m|ve|d|ll)\b|,? \p{Ll})|\b[Mm]y (?:name|colleague|team|direct line|number|mobile|desk)\b|\b(?:call|text|e-?mail|write|reach|reaches|tell|ask|let|give|send|to|with) me\b/u,
);
const declares = /^\P{L}*(?:yes|no|no thanks|count|sign)[,!]? (?:I\b|me\b)/iu;

function invitesReply({ text }: Unit): boolean {
  if (!/repl|answer|write|call|phone|ring|mail|ask|speak|contact|send/iu.test(text)) return false;
  return answer.test(text.replaceAll(refused, "")) || answersByName.test(text);
}

/** "Please do not reply": the opposite. */
const refused =
  /\b(?:do not|don['’]t|cannot|can['’]t|unable to|not|never) (?:reply|respond|answer)\b.{0,60}/giu;

const answer =
  /\b(?:(?:just|hit|click|press|simply|please) [“"]?(?:reply|respond)|(?:reply|respond) (?:to|and|with|here|directly|back|by|[“"])|repl(?:y|ies) (?:reach|reaches|goes?|comes?|are read|is read|lands?)|write back|send (?:us )?your (?:comments|thoughts|questions|feedback)|(?:every|each|your|all) repl(?:y|ies)|answer (?:this|to this) (?:e-?mail|mail|letter|message|note))(?!\p{L})/iu;

const answersByName = exactCase(
  /(?:^\P{L}*|[,.;:!?–—] |\b(?:or|and|please|just|to|can) )(?:[Cc]all|[Pp]hone|[Rr]ing|[Ee]-?mail|[Ww]rite to|[Aa]sk for|[Ss]peak to|[Cc]ontact) \p{Lu}\p{Ll}+\b/u,
);

/** "Noor, who drew your case", "written by Ana", "our baker Ana", "Ana, our baker". */
function introduces({ text, zone }: Unit): boolean {
  // Whom a greeting names is the reader.
  return zone !== "greeting" && introduction.test(text);
}

const introduction = gated(
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? ?\p{Lu}\p{Ll}+|\b[Cc]ontact:? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+, (?:who|our|your) |\b(?:written|made|designed|drawn|cut|sewn|stitched|knitted|packed|baked|roasted|brewed|printed|built|signed|sent|edited|compiled|hosted|picked|grown) by \p{Lu}\p{Ll}+|^\P{L}*By \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:[Mm]eet|[Aa]sk for) \p{Lu}\p{Ll}+\b|\b(?:our|your) (?:co-?)?(?:founder|designer|editor|host|baker|potter|maker|owner|colleague|teacher|coach|chef|farmer|gardener|advis[eo]r|account manager|director),? \p{Lu}\p{Ll}+/u,
);

function tellsOfPerson({ move, unsure }: Unit): boolean {
  return move === "story" && !unsure;
}
