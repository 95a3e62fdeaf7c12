import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

let pictures = 0;

/** What is checked is also kept as a picture among the test's output, to be looked at. */
export async function pictured(page: Page): Promise<void> {
  pictures += 1;
  await page.screenshot({ path: test.info().outputPath(`seen-${pictures}.png`) });
}

/** Axe over the page as it is: ids of what it finds, with the places. */
export async function barriers(page: Page, tags: string[] = [], but: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // Another page for the end of each check is for frames alone, and takes as long as the check.
  if (page.frames().length === 1) axe.setLegacyMode();
  // No rule among these reads style sheets.
  axe.options({ preload: false, resultTypes: ["violations"] }).disableRules(but);
  if (tags.length > 0) axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Nothing that axe finds, and nothing wider than the screen. `but` names rules that can't hold here. */
export async function checked(page: Page, but: string[] = []): Promise<void> {
  await page.locator("main").first().waitFor();
  await pictured(page);
  expect(await barriers(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], but)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
