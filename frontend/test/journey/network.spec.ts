/** Networks that are in the way: the page finds another way to the server by itself, and loses nothing. */
import { expect, test } from "@playwright/test";
import { give, kept, LAPTOP, letIn, makeWorkshop, OFFICE, PHONE, Seat } from "./people.ts";
import { proxyTo, type Trouble } from "./proxy.ts";

const WAYS: readonly { trouble: Trouble; over: string }[] = [
  { trouble: "refuses", over: "stream" },
  { trouble: "cuts", over: "stream" },
  { trouble: "swallows", over: "stream" },
  { trouble: "holds", over: "poll" },
];

for (const { trouble, over } of WAYS) {
  test(`L54 a network that ${trouble} sockets is gone around by ${over}`, async ({ browser }) => {
    const office = await browser.newContext(LAPTOP);
    await letIn(office);
    const { id, code } = await makeWorkshop(office);
    const console = async (c: string, d: Record<string, unknown>) => {
      const [answer] = await give(office.request, `/studio/${id}`, [{ c, d }]);
      expect(answer?.t).toBe("done");
    };
    const network = await proxyTo(OFFICE, trouble);
    const ana = await Seat.take(browser, PHONE);
    const { page } = ana;

    await page.goto(`${network.address}/join/${code}`);
    await page.getByLabel("Your department").selectOption("Fire");
    await page.getByRole("button", { name: "Join workshop" }).tap();
    await expect(page.getByText("The facilitator starts the workshop", { exact: false })).toBeVisible();
    await expect.poll(() => network.paths.some((path) => path.endsWith(`/${over}`))).toBe(true);

    await console("activity.go", { activity: "a1" });
    await page.getByLabel("New note").fill("The lot is full and nobody says so");
    await page.getByRole("button", { name: "Send" }).tap();
    await kept(page, "The lot is full and nobody says so");
    await console("note.add", { q: "q1", text: "Cards jam in the pay machine" });
    await console("question.reveal", { q: "q1" });
    await page.getByRole("button", { name: "Board" }).tap();
    await expect(page.getByText("Cards jam in the pay machine").first()).toBeVisible();
    await console("activity.go", { activity: "a3" });
    await expect(page.getByRole("button", { name: "Move to…: Cards jam in the pay machine" })).toBeVisible();

    await ana.context.close();
    await office.close();
    await network.close();
  });
}
