/** What a text says, apart from how it is written. Pure. */
import { wordsOf } from "../text/plain";

export interface Said {
  /** All of its words, in their order: letters and digits, whatever case, accents, marks and blanks. */
  words: string;
  /** Its words without those that every sentence has; each once. */
  content: readonly string[];
  /** What denies and what counts: where these differ, something else is said. */
  strict: string;
}

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const EVERYWHERE = wordsIn(
  "a an the of to in on at for and or is are be it its this that there we our i my " +
    "el la los las un una unos unas de del al en y o que es son se lo le su sus nos hay para por",
);

const DENYING = wordsIn(
  "no not never without none nothing nobody cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt shouldnt " +
    "nunca jamas sin ni ningun ninguna ninguno nada nadie tampoco",
);

const hasFigure = /\p{N}/u;

export function said(text: string): Said {
  const words = wordsOf(text);
  const each = [...new Set(words.split(" "))];
  const strict = each.filter((word) => DENYING.has(word) || hasFigure.test(word));
  return {
    words,
    content: each.filter((word) => word !== "" && !EVERYWHERE.has(word)),
    strict: strict.sort().join(" "),
  };
}
