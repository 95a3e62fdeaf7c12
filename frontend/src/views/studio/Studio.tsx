import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading } from "../../parts/Loading";
import type { Part } from "../../text/keys";
import { loadWords, t } from "../../text/text";
import { Chrome } from "./Chrome";
import { Heading } from "./parts/Heading";
import { Trouble } from "./parts/Trouble";
import { First } from "./people/First";
import { SignIn } from "./people/SignIn";
import { paths, type Route, route } from "./route";
import { askSession, session, sessionTrouble } from "./session";
import { Workshops } from "./workshops/Workshops";

/** Everything a signed-in person sees: who one is first, then the page the path names. */
export function Studio() {
  const now = session.value;
  if (sessionTrouble.value) {
    return (
      <main class="gate" id="main">
        <Trouble failure={sessionTrouble.value} again={() => void askSession()} />
      </main>
    );
  }
  if (now === "asking") return null;
  if ("nobody" in now) return route.value.at === "first" ? <First /> : <SignIn firstRun={now.firstRun} />;
  return <Page of={route.value} />;
}

function Page({ of }: { of: Route }) {
  switch (of.at) {
    case "workshops":
    case "first":
      return (
        <Chrome>
          <Workshops />
        </Chrome>
      );
    case "new":
      return (
        <Chrome>
          <Later load={pages.newWorkshop} />
        </Chrome>
      );
    case "accounts":
      return (
        <Chrome>
          <Later load={pages.accounts} />
        </Chrome>
      );
    case "invite":
      return (
        <Chrome>
          <Later load={pages.invite} id={of.id} />
        </Chrome>
      );
    case "pack":
      return (
        <Chrome>
          <Later load={pages.pack} id={of.id} />
        </Chrome>
      );
    case "nowhere":
      return (
        <Chrome>
          <main class="page stack" id="main">
            <Heading title={t("studio.nowhere")} />
            <p>
              <a href={paths.workshops}>{t("studio.nowhere.go")}</a>
            </p>
          </main>
        </Chrome>
      );
    case "themes":
      return (
        <Chrome>
          <Later load={pages.themes} id={of.id} />
        </Chrome>
      );
    case "statement":
      return (
        <Chrome>
          <Later load={pages.statement} id={of.id} sid={of.sid} />
        </Chrome>
      );
    case "preview":
      return <Later load={pages.preview} id={of.id} />;
    case "board":
      return <Later load={pages.board} id={of.id} />;
  }
}

/** What a page takes from its path. */
interface Ids {
  id?: string;
  sid?: string;
}
type Loader = () => Promise<ComponentType<Ids>>;

/** A page that comes with its own words, loaded when it is first opened. */
function later(words: readonly Part[], module: Loader): Loader {
  return async () => {
    const [page] = await Promise.all([module(), words.length > 0 ? loadWords(words) : undefined]);
    return page;
  };
}

const pages = {
  newWorkshop: later([], () => import("./workshops/NewWorkshop").then((it) => it.NewWorkshop)),
  accounts: later([], () => import("./people/Accounts").then((it) => it.Accounts)),
  invite: later([], () => import("./workshops/Invite").then((it) => it.Invite as ComponentType<Ids>)),
  pack: later(["pack"], () => import("./pack/Pack").then((it) => it.Pack as ComponentType<Ids>)),
  board: later(["canvas", "console", "pace", "rating", "reading", "sheets", "themes", "link", "triage", "walk"], () =>
    import("./board/inside").then((it) => it.Board as ComponentType<Ids>),
  ),
  preview: later(["console", "pace", "rating", "reading", "sheets", "triage", "link", "walk"], () =>
    import("./board/inside").then((it) => it.AsParticipant as ComponentType<Ids>),
  ),
  themes: later(["themes", "statement"], () => import("./themes/Themes").then((it) => it.Themes as ComponentType<Ids>)),
  statement: later(["statement"], () =>
    import("./statement/Statement").then((it) => it.StatementPage as ComponentType<Ids>),
  ),
} satisfies Record<string, Loader>;

function Later({ load, ...rest }: { load: Loader } & Ids) {
  const [found, setFound] = useState<{ load: Loader; Page: ComponentType<Ids> } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailure(null);
    load().then(
      (Page) => wanted && setFound({ load, Page }),
      (trouble: unknown) => wanted && setFailure(trouble),
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  if (failure) {
    return (
      <main class="page" id="main">
        <Trouble failure={failure} again={() => setTries((n) => n + 1)} />
      </main>
    );
  }
  if (found?.load !== load) {
    return (
      <main class="page" id="main">
        <Loading words={t("studio.loading")} />
      </main>
    );
  }
  return <found.Page {...rest} />;
}
