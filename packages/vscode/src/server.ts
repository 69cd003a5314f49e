import { serve } from "@troth/language-server/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

// A process of its own: a long draft never holds the editor up.
serve(createConnection(ProposedFeatures.all), { version: process.env["TROTH_VERSION"] ?? "0.0.0" });
