/** The same product in Spanish: every view once, without a barrier and without words that run over. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import {
  EMAIL,
  give,
  HALL,
  kept,
  LAPTOP,
  makeWorkshop,
  OFFICE,
  PASSWORD,
  PHONE,
  passed,
  passedHere,
  ROOM,
  Seat,
  voice,
} from "./people.ts";

/**
 * The words of one part of the product, as they stand in the word file. A word that is not there any more fails here, not
 * as an empty name that fits everything.
 */
function words(part: string): Record<string, string> {
  const file = join(import.meta.dirname ?? __dirname, "../../src/text/es", `${part}.json`);
  const all = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return new Proxy<Record<string, string>>(all, {
    get: (held, key) => {
      const word = held[String(key)];
      if (word === undefined) throw new Error(`no word ${part}.${String(key)}`);
      return word;
    },
  });
}

const said = {
  board: words("board"),
  console: words("console"),
  join: words("join"),
  person: words("participant"),
  sheets: words("sheets"),
  studio: words("studio"),
  themes: words("themes"),
};
const NOTE = "No hay manera de saber si el estacionamiento está lleno";
const OTHERS = [
  "La máquina no acepta billetes y mi tarjeta no pasa",
  "Las máquinas de pago fallan cada fin de semana",
  "El autobús a la playa no pasa los domingos",
  "Nadie sabe si el estacionamiento está lleno antes de llegar",
];

test("a workshop runs in Spanish", async ({ browser }) => {
  test.setTimeout(240_000);
  const facilitator = await Seat.take(browser, { ...LAPTOP, locale: "es" });
  const participant = await Seat.take(browser, { ...PHONE, locale: "es" });
  const projector = await Seat.take(browser, { ...HALL, locale: "es" });
  const [staff, person, hall] = [facilitator.page, participant.page, projector.page];
  const button = (page: Page, name = "") => page.getByRole("button", { name });
  const step = (name: string) => button(staff, name).first();

  await staff.goto(`${OFFICE}/studio`);
  await passed(staff, "50-es-signin");
  await staff.getByLabel(said.studio.email ?? "").fill(EMAIL);
  await staff.getByLabel(said.studio.password ?? "").fill(PASSWORD);
  await button(staff, said.studio.signIn).click();
  await expect(staff.getByRole("heading", { level: 1, name: said.studio.workshops })).toBeVisible();
  await passed(staff, "51-es-workshops");
  const made = await makeWorkshop(facilitator.context);
  await staff.goto(`${OFFICE}/studio/new`);
  await expect(staff.getByRole("radio").first()).toBeVisible();
  await passed(staff, "52-es-new");
  await staff.goto(`${OFFICE}/studio/w/${made.id}/invite`);
  await expect(staff.getByRole("img")).toBeVisible();
  await passed(staff, "53-es-invite");

  await hall.goto(made.projectorUrl);
  await expect(hall.getByRole("img")).toBeVisible();
  await passedHere(hall, "54-es-lobby");
  await person.goto(`${ROOM}/join/${made.code}`);
  await expect(person.locator("html")).toHaveAttribute("lang", "es");
  await person.getByLabel(said.join.department ?? "").selectOption("Fire");
  await passed(person, "55-es-join");
  await button(person, said.join.button).tap();

  await staff.goto(`${OFFICE}/studio/w/${made.id}`);
  await step("Empezar: Escribir en silencio").click();
  await person.getByLabel(said.person.newNote ?? "").fill(NOTE);
  await button(person, said.person.send).tap();
  await kept(person, NOTE, said.person.saved ?? "");
  const other = await voice(made.code, "Public Works");
  await give(
    other,
    `/w/${made.code}`,
    OTHERS.map((text) => ({ c: "note.add", d: { q: "q1", text, lang: "es" } })),
  );
  await passed(person, "56-es-write");
  await passedHere(hall, "57-es-write-hall");
  await step((said.console["next.reveal"] ?? "").replace("{n}", "1")).click();
  await expect(person.getByText(OTHERS[0] ?? "")).toBeVisible();
  await step("Agrupar y nombrar").click();
  await button(person, `${said.board["move.to"]}: ${NOTE}`).tap();
  await passed(person, "58-es-move");
  await button(person, said.board["theme.new"]).tap();
  await person.getByLabel(said.sheets["theme.name"] ?? "").fill("Nadie sabe si hay lugar");
  await button(person, said.sheets["theme.make"]).tap();
  await expect(staff.getByRole("region", { name: "Nadie sabe si hay lugar" })).toContainText(NOTE);
  await passed(person, "59-es-board");
  await passed(staff, "60-es-console");
  await passedHere(hall, "61-es-board-hall");

  await step(said.console["next.vote"] ?? "").click();
  await person.locator(".options .stepper button:last-child").first().tap();
  await passed(person, "62-es-vote");
  await passedHere(hall, "63-es-vote-hall");
  await step(said.console["next.closeVote"] ?? "").click();
  await expect(hall.locator(".is-shown .result").first()).toBeVisible();
  await passed(person, "64-es-results");
  await passedHere(hall, "65-es-results-hall");

  await staff.goto(`${OFFICE}/studio/w/${made.id}/themes`);
  await button(staff, said.themes.synthesize).click();
  const row = staff.getByRole("row", { name: /Nadie sabe si hay lugar/ });
  await expect(row).toBeVisible({ timeout: 90_000 });
  await passed(staff, "66-es-themes");
  await row.getByRole("link").click();
  await expect(staff.locator(".ev")).toContainText("estacionamiento");
  await expect(staff.getByText("¿Cómo podríamos avanzar en «Nadie sabe si hay lugar»?")).toBeVisible();
  await expect(staff.getByText(`En palabras de las notas: «${NOTE}»`)).toBeVisible();
  await passed(staff, "67-es-statement");

  for (const seat of [facilitator, participant, projector]) {
    expect(seat.complaints).toEqual([]);
    await seat.context.close();
  }
  await other.dispose();
});
