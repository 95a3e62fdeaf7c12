/** Impact and effort on the real product: three browsers and two voices, from the first slider to the file. */
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import {
  give,
  HALL,
  LAPTOP,
  letIn,
  makeWorkshop,
  OFFICE,
  PHONE,
  passed,
  passedHere,
  ROOM,
  Seat,
  voice,
} from "./people.ts";

const FULL = "Lots are full before anybody knows";
const CARDS = "Pay machines reject cards";

test("impact and effort are rated alone, seen by all after the close, and leave as a file", async ({ browser }) => {
  test.setTimeout(240_000);
  const host = await Seat.take(browser, LAPTOP);
  const ana = await Seat.take(browser, PHONE);
  const wall = await Seat.take(browser, HALL);
  await letIn(host.context);
  const made = await makeWorkshop(host.context, {
    activities: [
      { kind: "ideate", title: "Write in silence", question: 0, minutes: 8 },
      { kind: "prioritize", title: "Impact and effort", titleEs: "Impacto y esfuerzo", minutes: 10 },
    ],
  });
  const { code } = made;
  const door = `/w/${code}`;

  await ana.page.goto(`${ROOM}/join/${code}`);
  await ana.page.getByLabel("Your department").selectOption("Fire");
  await button(ana.page, "Join workshop").tap();
  await wall.page.goto(made.projectorUrl);
  const ben = await voice(code, "Public Works");
  const eva = await voice(code, "Fire");
  await host.page.goto(`${OFFICE}/studio/w/${made.id}`);
  await button(host.page, "Start: Write in silence").first().click();
  const written = await give(
    ben,
    door,
    [FULL, CARDS].map((text) => ({ c: "note.add", d: { q: "q1", text } })),
  );
  const [full = "", cards = ""] = (written as unknown as { v: number }[]).map(({ v }) => v.toString(36));
  await give(host.context.request, `/studio/${made.id}`, [{ c: "question.reveal", d: { q: "q1" } }]);

  await button(host.page, "Start the rating").first().click();
  await expect(ana.page.getByText("0 of 2 rated").first()).toBeVisible();
  await slider(ana.page, "Impact", FULL).press("End");
  await slider(ana.page, "Effort", FULL).press("ArrowRight");
  const mine = ana.page.locator(".rates > li", { hasText: FULL });
  await expect(mine.getByText("Saved")).toBeVisible();
  await passed(ana.page, "60-rate");
  await ana.page.reload();
  await expect(slider(ana.page, "Impact", FULL)).toHaveAttribute("aria-valuetext", "5 of 5");
  const rating = await openRating(ben, code);
  for (const [person, impact, effort] of [
    [ben, 4, 2],
    [eva, 1, 5],
  ] as const)
    expect(await rate(person, door, rating, full, impact, effort)).toEqual("done");
  expect(await rate(eva, door, rating, cards, 6, 1)).toEqual("BAD_VALUE");
  expect(await rate(eva, door, rating, cards, 2, 3)).toEqual("done");

  await expect(host.page.getByText("3 of 3 have begun, 1 rated everything; 4 ratings.")).toBeVisible();
  await expect(wall.page.getByText("3 of 3")).toBeVisible();
  await passedHere(wall.page, "61-rate-hall");
  for (const seat of [host, ana, wall]) expect(await seat.heard()).not.toContain('"figures"');
  for (const seat of [host, wall]) expect(await seat.heard()).not.toContain('["rated"');

  await button(host.page, "Close the rating").first().click();
  await expect(wall.page.locator(".paged-page.is-shown .priority")).toHaveCount(2);
  await passedHere(wall.page, "62-matrix-hall");
  const row = ana.page.getByRole("row", { name: new RegExp(FULL) });
  await expect(row).toContainText("2.5 to 4.5");
  await expect(row).toContainText("Yours: impact 5, effort 1");
  await passed(ana.page, "63-matrix-phone");
  await button(host.page, /^Results/)
    .first()
    .click();
  await expect(host.page.getByRole("row", { name: new RegExp(CARDS) })).toContainText("only 1 rater");
  await passed(host.page, "64-matrix");
  expect(await rate(eva, door, rating, cards, 3, 3)).toEqual("RATING_CLOSED");

  const file = await host.context.request.get(`${OFFICE}/studio/api/workshops/${made.id}/export/priorities.csv`);
  const [, ...lines] = (await file.text()).trimEnd().split("\r\n");
  expect(lines.map((line) => line.split(",").slice(4, 14))).toEqual([
    [full, FULL, "", "", "1", "4.0", "2.0", "2.0", "2.0", "3"],
    [cards, CARDS, "", "", "1", "2.0", "0.0", "3.0", "0.0", "1"],
  ]);
  for (const seat of [host, ana, wall]) {
    expect(seat.complaints).toEqual([]);
    await seat.context.close();
  }
  await ben.dispose();
  await eva.dispose();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const slider = (page: Page, axis: string, name: string) => page.getByRole("slider", { name: `${axis} of ${name}` });

/** The id of the rating that is open, as the room is told. */
async function openRating(person: APIRequestContext, code: string): Promise<string> {
  const answer = await person.get(`${OFFICE}/w/${code}/snapshot`);
  const { e } = (await answer.json()) as { e: [string, string, { state?: string }][] };
  return e.find(([kind, , value]) => kind === "rating" && value.state === "open")?.[1] ?? "";
}

async function rate(
  person: APIRequestContext,
  door: string,
  rating: string,
  item: string,
  impact: number,
  effort: number,
): Promise<string> {
  const [answer] = await give(person, door, [{ c: "item.rate", d: { rating, item, impact, effort } }]);
  return answer?.why ?? answer?.t ?? "";
}
