import { expect, test } from "@playwright/test";
import { expectAccessible, facilitated, openStudio, SIZES } from "./fake/console.ts";
import { FakeStudio } from "./fake/studio.ts";

for (const viewport of SIZES)
  test(`V31 V32 the console says in numbers how the room takes part, at ${viewport.width} px`, async ({ context }) => {
    const workshop = facilitated();
    workshop.turnout = {
      people: 27,
      question: "q1",
      here: [4, 6, 5, 8, 4],
      all: [1, 3, 4, 10, 9],
      room: { people: 20, active: 17, notes: 66 },
      remote: { people: 7, notes: 9 },
    };
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await page.setViewportSize(viewport);
    await page.locator("#console-people").click();
    await expect(page.getByText("4 people have not written to this question yet.")).toBeVisible();
    const notes = page.getByRole("table", { name: "Notes by person" });
    await expect(notes.getByRole("row", { name: "3 or 4 8 10" })).toBeVisible();
    const sides = page.getByRole("table", { name: "In the room and remote" });
    await expect(sides.getByRole("row", { name: "Active now 17 0" })).toBeVisible();
    await expect(sides.getByRole("row", { name: "Notes each 3.3 1.3" })).toBeVisible();
    await expectAccessible(page);
    workshop.turnout = { ...workshop.turnout, here: [3, 7, 5, 8, 4] };
    workshop.run({ ready: 1 });
    await expect(page.getByText("3 people have not written to this question yet.")).toBeVisible();
  });

test("V31 V32 of a few people it tells nothing and says why", async ({ context }) => {
  const workshop = facilitated();
  workshop.turnout = { people: 4, question: "q1" };
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await page.locator("#console-people").click();
  await expect(page.getByText("are shown once five people have joined", { exact: false })).toBeVisible();
  await expect(page.getByText("are compared once five people are on each side", { exact: false })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
});
