/** The workshop of the mock-ups: three questions, twelve themes, the notes of a county's beach parking. */
import type { Colour, Upsert } from "../../../src/wire/messages";
import { FakeWorkshop } from "./workshop.ts";

const QUESTIONS: [string, string][] = [
  [
    "Where does parking at our beaches and the marina go wrong, for visitors and for staff?",
    "¿Dónde falla el estacionamiento en nuestras playas y la marina, para visitantes y para el personal?",
  ],
  [
    "What do we wish we knew about our lots, in the moment or at the end of the season?",
    "¿Qué nos gustaría saber de nuestros estacionamientos, al momento o al final de la temporada?",
  ],
  [
    "Think boldly: how could people reach the sand, park and pay five years from now?",
    "Piense en grande: ¿cómo podría la gente llegar a la arena, estacionar y pagar dentro de cinco años?",
  ],
];

export const THEMES: [string, Colour, string[]][] = [
  [
    "You only learn a lot is full at the gate",
    "sun",
    [
      "Visitors circle lot for 40 min on summer Saturdays, then leave angry",
      "Lot full sign is a guy with a cone",
      "No way to know lot is full until you're at the gate",
      "which lots fill first and at what hour? we guess",
      "Push alert: Lot is full, next one is 0.8 mi south",
    ],
  ],
  [
    "Paying breaks down when people need it",
    "sky",
    [
      "Pay station broken = we lose a whole day of revenue",
      "cash only visitors exist! seniors, families w/out cards",
      "App needs an account just to park for an hour",
    ],
  ],
  [
    "One flat rate fits nobody",
    "coral",
    ["Weekday commuters use our lot as cheap all day parking", "Families from inland cities cant afford $15 + gas"],
  ],
  [
    "Cars queue onto the highway",
    "rose",
    ["Gate cashier takes 90 sec per car, do the math", "cars backed up on to PCH by 10am, unsafe"],
  ],
  [
    "Coming without a car is hard work",
    "fern",
    ["Summer shuttle exists but nobody knows about it", "E line stops a mile away, no connection w/ coolers & kids"],
  ],
  [
    "Operator data comes late and in pieces",
    "sky",
    ["Revenue reports from operator come 45 days late in PDF", "Data belongs to the vendor, we have to ask nicely"],
  ],
  [
    "Tickets feel unfair",
    "stone",
    ["Only 2 enforcement officers for 15+ lots on a holiday", "Got a ticket while paying at the machine"],
  ],
  ["Accessible spaces are not really open", "iris", ["ADA spots blocked by delivery trucks every morning"]],
];

const LOOSE = [
  "Sea level rise: some of these lots wont exist in 30 yrs",
  "We count cars by walking the lot. On hot asphalt 🥵",
  "Turn half the asphalt to plaza & dunes on weekdays",
  "Radio is how we run 19 lots",
];

const AGENDA: Upsert[] = [
  ["activity", "a1", { n: 1, kind: "ideate", title: "Questions", titleEs: "Preguntas", question: "q1", minutes: 8 }],
  [
    "activity",
    "a2",
    { n: 2, kind: "cluster", title: "Group and name", titleEs: "Agrupar y nombrar", question: "q1", minutes: 15 },
  ],
  ["activity", "a3", { n: 3, kind: "vote", title: "Vote", titleEs: "Votar", minutes: 5 }],
  ["activity", "a4", { n: 4, kind: "break", title: "Break", titleEs: "Descanso", minutes: 10 }],
  ["activity", "a5", { n: 5, kind: "discuss", title: "Next steps", titleEs: "Próximos pasos", minutes: 7 }],
];

/** The workshop before its start. With `notes`, all of question 1 is written and grouped, and shown if `revealed`. */
export function parking({ notes = false, revealed = false, grouped = true } = {}): FakeWorkshop {
  const workshop = new FakeWorkshop();
  workshop.put(
    ["run", "", { state: "waiting", since: Date.now(), door: true, intake: true, mayMove: true, people: 25 }],
    ...AGENDA,
    ...QUESTIONS.map(
      ([text, textEs], n): Upsert => [
        "question",
        `q${n + 1}`,
        { n: n + 1, text, textEs, kind: "current", revealed: revealed && n === 0 },
      ],
    ),
  );
  if (!notes) return workshop;
  let at = Date.now() - 600_000;
  let id = 1000;
  for (const [label, colour, texts] of THEMES) {
    const cluster = (id++).toString(36);
    if (grouped) workshop.put(["cluster", cluster, { q: "q1", label, colour, people: texts.length, departments: 2 }]);
    for (const text of texts)
      workshop.put(["note", (id++).toString(36), { q: "q1", text, tv: 1, at: at++, ...(grouped && { c: cluster }) }]);
  }
  for (const text of LOOSE) workshop.put(["note", (id++).toString(36), { q: "q1", text, tv: 1, at: at++ }]);
  workshop.version = 2000;
  return workshop;
}
