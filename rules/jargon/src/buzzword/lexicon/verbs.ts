import type { Entry } from "../lexicon.ts";
import { firms, talents, makesSo, whatItDoes, figures, whatIsNew } from "./shared.ts";

/** Verbs, inflected by their first word. */
export const verbs: readonly Entry[] = [
  {
    lemma: "leverage",
    verbOnly: true,
    plain: ["use"],
    swap: true,
    literal: {
      before: "highly financial operating heavily over",
      after: "ratio buyout loan etf fund position finance debt trade trading bet buy point",
      soon: "balance asset home",
      near: "currency forex futures borrow borrowed borrowing debt margin lender equity lever ratio",
    },
    source: "lists",
  },
  { lemma: "utilize", plain: ["use"], swap: true, source: "govuk" },
  {
    lemma: "streamline",
    plain: ["simplify"],
    swap: true,
    literal: {
      near: "aerodynamic hull wing airflow boat fairing hydrodynamic swim swimmer",
      soon: "pc computer laptop desktop disk drive",
    },
    source: "lists",
  },
  { lemma: "operationalize", plain: ["use", "put to work"], source: "own" },
  { lemma: "incentivize", plain: ["encourage", "reward"], source: "govuk" },
  { lemma: "ideate", plain: ["think", "collect ideas"], source: "own" },
  { lemma: "productize", plain: ["sell"], say: "Say what is for sale.", source: "own" },
  {
    lemma: "empower",
    plain: ["help", "let"],
    only: { after: firms },
    literal: { near: "court statute law parliament vote woman women girl refugee" },
    source: "govuk",
  },
  {
    lemma: "enable",
    plain: ["let", "help"],
    only: { after: "team business organization organisation enterprise company brand stakeholder" },
    source: "lists",
  },
  {
    lemma: "supercharge",
    plain: ["speed up", "strengthen"],
    literal: { near: "engine v8 hp horsepower car motor tesla vehicle turbo" },
    source: "own",
  },
  {
    lemma: "turbocharge",
    plain: ["speed up", "strengthen"],
    literal: { near: "engine v8 hp horsepower car motor vehicle diesel chip processor desktop" },
    source: "own",
  },
  { lemma: "unlock", say: whatItDoes, only: { soon: talents }, source: "own" },
  {
    lemma: "unleash",
    say: whatItDoes,
    only: { soon: `${talents} creativity` },
    source: "own",
  },
  {
    lemma: "revolutionize",
    plain: ["change"],
    say: makesSo,
    only: { soon: "industry market business your how workflow experience sector" },
    source: "own",
  },
  {
    lemma: "disrupt",
    plain: ["change"],
    only: { soon: "industry market space status category" },
    literal: { near: "strike storm flood supply flight train service power outage attack war" },
    source: "own",
  },
  { lemma: "synergize", plain: ["work together"], source: "own" },
  {
    lemma: "strategize",
    plain: ["plan"],
    swap: true,
    source: "lists",
  },
  { lemma: "monetize", plain: ["earn from", "sell"], source: "own" },
  { lemma: "gamify", say: whatItDoes, source: "own" },
  {
    lemma: "onboard",
    verbOnly: true,
    plain: ["start", "welcome"],
    only: { soon: "customer client user team employee hire vendor partner" },
    literal: { near: "ship boat ferry train plane flight camera computer crew passenger vessel" },
    source: "own",
  },
  {
    lemma: "drive",
    say: "Say what grows, and by how much.",
    only: {
      after:
        "growth engagement synergy innovation value results conversions efficiency efficiencies " +
        "adoption alignment transformation roi revenue productivity awareness outcomes",
    },
    source: "govuk",
  },
  {
    lemma: "deliver",
    say: whatItDoes,
    only: { after: "value results outcomes roi excellence synergy impact efficiencies" },
    source: "govuk",
  },
  {
    lemma: "foster",
    plain: ["help", "encourage"],
    only: { soon: "collaboration innovation alignment synergy engagement growth" },
    literal: { near: "child children home care parent pet dog cat kitten puppy" },
    source: "govuk",
  },
  {
    lemma: "harness",
    verbOnly: true,
    plain: ["use"],
    only: { after: "ai data technology insights analytics automation synergy innovation" },
    source: "own",
  },
  { lemma: "move the needle", say: figures, source: "own" },
  { lemma: "circle back", plain: ["write again", "call again"], source: "own" },
  {
    lemma: "touch base",
    plain: ["talk", "write"],
    literal: { near: "runner inning baseball pitcher batter" },
    source: "own",
  },
  {
    lemma: "reach out",
    plain: ["write", "call"],
    literal: { near: "hesitate hand arm shelf god grab" },
    channels: ["cold"],
    source: "lists",
  },
  {
    lemma: "drill down",
    plain: ["look closely"],
    literal: {
      near: "script application menu folder desktop chart dashboard oil well water rock hole bit feet metre meter borehole",
    },
    source: "lists",
  },
  { lemma: "boil the ocean", plain: ["do everything at once"], source: "own" },
  {
    lemma: "double click on",
    plain: ["look closely at"],
    source: "own",
    only: { soon: "topic idea" },
  },
  { lemma: "peel the onion", plain: ["look closer"], source: "own" },
  { lemma: "run it up the flagpole", plain: ["try it out"], source: "own" },
  {
    lemma: "move the goalposts",
    plain: ["change the rules"],
    source: "own",
    literal: { near: "pitch football" },
  },
  { lemma: "push the envelope", plain: ["try something new"], source: "lists" },
  {
    lemma: "close the loop",
    plain: ["answer", "finish"],
    source: "lists",
    literal: { near: "trail walk hike road route wire circuit control" },
  },
  { lemma: "shift the paradigm", plain: ["change how it is done"], source: "own" },
  {
    lemma: "add value",
    say: whatItDoes,
    literal: { near: "tax vat field column row cell function" },
    source: "own",
  },
  {
    lemma: "facilitate",
    plain: ["help", "ease"],
    literal: {
      near: "meeting minutes workshop session discussion circle timekeeper group class club",
    },
    source: "govuk",
  },
  {
    lemma: "showcase",
    verbOnly: true,
    plain: ["show"],
    swap: true,
    only: { after: "our your their" },
    source: "own",
  },
  {
    lemma: "optimize",
    plain: ["improve"],
    only: {
      soon:
        "performance business roi campaign strategy spend results growth conversion process " +
        "operation operations marketing workflow experience revenue budget engagement",
    },
    literal: { near: "compiler query cpu gpu image png jpeg css javascript memory disk pc render" },
    source: "own",
  },
  {
    lemma: "maximize",
    plain: ["increase"],
    only: {
      soon:
        "roi value profit profits potential efficiency revenue returns impact productivity " +
        "conversion results process engagement investment visibility",
    },
    literal: { near: "minimize window button screen tax pension" },
    source: "own",
  },
  {
    lemma: "mitigate",
    plain: ["reduce"],
    swap: true,
    only: { soon: "risk" },
    source: "own",
  },
  {
    lemma: "accelerate",
    plain: ["speed up"],
    only: {
      soon:
        "growth transformation innovation adoption success revenue business momentum results " +
        "digital development",
    },
    literal: { near: "car engine vehicle gpu hardware particle" },
    source: "own",
  },
  {
    lemma: "scale",
    verbOnly: true,
    plain: ["grow"],
    only: {
      after: "your our their potential faster",
      soon: "business company startup revenue operation operations sales brand agency",
    },
    literal: {
      near: "wall fence mountain cliff image photo font vector fish recipe map server cluster weigh",
    },
    source: "list",
  },
  {
    lemma: "resonate",
    plain: ["ring true"],
    say: "Say what readers recognise or answer.",
    literal: { near: "string sound frequency chamber guitar bell pitch note voice room" },
    source: "list",
  },
  {
    lemma: "engage with",
    plain: ["talk to", "answer"],
    only: {
      soon: "brand content audience customer prospect community voter stakeholder post",
    },
    source: "own",
  },
  { lemma: "demystify", plain: ["explain"], swap: true, source: "own" },
  {
    lemma: "innovate",
    say: whatIsNew,
    source: "own",
  },
  {
    lemma: "spearhead",
    plain: ["lead"],
    swap: true,
    literal: { near: "arrow flint bronze stone iron museum" },
    source: "own",
  },
  {
    lemma: "curate",
    verbOnly: true,
    plain: ["choose", "collect"],
    only: { soon: "content feed list selection experience" },
    literal: { near: "museum exhibition gallery exhibit art" },
    source: "own",
  },
  {
    lemma: "reimagine",
    plain: ["change"],
    say: "Say what is different.",
    only: { after: "your our business work retail learning education banking marketing" },
    source: "lists",
  },
  {
    lemma: "de-risk",
    forms: ["de-risk", "de-risks", "de-risked", "de-risking"],
    say: "Say which risk goes, and how.",
    source: "own",
  },
  { lemma: "upskill", plain: ["train"], swap: true, source: "own" },
  {
    lemma: "embrace",
    plain: ["use", "take up"],
    only: {
      soon: "innovation technology technologies ai automation transformation developments",
    },
    source: "own",
  },
  {
    lemma: "pivot",
    verbOnly: true,
    plain: ["change", "turn"],
    only: { after: "to from on" },
    literal: { near: "hinge axis arm foot ball dancer door table excel" },
    source: "list",
  },
  {
    lemma: "unpack",
    plain: ["explain"],
    only: { after: "how why what the" },
    literal: {
      near: "box boxes suitcase bag luggage archive zip file crate parcel package tent gear",
    },
    source: "lists",
  },
  {
    lemma: "take this offline",
    plain: ["talk about this later"],
    source: "lists",
  },
  {
    lemma: "loop in",
    plain: ["include"],
    source: "own",
    literal: { near: "thread yarn wire belt rope code script" },
  },
  {
    lemma: "deploy a",
    forms: ["deploy a", "deploying a", "deployed a"],
    say: "Say what is started or sent out.",
    only: { after: "program programme strategy campaign plan" },
    source: "govuk",
  },
];
