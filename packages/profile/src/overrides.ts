import type { Channel, Profile, RuleSetting, SeverityOrOff } from "@troth/core";

/** Rules as serious as the profile wants them by channel; what a configuration says goes first. */
export function withOverrides(
  settings: readonly RuleSetting[],
  { channels }: Profile,
): readonly RuleSetting[] {
  const plans = Object.entries(channels);
  if (plans.every(([, { severityOverrides }]) => Object.keys(severityOverrides).length === 0)) {
    return settings;
  }
  return settings.map((setting) => {
    const wanted: Partial<Record<Channel, SeverityOrOff>> = {};
    for (const [channel, { severityOverrides }] of plans) {
      const severity = severityOverrides[setting.rule.id];
      if (severity !== undefined) wanted[channel as Channel] = severity;
    }
    if (Object.keys(wanted).length === 0 || typeof setting.severity === "string") return setting;
    return { ...setting, severity: { ...wanted, ...setting.severity } };
  });
}
