import { ProseBuilder, type Prose } from "../../prose.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";

/** Lines of code, kept as they are. */
export class CodeText {
  readonly #template: Template;
  readonly #prose: ProseBuilder;
  readonly #breaks: Span[] = [];

  constructor(template: Template) {
    this.#template = template;
    this.#prose = new ProseBuilder(template.source);
  }

  leaf(type: string, start: number, end: number): void {
    if (type === "lineEnding" && this.#prose.length > 0) this.#breaks.push({ start, end });
    if (type !== "codeFlowValue") return;
    for (const gap of this.#breaks.splice(0)) this.#prose.atom("\n", gap.start, gap.end);
    this.#template.copy(this.#prose, start, end);
  }

  build(): Prose {
    return this.#prose.build();
  }
}
