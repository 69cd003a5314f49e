import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";

import {
  gapsIn,
  holdingWaivers,
  readWaivers,
  staleFault,
  whyVoid,
  type HoldingWaiver,
  type Waiver,
  type WaiverFault,
  type WaiverFile,
} from "@troth/config/waivers";
import {
  fileResult,
  loadDrafts,
  type FileProblem,
  type LintSettings,
  type Note,
  type SetAside,
} from "@troth/core";
import type { FileReport } from "@troth/reporters";

import { isInside, shownPath } from "../files/found.ts";

/** What waivers have to know about the run. */
interface Context {
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Ids of all rules that one may name. */
  readonly rules: readonly string[];
}

/** What was linted: only where a waiver's drafts were looked at can it be told that it is stale. */
export interface Looked {
  /** As the command was given them. */
  readonly paths: readonly string[];
  /** Absolute. */
  readonly files: readonly string[];
  /** Only some rules ran, or only some lines count. */
  readonly inPart: boolean;
  /** Waivers under which something was set aside. */
  readonly used: ReadonlySet<number>;
}

/** The waivers of a run, those that hold and those that do not. */
export class Waivers {
  readonly #file: WaiverFile;
  readonly #context: Context;
  /** The place in the file of the waiver that holds for a finding. */
  readonly holding: HoldingWaiver;

  /** @throws {ConfigError} */
  constructor(path: string, context: Context) {
    this.#file = readWaivers(path);
    this.#context = context;
    this.holding = holdingWaivers(this.#file, context);
  }

  notesOn(setAside: readonly SetAside[]): Note[] {
    const notes = new Map<number, Note>();
    for (const { finding, reason } of setAside) {
      if (reason.by !== "waiver" || notes.has(reason.waiver)) continue;
      const message = this.#noteOn(this.#file.waivers[reason.waiver]);
      notes.set(reason.waiver, { message, span: finding.span });
    }
    return [...notes.values()];
  }

  #noteOn(waiver: Waiver | undefined): string {
    const { rule = "", reason = "", owner, until } = waiver ?? {};
    const terms = [owner, until && `until ${until}`].filter(Boolean).join(", ");
    const name = shownPath(this.#file.path, this.#context.cwd);
    return `${name} sets ${rule} aside here: “${reason}”${terms && ` (${terms})`}.`;
  }

  /** What is to be said about the waivers themselves; undefined where that is nothing. */
  async report(
    looked: Looked,
    settings: Omit<LintSettings, "rules">,
  ): Promise<FileReport | undefined> {
    const { path, source, waivers } = this.#file;
    const problems = waivers.flatMap((waiver, at) => this.#problemsOf(waiver, at, looked));
    if (problems.length === 0) return undefined;
    const shown = shownPath(path, this.#context.cwd);
    // No message: that it is too short or in no language does not matter.
    const [{ notScored: _, ...draft }] = await loadDrafts({ path: shown, source, format: "text" });
    return { draft, result: fileResult(draft, problems, { ...settings, about: "waivers" }) };
  }

  #problemsOf(waiver: Waiver, at: number, looked: Looked): FileProblem[] {
    const broken = whyVoid(waiver, this.#context);
    if (broken !== undefined) return [placed(broken, waiver)];
    const isStale = !looked.used.has(at) && this.#wasLookedFor(waiver, looked);
    const faults = isStale ? [staleFault(waiver)] : gapsIn(waiver);
    return faults.map((fault) => placed(fault, waiver));
  }

  #wasLookedFor({ path }: Waiver, { paths, files, inPart }: Looked): boolean {
    if (inPart) return false;
    const folder = dirname(this.#file.path);
    const { cwd } = this.#context;
    if (paths.some((one) => isFolder(resolve(cwd, one)) && isInside(folder, resolve(cwd, one))))
      return true;
    if (path === undefined || /[*?[\](){}!+@]/u.test(path)) return false;
    const only = resolve(folder, path);
    return path.includes("/") && (files.includes(only) || !isThere(only));
  }
}

function placed(fault: WaiverFault, { span }: Waiver): FileProblem {
  const why = "Whoever reads the draft next must be able to see why a finding was set aside.";
  return { ...fault, why, span };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
