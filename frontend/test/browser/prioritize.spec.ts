import { expect, test } from "@playwright/test";
import { checked } from "./checked.ts";
import { facilitated, openStudio, SIZES } from "./fake/console.ts";
import { FakeStudio } from "./fake/studio.ts";

for (const viewport of SIZES)
  test(`by keyboard alone a rating is opened, closed and looked at, ${viewport.width} pixels wide`, async ({
    browser,
  }) => {
    const workshop = facilitated();
    const vote = workshop.get("activity", "a3");
    workshop.put(["activity", "a3", { ...vote, kind: "prioritize", title: "Impact and effort" }]);
    workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2", since: Date.now() }]);
    const context = await browser.newContext({ viewport });
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));

    await page.getByRole("button", { name: "Start the rating" }).first().press("Enter");
    await expect(page.getByRole("button", { name: "Close the rating" }).first()).toBeVisible();
    expect(workshop.get("run", "").activity).toBe("a3");
    expect(workshop.get("rating", "p1")).toMatchObject({ target: "cluster", state: "open" });
    await page.getByRole("button", { name: "Close the rating" }).first().press("Enter");
    await expect.poll(() => workshop.get("rating", "p1").state).toBe("closed");
    await page.getByRole("button", { name: "Results", exact: true }).first().press("Enter");
    await expect(page.getByRole("heading", { name: "Impact and effort", level: 2 }).first()).toBeVisible();
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(9);
    await expect(page.locator(".matrix .number")).toHaveCount(8);
    await checked(page);
    await context.close();
  });

test("the console offers notes instead of themes, of some questions, and says what there is to rate", async ({
  browser,
}) => {
  const workshop = facilitated();
  workshop.put(["question", "q2", { ...workshop.get("question", "q2"), revealed: true }]);
  workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2", since: Date.now() }]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));

  const section = page.getByRole("region", { name: "Impact and effort" });
  await section.getByText("Rate impact and effort").click();
  await expect(section.getByText("8 things to rate")).toBeVisible();
  await section.getByRole("button", { name: "Notes" }).click();
  await section.getByLabel("Question 2").uncheck();
  await checked(page);
  await section.getByRole("button", { name: "Start the rating" }).click();
  await expect(section.getByText("Rating 1 is open.")).toBeVisible();
  await expect(section.getByText(/0 of 25 have begun/)).toBeVisible();
  expect(workshop.get("rating", "p1").target).toBe("note");
  await context.close();
});
