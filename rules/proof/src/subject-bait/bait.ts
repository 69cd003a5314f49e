import { anyCase } from "@troth/core";
import type { Span } from "@troth/core";

/** Words of a subject that point at something and keep it back: "You won't believe this". */
export function findBait(subject: string): Span | undefined {
  for (const pattern of baits) {
    const found = pattern.exec(subject);
    if (!found) continue;
    const { 0: words, index } = found;
    let end = words.length;
    while (end > 0 && !isWord.test(words.charAt(end - 1))) end -= 1;
    const start = words.search(isWord);
    if (end > start) return { start: index + start, end: index + end };
  }
  return undefined;
}

const isWord = /[\p{L}\p{N}]/u;

/** What a reader hears of and is not told. */
const baits = [
  // "You won't believe", "will shock you"
  /\b(?:you['’]?ll|you will|you wo?n['’]?t|you can['’]?t|i can['’]?t|i didn['’]?t|can you|no one will|won['’]t) (?:ever |even |never )?(?:believe|guess)(?! in\b)(?: (?:it|this|that|what|who|how|why))?(?!\p{L})|\bnever (?:believe|guess) (?:it|this|what|who|how|why)\b|\b(?:will|to|might) (?:shock|amaze|stun|disgust) you\b|\bwait (?:till|until) you see\b|^\P{L}*guess (?:what|who)\b|\bwhat happen(?:s|ed) next\b/iu,
  // "This changes everything", "I've never seen anything like this"
  /(?:\bthis )?\bchang(?:es|ed|ing) everything\b|\bjust changed (?:the|our|this)\b|\b(?:never|ever) seen anything like (?:it|this)\b|\b(?:no one|nobody) (?:saw|expected|is talking about) this\b/iu,
  // "You need to see this", "read this before"
  /\b(?:read|see|watch|hear|ignore) this(?: (?:now|first|email|message)\b)?(?! (?:\p{L}+ )?(?:week|weekend|month|year|morning|evening|afternoon|spring|summer|autumn|fall|winter|season)\b)(?=[\s\p{P}\p{S}]*$| (?:before|or|if|right|and|please)\b|[:,!.?(])/iu,
  // "Here's why", with nothing behind it
  /\bhere['’]?s (?:why|how|what(?:['’]s next| happened| we found| i think)?)(?=[\s\p{P}\p{S}]*$)/iu,
  // "Acme just announced:"
  /\b(?:just|finally) (?:announced|admitted|revealed|said|reported|confirmed)(?=[^\p{L}\p{N}?]{0,20}(?:\([^()]{0,40}\)|\[[^[\]]{0,40}\])?[^\p{L}\p{N}?]{0,20}$)/iu,
  // "This one trick", "the secret nobody tells you"
  /\b(?:this|one) (?:one |simple |weird |little |strange ){1,2}(?:trick|thing|reason|mistake|secret)\b|\bsecrets? (?:nobody|no one|they don['’]t|you(?:['’]re)? (?:were )?not)\b/iu,
  // "This is huge", alone
  /^\P{L}*(?:this|that)(?: is|['’]s|['’]ll be| will be| was) (?:very |so |extremely |really |absolutely |just |a |the |our |your |my |not ){0,3}(?:big|huge|bad|it|important|crucial|critical|vital|urgent|serious|amazing|incredible|unbelievable|devastating|insane|crazy|wild|embarrassing|awkward|good|great|scary|sad|different|new|unreal|ridiculous|shocking)(?: news)?(?:, \p{L}+)?[\s\p{P}\p{S}]*$/iu,
  // "Big news", alone
  /^\P{L}*(?:some |we have |i have |got )?(?:big|huge|exciting|bad|something (?:big|huge|special|new))(?: news)?(?: is (?:coming|here))?[\s\p{P}\p{S}]*$/iu,
].map((pattern) => anyCase(pattern));
