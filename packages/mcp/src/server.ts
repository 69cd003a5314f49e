import { McpServer, ResourceTemplate, type CallToolResult } from "@modelcontextprotocol/server";
import { channels, formats, media } from "@troth/core";
import { z } from "zod";

import type { Desk } from "./desk.ts";
import { Refused } from "./refused.ts";

/** Characters of a draft that is sent. */
const longestText = 200_000;

const short = z.string().min(1).max(200);

const draft = z.object({
  text: z.string().max(longestText).optional().describe("The draft itself."),
  path: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe("Or where it is, from the folder that this server reads."),
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

/** What was refused is said to whoever asked; they may ask better. */
async function answer(
  work: () => string | Record<string, unknown> | Promise<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    const value = await work();
    if (typeof value === "string") return { content: [{ type: "text", text: value }] };
    return { content: [{ type: "text", text: JSON.stringify(value) }], structuredContent: value };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}
