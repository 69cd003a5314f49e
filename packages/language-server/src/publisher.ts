import { DiagnosticSeverity, type Connection, type Diagnostic } from "vscode-languageserver";

import type { Client } from "./client.ts";
import { countWords } from "./features/overview.ts";
import { diagnosticsOf } from "./features/diagnostics.ts";
import type { ConfigTrouble } from "./project/project.ts";
import type { Found } from "./session.ts";

/** How a draft stands, for an editor that shows it: the parameters of `troth/status`. */
export interface Status {
  readonly uri: string;
  /** `left-alone`: not a draft. `failed`: see `message`. */
  readonly verdict: "blocked" | "review" | "clear" | "not-scored" | "left-alone" | "failed";
  readonly message: string;
}

/** Sends an editor what was found, in the way that it wants it. */
export class Publisher {
  readonly #connection: Connection;
  readonly #client: Client;
  /** Where a broken configuration is shown, by the configuration that it breaks. */
  readonly #troubles = new Map<string, ConfigTrouble>();

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** An editor that asks for diagnostics is not sent them: it would show them twice. */
  publish(uri: string, found: Found, version: number | undefined): void {
    if (!this.#client.pulls) {
      const about = version === undefined ? { uri } : { uri, version };
      this.#send({ ...about, diagnostics: diagnosticsIn(found) });
    }
    if (!this.#client.wantsStatus) return;
    void this.#connection.sendNotification("troth/status", statusOf(uri, found));
  }

  clear(uri: string): void {
    if (!this.#client.pulls) this.#send({ uri, diagnostics: [] });
  }

  /** Asks the editor to fetch what it shows anew. */
  refresh(): void {
    const { diagnostics, lenses, hints } = this.#client.refreshes;
    const { languages } = this.#connection;
    const asked = [
      ...(diagnostics ? [languages.diagnostics.refresh()] : []),
      ...(lenses ? [this.#connection.sendRequest("workspace/codeLens/refresh")] : []),
      ...(hints ? [languages.inlayHint.refresh()] : []),
    ];
    for (const one of asked) one.catch(() => undefined);
  }

  /** Shows what is wrong with a configuration in its file, and says once that it is not in force. */
  trouble(config: string, trouble: ConfigTrouble | undefined): void {
    const before = this.#troubles.get(config);
    if (before !== undefined && before.uri !== trouble?.uri) {
      this.#send({ uri: before.uri, diagnostics: [] });
    }
    if (trouble === undefined) {
      this.#troubles.delete(config);
      return;
    }
    this.#troubles.set(config, trouble);
    this.#send({ uri: trouble.uri, diagnostics: [ofTrouble(trouble)] });
    if (before?.message !== trouble.message) {
      void this.#connection.sendNotification("window/showMessage", {
        type: 2,
        message: `troth: ${trouble.message}`,
      });
    }
  }

  #send(params: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
    void this.#connection.sendDiagnostics(params);
  }
}

/** What an editor shows of a document. */
export function diagnosticsIn(found: Found | undefined): Diagnostic[] {
  if (found === undefined || "leftAlone" in found) return [];
  if ("analysis" in found) return diagnosticsOf(found.analysis);
  return [atLine(0, DiagnosticSeverity.Information, found.fault)];
}

function ofTrouble({ line, message }: ConfigTrouble): Diagnostic {
  return { ...atLine(line, DiagnosticSeverity.Error, message), code: "config/error" };
}

/** All of a line: editors cut at its end. */
function atLine(line: number, severity: DiagnosticSeverity, message: string): Diagnostic {
  const range = { start: { line, character: 0 }, end: { line, character: 1000 } };
  return { range, severity, source: "troth", message };
}

function statusOf(uri: string, found: Found): Status {
  if ("leftAlone" in found) return { uri, verdict: "left-alone", message: "" };
  if ("fault" in found) return { uri, verdict: "failed", message: found.fault };
  const { result, project } = found.analysis;
  const trouble = project.trouble === undefined ? "" : ` ${project.trouble}`;
  return { uri, verdict: result.verdict, message: countWords(result) + trouble };
}
