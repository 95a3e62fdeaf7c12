/** The results page of the parking workshop: four questions, twelve themes, one vote, next steps. */
import type { Asked, Heard, Page, Told } from "../../../src/views/results/page";
import type { Colour } from "../../../src/wire/messages";
import { THEMES } from "./parking.ts";

const MORE: [string, Colour, string[]][] = [
  ["Signs say one thing, the meter another", "coral", ["Sign says free after 6, meter wants money until 8"]],
  ["Nobody knows what the season costs us", "lagoon", ["Overtime on holiday weekends is never in the lot's numbers"]],
  ["Bikes and scooters have no place", "fern", ["Racks are full by nine, people lock to the ramp rail"]],
  ["A pass that works at every beach", "iris", ["One county pass instead of five apps and three stickers"]],
];

const ASKED: [string, string, number[]][] = [
  [
    "Where does parking at our beaches and the marina go wrong, for visitors and for staff?",
    "¿Dónde falla el estacionamiento en nuestras playas y la marina, para visitantes y para el personal?",
    [0, 1, 2, 3],
  ],
  [
    "What do we wish we knew about our lots, in the moment or at the end of the season?",
    "¿Qué nos gustaría saber de nuestros estacionamientos, al momento o al final de la temporada?",
    [5, 9, 6],
  ],
  [
    "Who is left out by the way parking works today?",
    "¿A quién deja fuera la forma en que hoy funciona el estacionamiento?",
    [7, 4, 8],
  ],
  [
    "Think boldly: how could people reach the sand, park and pay five years from now?",
    "Piense en grande: ¿cómo podría la gente llegar a la arena, estacionar y pagar dentro de cinco años?",
    [10, 11],
  ],
];

const ALL = [...THEMES, ...MORE];

const theme = (n: number): Heard => {
  const [name, colour, quotes] = ALL[n] ?? ["", "sun", []];
  return {
    id: `t${n}`,
    name,
    colour,
    notes: 14 - n,
    ...(n < 9 && { people: 13 - n, departments: 5 }),
    quotes: quotes.slice(0, 2).map((text) => ({ text, lang: "en" })),
  };
};

const questions = ASKED.map(
  ([text, textEs, themes]): Asked => ({ text, textEs, notes: 31, themes: themes.map(theme), loose: 3 }),
);

export const told = (more: Partial<Told> = {}): Told => ({
  released: "2026-05-04",
  people: 27,
  departments: 9,
  notes: 124,
  next: {
    text: "The Harbor office takes the three themes with the most dots to the budget talks in June. You hear what became of them by the end of July, here and by e-mail to your department.",
    textEs:
      "La oficina del puerto lleva los tres temas con más puntos a las conversaciones del presupuesto en junio. Usted sabrá qué fue de ellos antes de que termine julio, aquí y por correo a su departamento.",
    steps: [
      {
        what: "Publish the themes and tell the crews",
        whatEs: "Publicar los temas y avisar al personal",
        who: "Harbor office",
        when: "by May 15",
      },
      { what: "Try live counts at two lots", who: "Public Works and the lot operator", when: "July 4 weekend" },
      { what: "Report back to everybody who was here", who: "M. Ortega", when: "July 31" },
    ],
  },
  votes: [
    {
      n: 1,
      target: "cluster",
      each: 3,
      voters: 24,
      people: 27,
      dots: 71,
      rows: ALL.map(([name, colour], n) => ({
        id: `t${n}`,
        name,
        colour,
        dots: Math.max(0, 17 - 2 * n),
        ...(n < 5 && { voters: 12 - n }),
        ...(n === 1 && { atClose: 12 }),
      })),
      without: 0,
    },
  ],
  questions,
  ...more,
});

export const page = (more: Partial<Page> = {}): Page => ({
  state: "released",
  workshop: {
    title: "Rethinking Beach Parking",
    department: "Beaches and Harbors",
    code: "H7KM4Q",
    date: "2026-04-22",
    languages: ["en", "es"],
  },
  results: told(),
  ...more,
});

export const notYet = (): Page => {
  const { results: _, ...rest } = page({ state: "closed" });
  return rest;
};
