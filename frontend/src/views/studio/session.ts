import { signal } from "@preact/signals";
import { api, whenSignedOut } from "../../studio/api";
import type { Account, StaffRole } from "../../studio/shapes";
import { HttpProblem } from "../../wire/http";

/** Who is signed in: not known yet, nobody (perhaps because no account exists), or an account. */
export type Session = "asking" | { nobody: true; firstRun: boolean } | { account: Account };

export const session = signal<Session>("asking");
/** Why the session could not be asked for; the page offers to try again. */
export const sessionTrouble = signal<unknown>(null);

export async function askSession(): Promise<void> {
  whenSignedOut(() => {
    session.value = { nobody: true, firstRun: false };
  });
  try {
    sessionTrouble.value = null;
    session.value = await api.session();
  } catch (failure) {
    if (failure instanceof HttpProblem && failure.status === 401) {
      session.value = { nobody: true, firstRun: failure.detail.firstRun === true };
    } else {
      sessionTrouble.value = failure;
    }
  }
}

export async function signOut(): Promise<void> {
  await api.signOut();
  session.value = { nobody: true, firstRun: false };
}

export function hasRole(role: StaffRole): boolean {
  const now = session.value;
  return typeof now === "object" && "account" in now && now.account.roles.includes(role);
}
