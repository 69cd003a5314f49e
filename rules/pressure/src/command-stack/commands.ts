import { gated } from "@troth/core";

/** Verbs with which a message presses for what it wants. Steps of a recipe have others. */
const verbs =
  "act|add (?:it|one|your|to)|answer|apply|back|become|begin|book|boost|buy|call|check|chip in|claim|click|come|commit|contribute|defeat|demand|discover|donate|double|download|earn|elect|enjoy|enroll?|enter|experience|explore|fight|find out|flip|follow|forward|get(?! (?:out of|outta)\\b)|give|go|grab|grow|help|hurry|invest|join|learn|let|like|make|order|pay|pitch in|pledge|pre-?order|protect|purchase|push|raise|reach|redeem|refer|register|renew|reply|request|reserve|retweet|rsvp|rush|save|secure|send|share|shop|show|sign|snag|spread|stand|start|stay|step|stop|subscribe|support|take|tag|tell|text|try|turn|tweet|unlock|upgrade|visit|volunteer|vote|watch|win";

const lead = "(?:(?:so|and|then|now|just|today|but),? )?";

/** A sentence that begins with such a verb, or with "don't". */
const commands = gated({
  source: `^[^\\p{L}]{0,4}${lead}(?:(?:${verbs})(?![\\p{L}'’-])(?! (?:is|are|was|will|can|has|and running)\\b)|(?:don['’]?t|do not|never|stop) \\p{L}+)`,
  flags: "iu",
});

/** An order to the reader: a whole sentence, neither a question nor a label nor a courtesy. */
export function isCommand(text: string): boolean {
  if (text.length > longest) return false;
  return endsSentence.test(text.slice(-8)) && commands.test(text) && !courteous.test(text);
}

/** In characters: a longer sentence explains, too. */
const longest = 70;

const endsSentence = /[.!…]\P{L}{0,6}$/u;

const courteous =
  /\b(?:please|feel free|if you(?:['’]d)? (?:like|want|wish|prefer|need)|whenever|thank(?:s| you))\b/iu;

/** What shows a reader how something is done. */
export const howTo = gated(
  /\b(?:here['’]?s how|how to|steps?|instructions?|recipe|directions|follow these|to do (?:this|so|that)|tips?)\b/iu,
);
