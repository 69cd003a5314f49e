/** How the page looks: by day, by night, on paper and on a telephone. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f3f4f6; --panel: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d9dde2; --link: #0b57b0;
  --error: #a8201a; --warn: #7a4a00; --info: #1c5796; --good: #1f6b3a;
  --error-tint: #fbdcd9; --warn-tint: #ffe7b0; --info-tint: #d9e9fb; --good-tint: #e2f2e6;
  --greet: #3f8f5f; --reader: #0a7d8c; --purpose: #7a4fc0; --story: #b04a9a; --give: #2b8a3e; --offer: #2f6fc4;
  --proof: #4459a8; --ask: #b7791f; --urge: #c2362b; --self: #b5537a; --admin: #a3abb5; --other: #c4cad1;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", Georgia, Cambria, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111418; --panel: #1a1f25; --ink: #e7eaee; --soft: #a3adb8; --line: #323a44; --link: #7db8ff;
    --error: #ff9d94; --warn: #f2bd5c; --info: #8fc3ff; --good: #82d39b;
    --error-tint: #5a211d; --warn-tint: #4f3a10; --info-tint: #1d3a5a; --good-tint: #17301f;
    --greet: #5fb583; --reader: #3db2c2; --purpose: #a684e0; --story: #d27bbf; --give: #57b86b; --offer: #6ba1ea;
    --proof: #8b9ce0; --ask: #e0a84a; --urge: #ee7066; --self: #df86a7; --admin: #67727e; --other: #4d5763;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .letter:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
h1 { font: 600 2rem/1.2 var(--serif); letter-spacing: -.01em; }
h2 { font: 600 1.5rem/1.25 var(--serif); }
h3 { font: 600 .8125rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin-bottom: .75rem; }
.top { margin-bottom: 1rem; }
.brand { color: var(--soft); font-size: .875rem; margin-bottom: .5rem; }
.summary { margin-top: .75rem; }
.drafts { font: 600 1.125rem/1.3 var(--sans); margin-top: 1.75rem; }
.unread { margin-top: 1rem; padding: .75rem 1rem; border-left: 4px solid var(--error); background: var(--panel); }
.listed { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.summary + .listed { margin-top: 1rem; }
.listed:only-of-type { display: none; }
.listed .verdict { margin-left: .5rem; }
.verdict { font-weight: 600; color: var(--soft); }
.verdict.blocked { color: var(--error); }
.verdict.review { color: var(--warn); }
.verdict.clear { color: var(--good); }
article { margin-top: 2rem; padding: 2rem; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
article:target { border-color: var(--link); }
.path { color: var(--soft); font-size: .875rem; margin: .35rem 0 .6rem; }
section { margin-top: 2rem; }
.works ul { padding: .9rem 1.1rem; background: var(--good-tint); border-radius: 8px; }
.works li { padding-left: 1.6rem; position: relative; }
.works li + li { margin-top: .4rem; }
.works li::before { content: "✓"; position: absolute; left: 0; font-weight: 700; color: var(--good); }
.works q, .fixed q, .declared q { font-family: var(--serif); font-style: italic; }
.fixed li + li, .notes li + li { margin-top: .35rem; }
.notes { color: var(--soft); font-size: .9375rem; }
.empty { color: var(--soft); }
.letter { font: 1.0625rem/1.6 var(--serif); border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .5rem 0 1rem; }
.row { display: grid; grid-template-columns: 4.75rem minmax(0, 1fr); column-gap: .75rem; margin-top: .15rem; }
.row.opens { margin-top: .85rem; }
.move { font: .75rem/1 var(--sans); color: var(--soft); text-align: right; padding-top: .5rem; }
.move.again { clip-path: inset(50%); height: 1px; overflow: hidden; white-space: nowrap; }
.text { border-left: 4px solid var(--bar, var(--other)); padding-left: .8rem; }
.unsure .text { border-left-style: dotted; }
.move-greet { --bar: var(--greet); } .move-reader { --bar: var(--reader); } .move-purpose { --bar: var(--purpose); }
.move-story { --bar: var(--story); } .move-give { --bar: var(--give); } .move-offer { --bar: var(--offer); }
.move-proof { --bar: var(--proof); } .move-ask { --bar: var(--ask); } .move-urge { --bar: var(--urge); }
.move-self { --bar: var(--self); } .move-admin { --bar: var(--admin); } .move-other { --bar: var(--other); }
.text.head { font-family: var(--sans); font-size: .9375rem; }
.text.subject { font-weight: 600; }
.zone { font-weight: 400; color: var(--soft); margin-right: .35rem; }
.text.title { font-weight: 600; font-size: 1.2rem; line-height: 1.35; }
.text.item::before { content: "•"; color: var(--soft); margin-right: .55rem; }
.text.item.ordered::before { content: "–"; }
.text.button { font: 600 .9375rem/1.6 var(--sans); }
.text.button::before { content: "Button"; font-weight: 400; font-size: .75rem; color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; margin-right: .5rem; }
.text.alt::before { content: "Image"; font: .75rem/1.4 var(--sans); color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; margin-right: .5rem; }
.text.quoted { font-style: italic; color: var(--soft); }
.text.small { font-family: var(--sans); font-size: .875rem; color: var(--soft); }
.entry { font: 600 .9375rem/1.3 var(--sans); margin-top: 1.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.entry:first-child { margin-top: 0; padding-top: .25rem; border-top: 0; }
.tag { font: .85em/1 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); }
mark { color: inherit; background: var(--tint); padding: .08em .1em; border-radius: 2px; text-decoration: underline var(--tone) 2px; text-underline-offset: .2em; }
.error { --tone: var(--error); --tint: var(--error-tint); }
.warn { --tone: var(--warn); --tint: var(--warn-tint); }
.info { --tone: var(--info); --tint: var(--info-tint); }
mark.warn { text-decoration-style: dashed; }
mark.info { text-decoration-style: dotted; }
.ref, .number { display: inline-block; min-width: 1.35rem; padding: 0 .3rem; border-radius: .7rem; background: var(--tone); color: var(--panel); font: 600 .75rem/1.35rem var(--sans); text-align: center; text-decoration: none; }
.ref { min-width: 1.15rem; padding: 0 .25rem; font-size: .6875rem; line-height: 1.15rem; margin: 0 .1rem 0 .15rem; vertical-align: .3em; }
.finding { padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--tone); }
.finding + .finding { margin-top: 1.35rem; }
.finding:target { background: var(--tint); }
.kind { font-size: .875rem; font-weight: 600; color: var(--tone); }
.about { font-weight: 400; color: var(--soft); }
.about::before { content: "· "; }
.related { margin-top: .35rem; font-size: .9375rem; color: var(--soft); }
.related li { padding-left: 1.4rem; position: relative; }
.related li + li { margin-top: .2rem; }
.related li::before { content: "↳"; position: absolute; left: 0; }
.related q { font-family: var(--serif); font-style: italic; }
.finding blockquote { font-family: var(--serif); font-size: 1.0625rem; margin-top: .35rem; }
.message { margin-top: .35rem; font-weight: 500; }
.why, .promise { margin-top: .35rem; color: var(--soft); }
.advice { margin-top: .35rem; }
.advice li { padding-left: 1.4rem; position: relative; }
.advice li + li { margin-top: .2rem; }
.advice li::before { content: "→"; position: absolute; left: 0; color: var(--soft); }
.rule { margin-top: .5rem; font-size: .8125rem; color: var(--soft); }
.rule a { color: inherit; }
.legend { margin-top: 1rem; font-size: .875rem; color: var(--soft); }
.legend summary { cursor: pointer; }
.legend div { display: flex; gap: .6rem; margin-top: .35rem; border-left: 4px solid var(--bar); padding-left: .6rem; }
.legend dt { flex: 0 0 4.5rem; font-weight: 600; }
.legend p { margin-top: .6rem; }
.give-ask { margin-bottom: .75rem; }
.touches { width: 100%; border-collapse: collapse; font-size: .9375rem; }
.touches th, .touches td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
.touches thead th { border-top: 0; padding-top: 0; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.touches tbody th { font-weight: 600; }
.touches td:last-child { padding-right: 0; }
.column { display: none; color: var(--soft); }
.channel, .aside, .level { font-weight: 400; font-size: .875rem; color: var(--soft); }
.aside, .level { display: block; }
.level { color: var(--tone, var(--good)); }
.balance { display: flex; align-items: center; gap: .6rem; white-space: nowrap; }
.bar { flex: none; max-width: 100%; }
.bar .fine { fill: var(--good); } .bar .thin { fill: var(--warn); } .bar .low { fill: var(--error); }
.bar path { fill: none; stroke: var(--soft); } .bar .floor { stroke: var(--error); }
.points { min-width: 2.4rem; text-align: right; font-weight: 600; }
.sums { margin-top: .75rem; font-size: .875rem; color: var(--soft); }
.more { color: var(--soft); }
.judged { width: 100%; border-collapse: collapse; font-size: .9375rem; }
.judged th, .judged td { text-align: left; vertical-align: top; padding: .6rem 1rem .6rem 0; border-top: 1px solid var(--line); }
.judged thead th { border-top: 0; padding-top: 0; font-size: .8125rem; font-weight: 600; color: var(--soft); }
.judged tbody th { font-weight: 600; }
.judged th span { display: block; font-weight: 400; font-size: .875rem; color: var(--soft); }
.judged td > span { display: inline-block; margin-right: .5rem; }
.judged p + p { margin-top: .35rem; }
.where { color: var(--soft); }
.standing { white-space: nowrap; font-weight: 600; }
.standing.shown { color: var(--good); } .standing.said, .standing.unbacked { color: var(--warn); } .standing.contradicted { color: var(--error); } .standing.absent { color: var(--soft); }
.band { white-space: nowrap; font-weight: 600; }
.band.strong { color: var(--good); } .band.thin { color: var(--warn); } .band.poor { color: var(--error); }
.meter { letter-spacing: .1em; }
@media (min-width: 62rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); column-gap: 3rem; }
}
@media (min-width: 62rem) and (min-height: 34rem) {
  .draft { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); display: flex; flex-direction: column; }
  .letter { overflow-y: auto; }
}
@media (max-width: 36rem) {
  main { padding: 1.5rem .75rem 3rem; }
  h1 { font-size: 1.625rem; }
  h2 { font-size: 1.25rem; }
  article { padding: 1.25rem 1rem; border-radius: 8px; }
  .row, .text { display: block; }
  .move { display: block; text-align: left; padding: 0 0 .2rem; }
  .move.again { position: absolute; }
  .judged thead { position: absolute; clip-path: inset(50%); }
  .judged tr { display: block; padding: .75rem 0; border-top: 1px solid var(--line); }
  .judged th, .judged td { display: block; border: 0; padding: .1rem 0; }
  .judged tbody th { display: block; }
  .touches thead { position: absolute; clip-path: inset(50%); }
  .touches tr { display: block; padding: .75rem 0; border-top: 1px solid var(--line); }
  .touches th, .touches td { display: block; border: 0; padding: .1rem 0; }
  .touches td:empty { display: none; }
  .touches .aside { display: inline; }
  .touches .aside::before { content: "· "; }
  .column { display: inline; }
  .balance { display: inline-flex; }
}
@media (forced-colors: active) {
  .bar rect { fill: CanvasText; } .bar path, .bar .floor { stroke: CanvasText; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --line: #bbb; }
  @page { margin: 16mm; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  article { border: 0; padding: 0; margin: 0; break-before: page; }
  .listed:only-of-type ~ article { break-before: auto; margin-top: 1.5rem; }
  .beside, .draft { display: block; position: static; max-height: none; }
  .letter { overflow: visible; }
  .finding, .row, .judged tr, .touches tr, .works li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .legend { display: none; }
}
`;

/** What the page's policy lets through: this style sheet and no other. A test computes it anew. */
export const styleHash = "sha256-9Sg0WTnwzOqPepNPN8lgRzwRUe2z4LDz68MADD89UPc=";
