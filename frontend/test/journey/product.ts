/** Starts the packaged product for the journeys, and stops it after them. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";

const HERE = import.meta.dirname ?? __dirname;
const REPOSITORY = join(HERE, "../../..");
const LOG = join(HERE, "../../test-results/journey-server.log");

/** Generous: a cold start unpacks a database and may share the machine. Milliseconds. */
const READY_WITHIN = 240_000;
const STOPPED_WITHIN = 30_000;

/** Playwright's global setup: the answer is its teardown. Workers find the server by THROUGHLINE_URL. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const jar = jarToTest();
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), "throughline-journey-"));
  mkdirSync(join(LOG, ".."), { recursive: true });
  const log = openSync(LOG, "w");
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  process.env.THROUGHLINE_URL = `http://localhost:${port}`;
  process.env.THROUGHLINE_ADMIN_EMAIL = "facilitator@county.example";
  process.env.THROUGHLINE_ADMIN_PASSWORD = "a long sentence is easy";
  const server = spawn(java, ["-jar", jar], {
    env: { ...process.env, QUARKUS_HTTP_PORT: String(port), THROUGHLINE_DATA: data },
    stdio: ["ignore", log, log],
  });
  const stop = async () => {
    await ended(server);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await ready(server, process.env.THROUGHLINE_URL);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return stop;
}

function jarToTest(): string {
  const named = process.env.THROUGHLINE_JAR;
  if (!named) {
    throw new Error(
      "The journeys need the packaged product. Build it with `mvn package -DskipTests`, then set " +
        "THROUGHLINE_JAR=target/quarkus-app/quarkus-run.jar (mvn verify does both).",
    );
  }
  const jar = isAbsolute(named) ? named : join(REPOSITORY, named);
  if (!existsSync(jar)) throw new Error(`THROUGHLINE_JAR names ${jar}, which is not there`);
  return jar;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : failed(new Error("no port"))));
    });
  });
}

/** Asks until a real write works, or the server is gone, or patience is. */
async function ready(server: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}; see ${LOG}`);
    const answer = await fetch(`${url}/q/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 250));
  }
  throw new Error(`The server was not ready within ${READY_WITHIN / 1000} s; see ${LOG}`);
}

/** SIGTERM, so that the database is stopped properly, too. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  await new Promise<void>((done) => {
    const patience = setTimeout(() => server.kill("SIGKILL"), STOPPED_WITHIN);
    server.once("exit", () => {
      clearTimeout(patience);
      done();
    });
    server.kill("SIGTERM");
  });
}
