import "./links.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { TextField } from "../../../parts/Field";
import { api } from "../../../studio/api";
import type { LinkKind, LinkLine } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { LINK_KINDS } from "../../link/door";
import { CopyButton } from "../parts/CopyButton";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { LinkRow } from "./LinkRow";

/** Links for people without an account: making one, those that are open, taking one back. */
export function LinksSection({ workshop }: { workshop: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="section links" aria-labelledby="console-links">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id="console-links">{t("link.title")}</h2>
        </summary>
        {open && <Inside workshop={workshop} />}
      </details>
    </section>
  );
}

function Inside({ workshop }: { workshop: string }) {
  const { value, failure, again, put } = useLoad(`links ${workshop}`, () => api.links(workshop));
  const [fresh, setFresh] = useState<LinkLine | null>(null);
  const [said, setSaid] = useState("");
  const all = value ?? [];
  return (
    <div class="stack">
      <p class="quiet">{t("link.about")}</p>
      {fresh ? (
        <Fresh link={fresh} onDone={() => setFresh(null)} />
      ) : (
        <Maker
          workshop={workshop}
          onMade={(link) => {
            put([{ ...link, url: null }, ...all]);
            setFresh(link);
            setSaid(t("link.made"));
          }}
        />
      )}
      <h3>{t("link.list")}</h3>
      <Trouble failure={failure} again={again} />
      {value?.length === 0 && <p class="quiet">{t("link.none")}</p>}
      <ul class="link-list">
        {all.map((link) => (
          <LinkRow
            key={link.id}
            workshop={workshop}
            link={link}
            onEnded={() => {
              put(all.filter(({ id }) => id !== link.id));
              setFresh((now) => (now?.id === link.id ? null : now));
              setSaid(t("link.ended"));
            }}
          />
        ))}
      </ul>
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}

function Maker({ workshop, onMade }: { workshop: string; onMade: (link: LinkLine) => void }) {
  const [kind, setKind] = useState<LinkKind>("co-facilitator");
  const [label, setLabel] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const make = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      onMade(await api.makeLink(workshop, label.trim() === "" ? { kind } : { kind, label: label.trim() }));
    } catch (refused) {
      setFailure(refused);
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={(event) => void make(event)}>
      <div class="field">
        <label for="link-kind">{t("link.kind")}</label>
        <select
          class="input"
          id="link-kind"
          aria-describedby="link-may"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as LinkKind)}
        >
          {LINK_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`link.kind.${one}`)}
            </option>
          ))}
        </select>
        <p class="hint" id="link-may">
          {t(`link.may.${kind}`)}
        </p>
      </div>
      <TextField
        id="link-label"
        label={t("link.label")}
        hint={t("link.label.hint")}
        optional
        maxLength={80}
        value={label}
        onText={setLabel}
      />
      <Trouble failure={failure} />
      <button type="submit" class="button wide" aria-disabled={busy}>
        {t("link.make")}
      </button>
    </form>
  );
}

/** The one moment in which the secret is on screen. */
function Fresh({ link, onDone }: { link: LinkLine; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="fresh stack">
      <h3 ref={heading} tabIndex={-1}>
        {t("link.fresh")}
      </h3>
      <p>
        <strong>{t(`link.kind.${link.kind}`)}</strong>
        {link.label && `, ${link.label}`}
      </p>
      <p class="address">{link.url}</p>
      <p class="quiet">{t("link.fresh.once")}</p>
      <div class="row wrap">
        <CopyButton text={link.url ?? ""} what={t("link.fresh")} />
        <button type="button" class="button plain" onClick={onDone}>
          {t("link.fresh.hide")}
        </button>
      </div>
    </div>
  );
}
