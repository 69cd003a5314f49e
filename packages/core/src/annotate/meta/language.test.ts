import { describe, expect, test } from "vitest";

import { readDraft } from "../../read-drafts.ts";

const only = "troth judges English only, so only the mechanical rules ran.";
const few = "too few to judge, so only the mechanical rules ran.";

function reason(source: string): string | undefined {
  return readDraft({ path: "draft.txt", source, format: "text" }).notScored;
}

describe("a draft in another language is not judged", () => {
  test.for([
    [
      "German",
      "Liebe Frau Brandt, der Ofen ist wieder heiß. Wir haben am Freitag noch zwei Plätze für Sie " +
        "frei und freuen uns, wenn Sie mit Ihrer Tochter kommen.",
    ],
    [
      "German",
      "NUR HEUTE: 20 % AUF ALLE BECHER UND TELLER AUS UNSERER WERKSTATT. VERSAND IST BEI UNS " +
        "KOSTENLOS, UND SIE KÖNNEN BIS MITTERNACHT BESTELLEN.",
    ],
    [
      "French",
      "Bonjour Camille, le four est de nouveau chaud et nous avons encore deux places pour " +
        "vendredi. Si vous venez avec votre fille, prévoyez des vêtements qui ne craignent rien.",
    ],
    [
      "Spanish",
      "Hola, Lucía: el horno vuelve a estar en marcha y todavía nos quedan dos plazas para el " +
        "viernes. Si vienes con tu hija, trae ropa que se pueda manchar.",
    ],
    [
      "Italian",
      "Ciao Giulia, il forno è di nuovo caldo e per venerdì abbiamo ancora due posti. Se vieni " +
        "con tua figlia, porta dei vestiti che si possono sporcare.",
    ],
    [
      "Dutch",
      "Beste Sanne, de oven is weer warm en we hebben voor vrijdag nog twee plekken vrij. Neem " +
        "kleren mee die vies mogen worden, dan zorgen wij voor het glazuur.",
    ],
    [
      "Portuguese",
      "Olá, Marta! O forno está quente outra vez e ainda temos dois lugares para sexta-feira. " +
        "Se você vier com a sua filha, traga uma roupa que possa sujar.",
    ],
    [
      "Japanese",
      "こんにちは。金曜日の窯の予約はまだ二席空いています。お子さまと一緒にぜひお越しください。",
    ],
    ["Chinese", "您好，本周五的陶艺课还有两个名额，欢迎您带孩子一起来参加。"],
    [
      "Korean",
      "안녕하세요. 금요일 도자기 수업에 아직 두 자리가 남아 있습니다. 아이와 함께 오세요.",
    ],
  ])("%s", ([language, source]) => {
    expect(reason(source ?? "")).toBe(`This reads as ${language}. ${only}`);
  });

  test("a script that many languages share is named as a script", () => {
    const source =
      "Здравствуйте, Ольга! Печь снова горячая, и на пятницу у нас осталось два места. " +
      "Приходите с дочкой и возьмите одежду, которую не жалко.";
    expect(reason(source)).toBe(`This is written in Cyrillic letters. ${only}`);
  });

  test("a language without a list of its own is not guessed at", () => {
    const source =
      "Hej Åsa! Ugnen är varm igen och vi har två platser kvar på fredag. Ta gärna med din " +
      "dotter, så visar vi hur man drejar en liten skål. Kläder som får bli smutsiga är bäst, och " +
      "förkläden finns hos oss. Skålarna blir färdiga efter tio dagar, och vi skickar dem hem.";
    expect(reason(source)).toBe(`This does not read as English. ${only}`);
  });

  test("a footer in English changes nothing", () => {
    const source =
      "Liebe Frau Brandt,\n\nder Ofen ist wieder heiß, und wir haben am Freitag noch zwei Plätze " +
      "für Sie und Ihre Tochter frei. Wenn Sie kommen möchten, schreiben Sie uns bis Mittwoch.\n\n" +
      "Unsubscribe";
    expect(reason(source)).toBe(`This reads as German. ${only}`);
  });
});

describe("English is English", () => {
  test.for([
    ["headlines", "Kiln opens Friday. Spring glazes arrive. New wheel, old barn. ".repeat(3)],
    [
      "capitals",
      "LAST TWO WHEELS. BRING A FRIEND AND FIRE YOUR FIRST BOWL AT THE BARN ON FRIDAY NIGHT WITH ANNA, OMAR AND THE WHOLE CREW",
    ],
    [
      "names and tags",
      "Anna Brandt, José Peña, Chloé Dubois and Luis de la Cruz throw bowls at El Centro, Los Angeles, tonight #pottery #clay #kilnlife @elmstreetpottery come by",
    ],
    [
      "a menu",
      "Our new menu: crème brûlée, pain au chocolat, pâté en croûte, jambon et fromage sur baguette, café au lait. Come in and try one with us before the end of May.",
    ],
    [
      "a greeting borrowed",
      "¡Hola! It is taco night at the pottery barn, and we have two wheels left for anyone who wants to throw a salsa bowl before dinner. Hasta la vista.",
    ],
    ["letters from mathematics", "𝐓𝐡𝐞 𝐤𝐢𝐥𝐧 𝐢𝐬 𝐡𝐨𝐭 and we have two seats left. ".repeat(3)],
  ])("%s", ([, source]) => {
    expect(reason(source ?? "")).toBeUndefined();
  });
});

describe("a draft of a few words is not judged", () => {
  const nineteen =
    "The kiln is hot again and there are two wheels left for the class at the barn next Friday.";

  test("under twenty words", () => {
    expect(reason("Two wheels left for Friday. Come by.")).toBe(`Only 7 words of body: ${few}`);
    expect(reason("Hello")).toBe(`Only 1 word of body: ${few}`);
  });

  test("an address, a number and a dash are no words", () => {
    expect(reason(nineteen)).toContain("Only 19 words");
    expect(
      reason(`${nineteen} - 2026 https://elm.example/two-wheels-left hi@elm.example`),
    ).toContain("Only 19 words");
    expect(reason(`${nineteen} Well-worn`)).toBeUndefined();
  });

  test("no words at all", () => {
    expect(reason("")).toBe("There is no body text to judge, so only the mechanical rules ran.");
  });
});

test("a hostile file is judged as any other", () => {
  expect(reason(`${"ﷺ".repeat(300_000)} ${"a-".repeat(300_000)}`)).toEqual(expect.any(String));
});
