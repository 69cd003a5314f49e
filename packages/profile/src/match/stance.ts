import { anyCase } from "@troth/core";

const praising =
  /\b(?:passion(?:ate|ately)?|committed|commitments?|dedicated|dedication|devoted|devotion|obsess(?:ed|ion)|believ(?:e|ed|ers?|es|ing)|pride|proud(?:ly)?|care(?:s|d)? (?:deeply|about|for|passionately|so)|caring|cherish\w{0,3}|dna|ethos|philosophy|mission|vision|journey|spirit|soul|heart(?:s|beat)?|core|essence|hallmark|second nature|way of life|stand(?:s)? for|matters? (?:to|most|deeply)|means (?:everything|the world)|truly|deeply|genuine(?:ly)?|authentic(?:ally|ity)?|integrity|excellence|innovative|world[- ]class|second to none|unparalleled|unmatched|unrivall?ed|finest|exceptional|we(?:['’]ve| have)? (?:always |simply |really |just )?(?:love|loved|value|valued|live|breathe|champion|celebrate|embrace|strive|respect|honou?r)|our (?:values?|purpose|promise|priority|north star|guiding)|driven by|guided by|inspired by|rooted in|built on|at the (?:very )?(?:heart|core|cent(?:er|re))|everything we (?:do|make|are)|all (?:that )?we do|who we are|what (?:drives|sets|makes) us|a better (?:world|future|tomorrow)|make a difference|conscious(?:ly)?|ethical(?:ly)?|sustainab(?:le|ly|ility)|eco[- ]friendly)\b/iu;

/** Words of feeling and self-praise: a sentence with them claims, whatever else is in it. */
export const stance = anyCase(praising);

/** Where praise starts in a text. */
export function praiseIn(text: string): number[] {
  return Array.from(text.matchAll(everyPraise), ({ index }) => index);
}

const everyPraise = new RegExp(praising.source, "giu");

/** What the sender hopes to do has not been done. */
export const aspiration = anyCase(
  /\b(?:we|i|our (?:team|aim|goal|hope|dream|ambition))(?:['’]re| are| is)?(?: \p{L}{2,12})? (?:hope|hopes|hoping|aim|aims|aiming|aspire|aspiring|strive|striving|want|dream|dreaming|wish|plan|planning|intend|endeavou?r|working|looking forward|is|try|do our best)\b.{0,20}\bto\b|\bone day\b|\bsome ?day\b/iu,
);

/** Somebody else does it. */
export const ofOthers = anyCase(
  /^(?:most|many|some|other|few|all too many|too many|big|large|the big|the others?|competitors?|elsewhere)\b|\b(?:other|most|many|some|big|rival) (?:\p{L}+ )?(?:shops?|stores?|brands?|firms?|companies|makers?|sellers?|tools?|apps?|charities|places|roasters?|providers?|nurseries|people|folk)\b|\bthey (?:say|claim|tell|call)\b/iu,
);

/** The sender or the reader is in it. */
export const speaks = anyCase(/\b(?:we|we['’]\p{L}+|i|i['’]\p{L}+|our|ours|us|my|me|you|your)\b/iu);
