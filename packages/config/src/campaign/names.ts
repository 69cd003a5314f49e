/** Whether a file plans a campaign: `campaign.yaml`, `autumn.campaign.yaml`. */
export function isCampaignFile(path: string): boolean {
  return /(?:^|[\\/])(?:[^\\/]+\.)?campaign\.ya?ml$/iu.test(path);
}
