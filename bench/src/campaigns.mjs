// What a campaign costs by the number of its touches: it must grow with them, and no faster.
import { join } from "node:path";

import { write } from "./corpora.mjs";
import { letterOf } from "./drafts.mjs";
import { measure } from "./measure.mjs";
import { spread } from "./statistics.mjs";
import { troth } from "./tools.mjs";

/** Characters of a touch. */
const letterLength = 1000;

/** Whole campaigns from their plans: every draft by itself, then all of them together. */
export async function campaigns({ paragraphs, quick, runs, root, folder }) {
  const sizes = quick ? [20, 40] : [1250, 2500, 5000];
  const rows = [];
  for (const touches of sizes) {
    const plan = writeCampaign(join(folder, `campaign-${touches}`), touches, paragraphs);
    const results = [];
    for (let run = 0; run < runs; run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
      const result = await measure(troth(root, ["--workers", "1"]), [plan], folder);
      if (result !== undefined) results.push(result);
    }
    const cpu = spread(results.map((one) => one.cpu));
    const mebibytes = spread(results.map((one) => one.mebibytes));
    const each = cpu && (cpu.median / touches) * 1000;
    rows.push([String(touches), cpu, each, mebibytes?.median]);
  }
  return {
    title: "Campaigns: one plan, by the number of its touches",
    columns: [
      { name: "touches" },
      { name: "CPU s", digits: 1 },
      { name: "CPU ms per touch", digits: 1 },
      { name: "peak MiB", digits: 0 },
    ],
    rows,
  };
}

/** Three touches a day, an offer for every twenty, a branch at every seventh. */
function writeCampaign(folder, touches, paragraphs) {
  const entries = Array.from({ length: touches }, (_, at) => {
    const rest = paragraphs.slice(at % paragraphs.length).concat(paragraphs);
    const letter = letterOf("md", rest, letterLength);
    const end = new Date(Date.UTC(2026, 0, 12 + Math.floor(at / 3))).toISOString().slice(0, 10);
    const offer = `15% off with the code CODE${Math.floor(at / 20)} until ${end}.`;
    write(folder, `t${at}.md`, `---\nsubject: Letter ${at}\n---\n\n${letter}\n\n${offer}\n`);
    const branch = at % 7 === 6 ? `, after: [t${at - 1}], when: event-${at % 2}` : "";
    return `  - {id: t${at}, day: ${Math.floor(at / 3)}, channel: promo, file: t${at}.md${branch}}`;
  });
  const head = "campaign: bench\nstart: 2026-01-05\ntouches:\n";
  return write(folder, "campaign.yaml", `${head}${entries.join("\n")}\n`);
}
