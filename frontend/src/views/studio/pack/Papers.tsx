import { api } from "../../../studio/api";
import type { PlannedQuestion, Workshop } from "../../../studio/shapes";
import type { Language } from "../../../text/language";
import { codeWords } from "../workshops/codeWords";
import type { Ballot } from "./ballot";
import { asked, type PaperKey, say } from "./tongues";

interface Paper {
  workshop: Workshop;
  tongues: readonly Language[];
}

/** The same sentence in each language of the room, the first one large. */
function Said({ tongues, words, values }: { tongues: readonly Language[]; words: PaperKey; values?: Values }) {
  return (
    <>
      {tongues.map((language, at) => (
        <p key={language} lang={language} class={at === 0 ? undefined : "also"}>
          {say(language, words, values)}
        </p>
      ))}
    </>
  );
}

type Values = Readonly<Record<string, string | number>>;

/** For the wall: how to get in, readable from the other side of the room. */
export function Poster({ workshop, tongues }: Paper) {
  return (
    <article class="paper poster">
      <h2 class="said">{workshop.title}</h2>
      <div class="big">
        <Said tongues={tongues} words="join" />
      </div>
      <img src={api.qr(workshop.id)} alt="" />
      <Way workshop={workshop} language={tongues[0] ?? "en"} />
      <ol>
        {(["step.1", "step.2", "step.3"] as const).map((step) => (
          <li key={step}>
            <Said tongues={tongues} words={step} />
          </li>
        ))}
      </ol>
      <div class="foot">
        <Said tongues={tongues} words="none" />
        <Said tongues={tongues} words="public" />
      </div>
    </article>
  );
}

function Way({ workshop, language }: { workshop: Workshop; language: Language }) {
  return (
    <p class="way">
      <span>
        {say(language, "at")} <b>{new URL(workshop.joinUrl).host}/join</b>
      </span>
      <span>
        {say(language, "code")} <b class="code">{codeWords(workshop.code)}</b>
      </span>
    </p>
  );
}

/** Two cards on a sheet, to be cut and folded. */
export function TableCards({ workshop, tongues, from }: Paper & { from: readonly number[] }) {
  return (
    <article class="paper cards-of-tables">
      {from.map((n) => (
        <div key={n} class="table-card">
          <div>
            {tongues.map((language, at) => (
              <h2 key={language} lang={language} class={at === 0 ? undefined : "also"}>
                {say(language, "table", { n })}
              </h2>
            ))}
            <Way workshop={workshop} language={tongues[0] ?? "en"} />
          </div>
          <img src={api.qr(workshop.id)} alt="" />
        </div>
      ))}
    </article>
  );
}

/** Six boxes for six thoughts to one question. */
export function NoteSheet({ workshop, tongues, question }: Paper & { question: PlannedQuestion }) {
  return (
    <article class="paper note-sheet">
      {[...new Set(tongues.map((language) => asked(question, language)))].map((text, at) => (
        <h2 key={text} class={at === 0 ? "said" : "said also"}>
          {text}
        </h2>
      ))}
      <Said tongues={tongues} words="sheet" />
      <ul>
        {Array.from({ length: 6 }, (_, n) => (
          <li key={n} />
        ))}
      </ul>
      <p class="lines">
        <span>{tongues.map((language) => say(language, "department")).join(" · ")}</span>
        <span>{tongues.map((language) => say(language, "seat")).join(" · ")}</span>
      </p>
      <div class="foot">
        <Said tongues={tongues} words="sheet.not" />
        <p>{codeWords(workshop.code)}</p>
      </div>
    </article>
  );
}

/** What to vote on, with as many circles beside each as dots may lie there. */
export function BallotSheet({ workshop, tongues, ballot }: Paper & { ballot: Ballot }) {
  return (
    <article class="paper ballot">
      <h2 class="said">{workshop.title}</h2>
      <div class="big">
        <Said tongues={tongues} words="ballot" />
      </div>
      <Said tongues={tongues} words="ballot.how" values={{ dots: ballot.dots, max: ballot.max }} />
      <ul>
        {ballot.lines.map(({ id, text, also }) => (
          <li key={id}>
            <span>
              {text}
              {also && <span class="also"> {also}</span>}
            </span>
            <span class="circles" aria-hidden="true">
              {Array.from({ length: ballot.max }, (_, n) => (
                <i key={n} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div class="foot">
        <Said tongues={tongues} words="ballot.give" />
      </div>
    </article>
  );
}
