import { admin } from "./admin.ts";
import { ask } from "./ask.ts";
import { CueIndex } from "./cue.ts";
import { give } from "./give.ts";
import { greet } from "./greet.ts";
import { offer } from "./offer.ts";
import { pressure } from "./pressure.ts";
import { proof } from "./proof.ts";
import { purpose } from "./purpose.ts";
import { reader } from "./reader.ts";
import { self } from "./self.ts";
import { story } from "./story.ts";
import { traits } from "./traits.ts";
import { urge } from "./urge.ts";

const moves = [greet, reader, purpose, story, give, offer, proof, ask, urge, self, admin];

/** Every cue of the package, compiled once. */
export const cues = new CueIndex([...moves, ...pressure, ...traits]);
