import { expect, type Page } from "@playwright/test";

/** Nothing under 28 px of 1920, and no text cut off. */
export async function readable(page: Page): Promise<void> {
  const floor = Math.min(28, (28 * (page.viewportSize()?.width ?? 1920)) / 1920);
  const faults = await page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (element.closest(".vh, [aria-hidden=true], .matrix figcaption")) continue;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < least - 0.01)
        found.push(`small: ${node.textContent}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const room = element.closest(".paged-room")?.getBoundingClientRect();
      if (room && box.bottom > room.bottom + 1) found.push(`cut off: ${node.textContent}`);
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1)
        found.push(`outside: ${node.textContent}`);
    }
    return found;
  }, floor);
  expect(faults).toEqual([]);
}
