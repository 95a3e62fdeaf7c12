import { expect, test } from "@playwright/test";
import { expectAccessible, facilitated, openStudio, SIZES } from "./fake/console.ts";
import { FakeStudio } from "./fake/studio.ts";

for (const viewport of SIZES)
  test(`V33 a facilitator sees what participants see, marked and not to be pressed, at ${viewport.width} px`, async ({
    context,
  }) => {
    const workshop = facilitated();
    workshop.run({ state: "open", activity: "a2" });
    const [id] = workshop.all("note")[0] ?? [""];
    const console = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await console.setViewportSize(viewport);
    const opened = context.waitForEvent("page");
    await console.getByRole("link", { name: /See as a participant/ }).click();
    const page = await opened;
    await page.setViewportSize(viewport);
    await expect(page.getByText("you see what participants see", { exact: false })).toBeVisible();
    await expect(page.locator(`#text-${id}`)).toBeVisible();
    await expect(page.locator(".note button, .handle")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Move|Hide|Start|Pause|Note for/ })).toHaveCount(0);
    await expectAccessible(page);
  });
