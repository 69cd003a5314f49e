import type { Entry } from "../lexicon.ts";
import { whatItDoes, nameThem, figures } from "./shared.ts";

/** Nouns, inflected by their last word. */
export const nouns: readonly Entry[] = [
  {
    lemma: "utilization",
    plain: ["use"],
    forms: ["utilization"],
    literal: {
      before: "capacity cpu memory bed disk gpu rate asset labor labour",
      after: "rate ratio review management",
    },
    source: "govuk",
  },
  {
    lemma: "synergy",
    say: "Say who gains what by working together.",
    literal: { near: "drug antibiotic dose muscle receptor toxicity herbicide" },
    source: "lists",
  },
  { lemma: "learning", forms: ["learnings"], plain: ["lesson"], swap: true, source: "list" },
  {
    lemma: "paradigm",
    plain: ["way", "model"],
    literal: { near: "programming kuhn linguistic verb grammar research experimental functional" },
    source: "lists",
  },
  {
    lemma: "paradigm shift",
    plain: ["change"],
    literal: { near: "kuhn physics science" },
    source: "lists",
  },
  {
    lemma: "deep dive",
    plain: ["close look"],
    literal: {
      before: "to we we'll let's i i'll will can",
      near: "scuba diver diving sea ocean reef oxygen pool wreck submarine",
    },
    source: "lists",
  },
  {
    lemma: "thought leader",
    plain: ["expert"],
    say: "Say what the person knows or did.",
    source: "list",
  },
  {
    lemma: "low-hanging fruit",
    forms: ["low-hanging fruit", "low-hanging fruits"],
    plain: ["easy first step"],
    literal: { near: "tree orchard apple pear branch pick picking harvest ladder" },
    source: "lists",
  },
  {
    lemma: "quick win",
    plain: ["easy first step"],
    literal: { near: "match game race chess innings" },
    source: "lists",
  },
  { lemma: "core competency", plain: ["strength"], source: "lists" },
  { lemma: "core competence", plain: ["strength"], source: "own" },
  { lemma: "value proposition", say: "Say what the customer gets.", source: "list" },
  {
    lemma: "pain point",
    plain: ["problem"],
    swap: true,
    source: "lists",
    literal: { near: "massage muscle physio shoulder knee trigger" },
  },
  { lemma: "touchpoint", plain: ["contact", "message"], source: "lists" },
  {
    lemma: "bandwidth",
    forms: ["bandwidth"],
    plain: ["time"],
    only: { near: "have has had lack team enough limited extra mental" },
    literal: {
      before: "and",
      near:
        "network mbps gbps mb gb gigabit internet upload download server hosting fibre fiber radio " +
        "wireless frequency video stream streaming traffic site website isp memory cable broadband " +
        "modem connection hz host user file cpu router data web page provider storage",
    },
    source: "lists",
  },
  { lemma: "mindshare", say: "Say what people know or remember.", source: "list" },
  {
    lemma: "deliverable",
    forms: ["deliverables"],
    say: "Name what will be handed over.",
    literal: { near: "contract invoice milestone statement" },
    source: "own",
  },
  { lemma: "value-add", plain: ["benefit"], source: "list" },
  { lemma: "growth hack", say: "Say what was done.", source: "list" },
  { lemma: "growth hacker", say: "Say what the person does.", source: "own" },
  { lemma: "change agent", say: "Say what the person changed.", source: "own" },
  { lemma: "solution provider", say: "Say what is sold.", source: "own" },
  { lemma: "solutions provider", say: "Say what is sold.", source: "own" },
  {
    lemma: "service offering",
    forms: ["service offerings"],
    plain: ["service"],
    swap: true,
    source: "own",
  },
  {
    lemma: "product offering",
    forms: ["product offerings"],
    plain: ["product"],
    swap: true,
    source: "own",
  },
  { lemma: "key stakeholder", say: nameThem, source: "own" },
  { lemma: "internal stakeholder", say: nameThem, source: "own" },
  { lemma: "key learning", forms: ["key learnings"], plain: ["lesson"], source: "own" },
  { lemma: "key takeaway", plain: ["main point"], source: "own" },
  { lemma: "center of excellence", say: whatItDoes, source: "own" },
  {
    lemma: "force multiplier",
    say: figures,
    literal: { near: "army navy troops drone military missile" },
    source: "own",
  },
  {
    lemma: "secret sauce",
    say: "Say what makes the difference.",
    literal: { near: "burger recipe taco sandwich rib fries chicken pizza bbq barbecue menu" },
    source: "own",
  },
  { lemma: "north star metric", plain: ["main measure"], source: "own" },
  {
    lemma: "swim lane",
    plain: ["duty"],
    literal: { near: "pool swimmer swimming lap diagram" },
    source: "own",
  },
  {
    lemma: "single source of truth",
    forms: ["single source of truth"],
    say: "Say where the answer stands.",
    source: "own",
  },
  {
    lemma: "single pane of glass",
    forms: ["single pane of glass"],
    plain: ["single screen"],
    literal: { near: "window glazing frame glazier door" },
    source: "lists",
  },
  {
    lemma: "best practice",
    forms: ["best practice", "best practices"],
    say: "Say what works, and where it was tried.",
    source: "lists",
  },
  {
    lemma: "stakeholder",
    say: nameThem,
    only: { before: "all our your other external multiple relevant and various" },
    source: "lists",
  },
  {
    lemma: "ecosystem",
    say: "Name its parts.",
    only: {
      before:
        "partner digital product transformation technology business startup developer innovation " +
        "vendor payments fintech multiservice our",
    },
    literal: { near: "species forest lake river ocean plant wildlife soil reef" },
    source: "lists",
  },
  {
    lemma: "solution",
    say: "Say what it is.",
    only: {
      before:
        "our business security management marketing cloud enterprise innovative interactive " +
        "perfect powerful networking technology ideal billing software multimedia mobile wireless " +
        "storage trading voice communication communications email e-business email one-stop " +
        "monitoring compliance analytics payment payments logistics integration",
    },
    literal: {
      near:
        "equation puzzle math maths homework exercise chemistry buffer saline acid quiz crossword " +
        "riddle clue contact lens",
      after: "consultant architect engineer manager inc ltd llc group",
    },
    small: true,
    source: "lists",
  },
  {
    lemma: "offering",
    plain: ["service"],
    only: {
      before: "cloud software saas digital core platform enterprise solution unique managed",
    },
    source: "own",
  },
  {
    lemma: "landscape",
    say: "Say what has changed.",
    only: {
      before:
        "digital threat competitive business marketing security media market regulatory new health",
    },
    literal: { near: "evolving changing garden photo photography painting painter rolling hills" },
    source: "own",
  },
  {
    lemma: "headwind",
    plain: ["difficulty"],
    only: { before: "economic market minor major strong currency regulatory financial" },
    literal: { near: "bike bicycle sail sailing plane pilot flight rider runner wind" },
    source: "own",
  },
  {
    lemma: "tailwind",
    say: "Say what helps.",
    only: { before: "economic market strong currency regulatory secular" },
    literal: { near: "bike bicycle sail sailing plane pilot flight rider css wind" },
    source: "list",
  },
  { lemma: "skillset", say: "Name the skills.", source: "own" },
  { lemma: "skill set", say: "Name the skills.", source: "own" },
  {
    lemma: "quantum leap",
    plain: ["big step"],
    literal: { near: "physics electron atom tv show series episode" },
    source: "list",
  },
  {
    lemma: "quantum jump",
    plain: ["big step"],
    literal: { near: "physics electron atom" },
    source: "list",
  },
  {
    lemma: "marketing collateral",
    forms: ["marketing collateral"],
    plain: ["material"],
    say: "Name the brochures or pages.",
    source: "own",
  },
  {
    lemma: "sales collateral",
    forms: ["sales collateral"],
    say: "Name the brochures or pages.",
    source: "own",
  },
  { lemma: "action item", plain: ["task"], swap: true, source: "own" },
  {
    lemma: "evangelist",
    plain: ["fan", "supporter"],
    literal: { near: "church christian gospel preacher bible crusade luke matthew" },
    source: "list",
  },
  { lemma: "value creation", forms: ["value creation"], say: whatItDoes, source: "own" },
  { lemma: "target audience", say: nameThem, source: "own" },
  {
    lemma: "competitive edge",
    plain: ["advantage"],
    source: "own",
  },
  { lemma: "data silo", say: "Say which data stand apart.", source: "own" },
  {
    lemma: "solopreneurship",
    forms: ["solopreneurship"],
    say: "Say what the person does alone.",
    source: "own",
  },
  {
    lemma: "playbook",
    plain: ["plan", "guide"],
    literal: { near: "football coach quarterback nfl offense game ansible" },
    source: "own",
  },
  {
    lemma: "visibility",
    forms: ["visibility"],
    say: "Say what can be seen.",
    only: {
      before:
        "greater brand full complete end-to-end end real-time time unprecedented improved better management",
    },
    literal: { near: "fog road weather css night snow mile driver" },
    source: "lists",
  },
  { lemma: "next big thing", forms: ["next big thing"], say: whatItDoes, source: "own" },
  {
    lemma: "heavy lifting",
    forms: ["heavy lifting"],
    plain: ["hard work"],
    swap: true,
    literal: { near: "gym weight weights crane back barbell lift box shoulder" },
    source: "lists",
  },
  {
    lemma: "momentum",
    forms: ["momentum"],
    say: figures,
    only: { before: "incredible unstoppable huge massive" },
    literal: { near: "mass physics velocity" },
    source: "own",
  },
  {
    lemma: "players in the space",
    forms: [
      "vendors in the space",
      "vendors in this space",
      "players in the space",
      "players in this space",
      "companies in this space",
      "companies in the space",
      "leaders in the space",
      "leaders in this space",
      "startups in the space",
      "startups in this space",
    ],
    say: "Name the market.",
    source: "own",
  },
  {
    lemma: "leverage",
    forms: ["leverage"],
    say: figures,
    only: { before: "incredible massive enormous huge tremendous" },
    literal: { near: "debt loan equity lever lid handle margin" },
    source: "own",
  },
];
