import { beginningOf } from "@troth/config";
import type { ReadPlan } from "@troth/config/campaign";
import { looksLikeDraft } from "@troth/core";

import { statedKey as keyOf, type PlanKey, type ReadingPlan } from "./plan-source.ts";

type Reader = typeof import("@troth/config/campaign");

/** In bytes: front matter stands at the beginning. */
const reach = 4000;

/** Campaigns that have no plan: their drafts name them in the front matter, and a day. */
export class StatedPlans {
  /** The campaign that a draft names, by its path. */
  readonly #names = new Map<string, string>();

  /** @returns the plans that the draft belonged to, and now does. */
  heed(
    path: string,
    text = looksLikeDraft(path) ? beginningOf(path, reach) : "",
  ): readonly PlanKey[] {
    const before = this.#names.get(path);
    const now = nameIn(text);
    if (now === undefined) this.#names.delete(path);
    else this.#names.set(path, now);
    return [...new Set([before, now])].flatMap((name) => (name === undefined ? [] : keyOf(name)));
  }

  forget(): void {
    this.#names.clear();
  }

  get keys(): readonly PlanKey[] {
    return [...new Set(this.#names.values())].map(keyOf);
  }

  /** Undefined where fewer than two drafts say when they are sent. */
  read(
    key: PlanKey,
    { openText, isPlanned }: ReadingPlan,
    { planInDraft, plansOfDrafts }: Reader,
  ): ReadPlan | undefined {
    const paths = [...this.#names].filter(
      ([path, name]) => keyOf(name) === key && !isPlanned(path),
    );
    const drafts = paths.flatMap(([path]) => {
      const source = openText(path) ?? beginningOf(path, reach);
      return planInDraft({ path, shown: path, source }) ?? [];
    });
    return plansOfDrafts(drafts).find(({ plan }) => keyOf(plan.name) === key);
  }
}

/** Cheap: it is asked of every draft. The plan itself is read by a parser. */
function nameIn(text: string): string | undefined {
  if (!/^\uFEFF?---/u.test(text)) return undefined;
  const [, name] = /^campaign:[ \t]*["']?([^"'\r\n#]{1,200})/mu.exec(text.slice(0, reach)) ?? [];
  return name?.trim();
}
