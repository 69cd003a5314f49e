/** A draft with a finding in the subject, and one behind an emoji and a combining accent. */
export const draft = `---
subject: "Re: Your kiln slot"
channel: promo
---

Hi Sam,

🎉 Cafe\u0301 friends, we leverage a new kiln for the twelve potters of the harbour street.

Book a slot today. The shelves are dry, the clay is soft, and the bread next door is warm.

Ana from Tern Street
`;

/** Two drafts that state one deadline differently, and their plan. */
export const campaign = {
  "campaign.yaml": `campaign: kiln-week
start_stage: 3
timezone: Europe/London
start: 2026-05-04
touches:
  - {id: first, day: 0, channel: promo, file: first.md}
  - {id: last, day: 3, channel: promo, file: last.md}
`,
  "first.md": `---
subject: "Kiln week: 15% off with CLAY15"
---

Hello,

The kiln on Tern Street is warm for a week, and the code CLAY15 works until Thursday 7 May. A cup takes
two days to cool, so bring yours early and pick it up when the bread next door comes out of the oven.

Ana from Tern Street
`,
  "last.md": `---
subject: "The kiln cools down"
---

Hello,

Twelve of you came, and the shelf is full of cups again. The code CLAY15 works until Sunday 10 May. Whoever
has a plate with a crack may put it in the box by the door, and we look at it on Monday morning.

Ana from Tern Street
`,
};
