export { isCampaignFile } from "./campaign/names.ts";
export { loadConfig, type Config, type FileSettings } from "./config.ts";
export { PluginFault } from "./plugin-fault.ts";
export { ConfigError } from "./config-error.ts";
export type { OwnRule } from "./own-rule.ts";
export { isProfile, looksLikeProfile } from "./profile/find.ts";
export type { ProfileFile } from "./profile/load.ts";
export { findConfig, findUpwards, foldersUpwards } from "./files.ts";
export { nearest } from "./nearest.ts";
