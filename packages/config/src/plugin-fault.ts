/** A rule of a plugin that failed on a draft: the fault is not troth's. */
export class PluginFault extends Error {
  override readonly name = "PluginFault";
  readonly rule: string;
  readonly plugin: string;

  constructor(rule: string, plugin: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`the rule ${rule} of the plugin ${plugin} failed: ${said}`, { cause });
    this.rule = rule;
    this.plugin = plugin;
  }
}
