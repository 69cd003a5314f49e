export { isCampaignFile } from "./campaign/names.ts";
export { loadConfig, type Config, type FileSettings } from "./config.ts";
export { ConfigError } from "./config-error.ts";
export { nearest } from "./nearest.ts";
export { configSchema } from "./schema.ts";
