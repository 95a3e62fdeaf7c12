import { expect, test } from "@playwright/test";

test("a browser is there", async ({ page }) => {
  await page.setContent("<h1>Here</h1>");
  await expect(page.getByRole("heading")).toHaveText("Here");
});
