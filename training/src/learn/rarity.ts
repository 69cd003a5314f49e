/** How much a feature counts by how seldom it stands: a logarithm to the base 2 in whole numbers, which no machine rounds otherwise. */
export function rarityOf(total: number, times: number): number {
  return 1 + (32 - Math.clz32(Math.floor(total / times)));
}
