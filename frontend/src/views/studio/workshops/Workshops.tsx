import arrow from "lucide:arrow-right";
import door from "lucide:door-open";
import plus from "lucide:plus";
import { useState } from "preact/hooks";
import { Icon } from "../../../parts/Icon";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import type { WorkshopLine } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { Offer } from "../../see/Offer";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { paths } from "../route";
import { hasRole } from "../session";
import { dayOf } from "./day";
import { RemoveRehearsal } from "./RemoveRehearsal";

/** The workshops one may see: what is open now first, then all. */
export function Workshops() {
  const { value, failure, again, put } = useLoad("workshops", () => api.workshops());
  const [moreFailed, setMoreFailed] = useState<unknown>(null);
  const items = value?.items ?? [];
  const more = async () => {
    if (!value?.next) return;
    setMoreFailed(null);
    try {
      const page = await api.workshops(value.next);
      put({ items: [...items, ...page.items], ...(page.next ? { next: page.next } : {}) });
    } catch (trouble) {
      setMoreFailed(trouble);
    }
  };
  return (
    <main class="page" id="main">
      <div class="pagehead">
        <Heading title={t("studio.workshops")} />
        {items.length > 0 && hasRole("administrator") && (
          <a class="button plain push" href="/see">
            {t("studio.seeItRun")}
          </a>
        )}
        {items.length > 0 && hasRole("facilitator") && <NewButton />}
      </div>
      <Trouble failure={failure} again={again} />
      {!value && !failure && <Loading words={t("studio.loading")} />}
      {value && items.length === 0 && <Empty />}
      {items
        .filter((one) => one.state === "open" && !one.rehearsal)
        .map((one) => (
          <OpenNow key={one.id} workshop={one} />
        ))}
      {items.length > 0 && <List items={items} onRemoved={again} />}
      <Trouble failure={moreFailed} />
      {value?.next && (
        <button type="button" class="button" onClick={() => void more()}>
          {t("studio.more")}
        </button>
      )}
    </main>
  );
}

function NewButton() {
  return (
    <a class="button primary push" href={paths.new}>
      <Icon of={plus} />
      {t("studio.new")}
    </a>
  );
}

function Empty() {
  if (!hasRole("facilitator")) {
    return (
      <div class="stack">
        <p class="quiet">{t("studio.empty.other")}</p>
        <Offer />
      </div>
    );
  }
  return (
    <div class="stack">
      <section class="slab empty">
        <h2>{t("studio.empty.title")}</h2>
        <p>{t("studio.empty.how")}</p>
        <NewButton />
      </section>
      <Offer />
    </div>
  );
}

function OpenNow({ workshop }: { workshop: WorkshopLine }) {
  return (
    <article class="live" aria-labelledby={`live-${workshop.id}`}>
      <div>
        <p class="state held">
          <Icon of={door} />
          {t("studio.state.open")}
        </p>
        <h2 id={`live-${workshop.id}`}>{workshop.title}</h2>
        <p class="sm quiet">{workshop.department}</p>
      </div>
      <p class="num figure">
        <strong>{(workshop.people ?? 0).toLocaleString(language.value)}</strong>
        <span class="xs quiet">{t("studio.joined")}</span>
      </p>
      <p class="num figure">
        <strong>{(workshop.notes ?? 0).toLocaleString(language.value)}</strong>
        <span class="xs quiet">{t("studio.written")}</span>
      </p>
      <a class="button big" href={paths.board(workshop.id)}>
        {t("studio.goToBoard")}
        <span class="vh"> {workshop.title}</span>
        <Icon of={arrow} />
      </a>
    </article>
  );
}

function List({ items, onRemoved }: { items: WorkshopLine[]; onRemoved: () => void }) {
  return (
    <div class="scroll">
      <table class="list">
        <caption class="vh">{t("studio.workshops")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("studio.workshop")}</th>
            <th scope="col">{t("studio.date")}</th>
            <th scope="col" class="n">
              {t("studio.people")}
            </th>
            <th scope="col" class="n">
              {t("studio.notes")}
            </th>
            <th scope="col" class="n">
              {t("studio.dots")}
            </th>
            <th scope="col">{t("studio.thread")}</th>
            <th scope="col">{t("studio.next")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Line key={one.id} workshop={one} onRemoved={onRemoved} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const mayRemove = () => hasRole("facilitator") || hasRole("administrator");

const STEPS = ["waiting", "open", "closed"] as const;

function Line({ workshop, onRemoved }: { workshop: WorkshopLine; onRemoved: () => void }) {
  const step = STEPS.indexOf(workshop.state);
  const number = (n: number | undefined) => (n ?? 0).toLocaleString(language.value);
  return (
    <tr>
      <th scope="row">
        <a class="said" href={paths.board(workshop.id)}>
          {workshop.title}
        </a>
        <span class="quiet sub">
          {[workshop.department, workshop.track].filter(Boolean).join(", ")}
          {workshop.rehearsal && <span class="tag">{t("studio.rehearsal")}</span>}
        </span>
      </th>
      <td class="num">{dayOf(workshop.date, language.value)}</td>
      <td class="n" data-label={t("studio.people")}>
        {number(workshop.people)}
      </td>
      <td class="n" data-label={t("studio.notes")}>
        {number(workshop.notes)}
      </td>
      <td class="n" data-label={t("studio.dots")}>
        {number(workshop.dots)}
      </td>
      <td>
        <ol class="thread mini" aria-label={t(`studio.state.${workshop.state}`)}>
          {STEPS.map((one, index) => (
            <li
              key={one}
              class={index < step ? "past" : undefined}
              aria-current={index === step ? "step" : undefined}
              style={{ "--done": "0%" }}
            >
              <span class="vh">{t(`studio.step.${one}`)}</span>
            </li>
          ))}
        </ol>
        <span class="xs quiet">{t(`studio.state.${workshop.state}`)}</span>
      </td>
      <td>
        <Next workshop={workshop} />
        {workshop.rehearsal && mayRemove() && <RemoveRehearsal workshop={workshop} onRemoved={onRemoved} />}
      </td>
    </tr>
  );
}

function Next({ workshop }: { workshop: WorkshopLine }) {
  const to = {
    waiting: { href: paths.invite(workshop.id), words: t("studio.next.waiting") },
    open: { href: paths.board(workshop.id), words: t("studio.next.open") },
    closed: { href: paths.themes(workshop.id), words: t("studio.next.closed") },
  }[workshop.state];
  return (
    <a href={to.href}>
      {to.words}
      <span class="vh"> {workshop.title}</span>
    </a>
  );
}
