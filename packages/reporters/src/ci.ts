export { createGithubReporter } from "./github.ts";
export { createGitlabReporter } from "./gitlab.ts";
export { createMarkdownReporter } from "./markdown/markdown.ts";
export { createSarifReporter, type SarifOptions } from "./sarif/sarif.ts";
export { createCheckstyleReporter } from "./xml/checkstyle.ts";
export { createJunitReporter } from "./xml/junit.ts";
