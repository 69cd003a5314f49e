import { basename } from "node:path";

import { McpServer, ResourceTemplate, type CallToolResult } from "@modelcontextprotocol/server";
import { ConfigError } from "@troth/config";
import { channels, formats, media } from "@troth/core";
import { z } from "zod";

import type { Desk } from "./desk.ts";
import { Refused } from "./refused.ts";

/** Characters of a draft that is sent. */
const longestText = 200_000;

const place = z.string().min(1).max(1000);

const short = z.string().min(1).max(200);

const draft = z.object({
  text: z.string().max(longestText).optional().describe("The draft itself."),
  path: place.optional().describe("Or where it is, from the folder that this server reads."),
  format: z
    .enum(formats)
    .optional()
    .describe("How it is written. Of a text: Markdown, unless said."),
  channel: z
    .enum(channels)
    .optional()
    .describe("What kind of message it is. Else taken from the text."),
  medium: z.enum(media).optional().describe("How it travels."),
  stage: z
    .int()
    .min(0)
    .max(5)
    .optional()
    .describe("How well the reader knows the sender: 0 stranger, 5 advocate."),
  audience: short.optional().describe("Who the readers are."),
  show_possible: z.boolean().optional().describe("Findings too that are only possible."),
});

/** A server with its tools and pages; it reads and never writes. */
export function createServer(desk: Desk): McpServer {
  const server = new McpServer(
    { name: "troth", version: desk.version },
    {
      instructions:
        "Lint a marketing draft before a person sees it; mend what is found; lint again.",
    },
  );
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    "lint_draft",
    {
      title: "Lint a draft",
      description:
        "Says at the exact words what stands between a marketing draft and its reader: jargon, asks before gifts, pressure, claims that nothing shows. With suggestions, and what the draft does well.",
      inputSchema: draft,
      annotations,
    },
    ({ text, path, format, show_possible: showPossible, ...stated }) =>
      answer(async () => {
        const meta = Object.fromEntries(
          Object.entries(stated).filter(([, value]) => value !== undefined),
        );
        return desk.lint({ text, path, format, showPossible, meta });
      }),
  );
  server.registerTool(
    "check_campaign",
    {
      title: "Check a campaign",
      description:
        "Reads the drafts of a campaign together: what it gives before it asks, how often it writes, and whether its offers and deadlines agree. With what is found in each draft by itself.",
      inputSchema: z.object({
        path: place.describe("The campaign.yaml, from the folder that this server reads."),
        show_possible: z.boolean().optional().describe("Findings too that are only possible."),
      }),
      annotations,
    },
    ({ path, show_possible: showPossible }) => answer(() => desk.checkCampaign(path, showPossible)),
  );
  server.registerTool(
    "explain_rule",
    {
      title: "Explain a rule",
      description:
        "Why a rule is there, on what evidence, how often it is right, and what it says.",
      inputSchema: z.object({ rule: short.describe("Its id: ask/too-many.") }),
      annotations,
    },
    ({ rule }) => answer(() => desk.explain(rule)),
  );
  server.registerTool(
    "list_rules",
    {
      title: "List the rules",
      description: "Every rule, how severe it is in each channel, and how often it was right.",
      inputSchema: z.object({ family: short.optional().describe("Only this family: ask.") }),
      annotations,
    },
    ({ family }) => answer(() => desk.list(family)),
  );
  addPages(server, desk);
  addProfile(server, desk);
  return server;
}

/** A page for each rule: `troth://rules/ask/too-many`. */
function addPages(server: McpServer, desk: Desk): void {
  const list = () => ({
    resources: desk.rules.map(({ id, meta }) => ({
      uri: `troth://rules/${id}`,
      name: id,
      description: meta.summary,
      mimeType: "text/plain",
    })),
  });
  server.registerResource(
    "rules",
    new ResourceTemplate("troth://rules/{family}/{name}", { list }),
    { title: "Rules", description: "The card of each rule.", mimeType: "text/plain" },
    (uri, { family, name }) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: "text/plain",
          text: desk.explain(`${String(family)}/${String(name)}`),
        },
      ],
    }),
  );
}

/** What the brand stands for, where it has said so: `troth://profile/values.yaml`. */
function addProfile(server: McpServer, desk: Desk): void {
  const mimeType = "application/yaml";
  const list = async () => {
    // A profile that cannot be used is there all the same: whoever reads it is told why.
    const file = await desk.profile().catch(() => undefined);
    const name = "values.yaml";
    const description = "The values, promises and words that drafts are held to.";
    return {
      resources: file === undefined ? [] : [{ uri: profileUri, name, description, mimeType }],
    };
  };
  server.registerResource(
    "profile",
    new ResourceTemplate("troth://profile/{name}", { list }),
    { title: "Values profile", description: "What the brand declares.", mimeType },
    async (uri) => {
      const file = uri.href === profileUri ? await desk.profile() : undefined;
      if (file === undefined) {
        throw new Refused("There is no values.yaml.", "`troth init` writes one.");
      }
      return { contents: [{ uri: uri.href, mimeType, text: file.source }] };
    },
  );
}

const profileUri = "troth://profile/values.yaml";

/** What was refused is said to whoever asked; they may ask better. */
async function answer(
  work: () => string | Record<string, unknown> | Promise<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    const value = await work();
    if (typeof value === "string") return { content: [{ type: "text", text: value }] };
    return { content: [{ type: "text", text: JSON.stringify(value) }], structuredContent: value };
  } catch (error) {
    return { content: [{ type: "text", text: whyNot(error) }], isError: true };
  }
}

/** @throws what is a fault of ours. */
function whyNot(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof ConfigError)) throw error;
  const { path, line, message, remedy } = error;
  return `${basename(path)}${line === undefined ? "" : `:${line}`}: ${message} ${remedy}`;
}
