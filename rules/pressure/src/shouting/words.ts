/**
 * Words that capitals only make loud. A run of capitals counts by these, so that names, acronyms
 * and codes ("PHP API", "NEW YORK", "SAVE10") are no shouting. Lower case.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `a about act action after again alert all almost already am amazing an and any anything are as at
  attention available away back be because been before begin best better big bonus book breaking but
  buy by call can cannot can't card cash chance change check chip choose claim clear click close
  closes closing come coming cost could countdown crazy critical cut day days deadline deal deals
  discount do doing done don't donate door down download due early earn easy emergency end ending
  ends enter entire even ever every everyone everything exclusive expires extra fast final find
  first flash for free from full get gift give go going gone good great grab guarantee guaranteed
  had half happening hard has have he help her here his hot hour hours how huge hurry i if immediate
  immediately important in incredible instant into is it it's its join just keep know last late left
  less let life like limited live long look lose losing lost love low made make many massive me miss
  missing money month months more most move much must my name need needed needs never new next no
  not nothing now of off offer offers on once one only open opportunity or order other our out over
  own pay people per pick please plus power price prices profit promo protect quick quickly read
  ready real really receive register reminder reply request respond response results right risk rush
  safe sale save savings save see sell selling send share shop shocking show sign simple so some
  soon special spread stand start started starting stay step still stock stop subscribe success such
  support sure take tell ten than that that's the their them then there these they thing
  things this those three through time times to today together tomorrow tonight too top total true try
  two under united until up update urgent us use very vote want wanted warning was watch way we week
  weeks well we're were what when where which while who why will win with without won't work working
  works world worth year years yes yet you you'll your you're yours`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** One of these in capitals is loud in a subject line even by itself. */
export const alarmWords: ReadonlySet<string> = new Set(
  "alert attention breaking emergency final free hurry important last now only stop urgent warning".split(
    " ",
  ),
);
