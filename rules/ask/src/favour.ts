import { gated, type Unit } from "@troth/core";

/**
 * Commands that ask for reach, praise or names, whatever the annotator makes of them: "Post a
 * picture…" begins like a noun. Anchored to the start of the unit.
 */
const command = gated({
  source:
    "^\\P{L}*(?:(?:please|just|now|then|so|and|also|don['’]t forget to|remember to) )*(?:" +
    [
      "(?:post|share|upload|snap|send us|show us|tweet)(?: \\p{L}+){0,4} (?:picture|photo|pic|selfie|video|shot|unboxing)s?",
      "tweet (?:your|us|about|a|this)",
      "tag (?:us|@|#|your|a|two|three)",
      "(?:leave|write|give|drop)(?: us)?(?: [\\p{L}\\d-]+){0,3} (?:review|rating|star|testimonial)s?",
      "(?:rate|review|follow|like) (?:us|our|@)",
      "refer (?:an?|your|two|three|\\d+)",
      "(?:share|forward) (?:this|our|us|it)",
      // "Like, share and tag": a list of favours, whatever stands behind it.
      "(?:like|share|follow|tag|comment|repost|subscribe),? (?:and |& |or )?(?:like|share|follow|tag|comment|repost|subscribe)\\b",
      "spread the word|tell your friends|recommend us|vote for us",
      "(?:take|fill in|fill out|complete|answer) our (?:\\p{L}+ )?(?:survey|questionnaire|poll)",
    ].join("|") +
    ")(?!\\p{L})",
  flags: "iu",
});

/** Asks the reader for a favour to the sender. */
export function commandsFavour({ text }: Pick<Unit, "text">): boolean {
  return command.test(text);
}

const label = gated({
  source:
    "^\\P{L}*(?:" +
    [
      "(?:share|like|tweet|post|forward|follow|pin)(?: (?:this|it|us))?(?: (?:on|to) \\p{L}+)?",
      "(?:forward|send|share|email)(?: (?:this|it))?(?: (?:page|e-?mail|newsletter|letter|issue|message))? (?:to|with) (?:an? |your )?(?:friends?(?: (?:and|&) family)?|colleagues?|network)",
    ].join("|") +
    ")\\s*$",
  flags: "iu",
});

/** "Share this", "Forward to a friend": the label of a link that every mailing has, not a plea. */
export function isShareLabel({ text }: Pick<Unit, "text">): boolean {
  return label.test(text);
}
