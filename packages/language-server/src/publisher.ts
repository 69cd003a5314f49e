import { DiagnosticSeverity, type Connection, type Diagnostic } from "vscode-languageserver";

import type { Client } from "./client.ts";
import { diagnosticsOf, lineDiagnostic } from "./features/diagnostics.ts";
import { countWords } from "./features/overview.ts";
import type { ConfigTrouble } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import type { Found } from "./session.ts";

/** How a draft stands, for an editor that shows it: the parameters of `troth/status`. */
export interface Status {
  readonly uri: string;
  /** `left-alone`: not a draft. `failed`: see `message`. */
  readonly verdict: "blocked" | "review" | "clear" | "not-scored" | "left-alone" | "failed";
  readonly message: string;
}

/** Who has found something in a file: its own text, or what reads several files. */
interface Shown {
  /** As the editor spells it, once it has said so. */
  uri: string;
  version: number | undefined;
  /** What its own text says. */
  own: readonly Diagnostic[];
  /** What else is said about it, by whoever says so. */
  readonly others: Map<string, readonly Diagnostic[]>;
}

/** Sends an editor what was found, in the way that it wants it. */
export class Publisher {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #shown = new Map<string, Shown>();
  /** Where a broken configuration is shown, by what it is about. */
  readonly #troubles = new Map<string, ConfigTrouble>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** An editor that asks for diagnostics is not sent them: it would show them twice. */
  publish(uri: string, found: Found, version: number | undefined): void {
    const shown = this.#shownAt(uri);
    Object.assign(shown, { uri, version, own: diagnosticsIn(found) });
    if (!this.#client.pulls || shown.others.size > 0) this.#send(shown);
  }

  /** @param found with what campaigns have found. */
  tellStatus(uri: string, found: Found): void {
    if (!this.#client.wantsStatus) return;
    void this.#connection.sendNotification("troth/status", statusOf(uri, found));
  }

  /** The document is closed: what its own text says is shown no more. */
  clear(uri: string): void {
    const shown = this.#shownAt(uri);
    Object.assign(shown, { own: [], version: undefined });
    if (!this.#client.pulls || shown.others.size > 0) this.#send(shown);
  }

  /** Shows what somebody says about a file, open or not, in place of what they said before. */
  say(by: string, uri: string, diagnostics: readonly Diagnostic[]): void {
    const shown = this.#shownAt(uri);
    if (diagnostics.length === 0 && !shown.others.has(by)) return;
    if (diagnostics.length === 0) shown.others.delete(by);
    else shown.others.set(by, diagnostics);
    this.#send(shown);
  }

  /** Asks the editor to fetch what it shows anew. */
  refresh(): void {
    const { diagnostics, hints } = this.#client.refreshes;
    const { languages } = this.#connection;
    if (diagnostics) languages.diagnostics.refresh().catch(ignore);
    if (hints) languages.inlayHint.refresh().catch(ignore);
    this.refreshLenses();
  }

  /** The line above a draft counts what campaigns find in it as well. */
  refreshLenses(): void {
    if (!this.#client.refreshes.lenses) return;
    this.#connection.sendRequest("workspace/codeLens/refresh").catch(ignore);
  }

  /** Shows what is wrong with a configuration in its file, and says once that it is not in force. */
  trouble(about: string, trouble: ConfigTrouble | undefined): void {
    const before = this.#troubles.get(about);
    if (before !== undefined && before.uri !== trouble?.uri) {
      this.say(troubleBy(about), before.uri, []);
    }
    if (trouble === undefined) {
      this.#troubles.delete(about);
      return;
    }
    this.#troubles.set(about, trouble);
    this.say(troubleBy(about), trouble.uri, [ofTrouble(trouble)]);
    if (before?.message !== trouble.message) {
      void this.#connection.sendNotification("window/showMessage", {
        type: 2,
        message: `troth: ${trouble.message}`,
      });
    }
  }

  /** Editors spell a path in several ways. */
  #shownAt(uri: string): Shown {
    const key = uri.startsWith("file:") ? pathOf(uri) : uri;
    const known = this.#shown.get(key);
    if (known !== undefined) return known;
    const shown: Shown = { uri, version: undefined, own: [], others: new Map() };
    this.#shown.set(key, shown);
    return shown;
  }

  #send({ uri, version, own, others }: Shown): void {
    // What the text says as it stands is newer than what was read of the file on the disk.
    const more = [...others].filter(([by]) => own.length === 0 || !by.startsWith(troubleBy("")));
    const diagnostics = [...(this.#client.pulls ? [] : own), ...more.flatMap(([, said]) => said)];
    const about = version === undefined ? { uri } : { uri, version };
    void this.#connection.sendDiagnostics({ ...about, diagnostics });
  }
}

/** An editor that has gone away meanwhile asks for nothing any more. */
function ignore(): void {}

function troubleBy(about: string): string {
  return `trouble ${about}`;
}

/** What an editor shows of a document. */
export function diagnosticsIn(found: Found | undefined): readonly Diagnostic[] {
  if (found === undefined || "leftAlone" in found) return [];
  if ("settings" in found) return found.settings;
  if ("analysis" in found) return diagnosticsOf(found.analysis);
  return [lineDiagnostic(0, DiagnosticSeverity.Information, found.fault)];
}

function ofTrouble({ line, message }: ConfigTrouble): Diagnostic {
  return { ...lineDiagnostic(line, DiagnosticSeverity.Error, message), code: "config/error" };
}

function statusOf(uri: string, found: Found): Status {
  if ("leftAlone" in found || "settings" in found) {
    return { uri, verdict: "left-alone", message: "" };
  }
  if ("fault" in found) return { uri, verdict: "failed", message: found.fault };
  const { result, project } = found.analysis;
  const trouble = project.trouble === undefined ? "" : ` ${project.trouble}`;
  return { uri, verdict: result.verdict, message: countWords(result) + trouble };
}
