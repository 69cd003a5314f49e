export { formatOf, looksLikeDraft, scheduleFormatOf } from "@troth/core";
