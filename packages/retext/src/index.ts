export { default, type RetextTrothOptions } from "./retext-troth.ts";
