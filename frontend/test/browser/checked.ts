import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

let pictures = 0;

/** What is checked is also kept as a picture among the test's output, to be looked at. */
export async function pictured(page: Page): Promise<void> {
  pictures += 1;
  await page.screenshot({ path: test.info().outputPath(`seen-${pictures}.png`) });
}

/** Nothing that axe finds, and nothing wider than the screen. `but` names rules that can't hold here. */
export async function checked(page: Page, but: string[] = []): Promise<void> {
  await page.locator("main").first().waitFor();
  await pictured(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"])
    .disableRules(but)
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
