/** What bin/test runs: stages in order, each one check beside the tests in it. The last line alone tells the sum. */
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
process.chdir(root);

interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  words: string;
}

interface Stage {
  readonly name: string;
  readonly limitSeconds: number;
  readonly run: (signal: AbortSignal) => Promise<Outcome>;
}

const help = `bin/test [STAGE …] [--only PATTERN]

Runs everything, or only the stages named: build, types, lint, arrows, unit, database, browser.
  --only PATTERN  of the tests, only those in files whose path holds PATTERN`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" }, help: { type: "boolean", default: false } } });

/** Runs a program to its end, or to the stage's limit. Everything it started ends with it. */
function program(args: readonly string[], signal: AbortSignal, shown = false): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`, FORCE_COLOR: "0" };
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    const hear = (text: Buffer) => {
      output += text.toString();
      if (shown) process.stderr.write(text);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    signal.addEventListener("abort", () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It had ended.
      }
    });
    child.on("error", (error) => resolve({ code: null, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** A stage that is right when its program ends with 0. */
function plain(name: string, limitSeconds: number, args: readonly string[]): Stage {
  return {
    name,
    limitSeconds,
    async run(signal) {
      const { code, output } = await program(args, signal);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, words: output };
    },
  };
}

const folders = ["src", "test", "journeys", "bench"].filter((folder) => existsSync(folder));

const arrows: Stage = {
  name: "arrows",
  limitSeconds: 60,
  async run(signal) {
    const { code, output } = await program(["node_modules/.bin/depcruise", "--config", ".dependency-cruiser.cjs", "src", "test"], signal);
    const read = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
    const onDisk = globSync("src/**/*.{ts,tsx}").length;
    const enough = read >= onDisk;
    const right = code === 0 && enough;
    return { passed: right ? 1 : 0, failed: right ? 0 : 1, words: enough ? output : `Only ${read} modules were read of ${onDisk} files.\n${output}` };
  },
};

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  success: boolean;
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** A project of vitest: the stage's own check is that it ran to its end, found tests and left none out. */
function tests(name: string, limitSeconds: number): Stage {
  return {
    name,
    limitSeconds,
    async run(signal) {
      const folder = mkdtempSync(join(tmpdir(), "daftar-tests-"));
      const file = join(folder, "report.json");
      try {
        const only = values.only === undefined ? [] : [values.only];
        const { code, output } = await program(["node_modules/vitest/vitest.mjs", "run", "--project", name, "--reporter=json", `--outputFile=${file}`, ...(only.length > 0 ? ["--passWithNoTests"] : []), ...only], signal);
        if (!existsSync(file)) return only.length > 0 && code === 0 ? { passed: 0, failed: 0, words: "" } : { passed: 0, failed: 1, words: output };
        return told(JSON.parse(readFileSync(file, "utf8")) as VitestReport, code, output, only.length > 0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function told(report: VitestReport, code: number | null, output: string, some: boolean): Outcome {
  const words: string[] = [];
  for (const file of report.testResults) {
    const failing = file.assertionResults.filter(({ status }) => status === "failed");
    for (const one of failing) words.push(`${file.name.slice(root.length + 1)} › ${one.fullName}\n${one.failureMessages.join("\n")}`);
    if (file.status === "failed" && failing.length === 0) words.push(`${file.name.slice(root.length + 1)}\n${file.message}`);
  }
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  if (skipped > 0) words.push(`${skipped} tests were left out.`);
  if (report.numTotalTests === 0 && !some) words.push("No test was found.");
  const ranWell = code === 0 && words.length === 0;
  if (!ranWell && words.length === 0) words.push(output);
  // Failing tests speak for themselves; the stage's own check fails when something else is wrong.
  const stageFails = !ranWell && report.numFailedTests === 0;
  return { passed: report.numPassedTests + (stageFails ? 0 : 1), failed: report.numFailedTests + (stageFails ? 1 : 0), words: words.join("\n\n") };
}

const stages: readonly Stage[] = [
  plain("build", 60, ["src/platform/build.ts", "--force"]),
  plain("types", 120, ["node_modules/typescript-7/bin/tsc", "-p", "."]),
  plain("lint", 120, ["node_modules/.bin/oxlint", "-c", ".oxlintrc.json", "--type-aware", "--deny-warnings", ...folders]),
  arrows,
  tests("unit", 120),
  tests("database", 300),
  tests("browser", 600),
];

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const unknown = positionals.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no stage "${unknown.join(", ")}".\n\n${help}\n`);
    return 2;
  }
  let wanted = positionals.length > 0 ? stages.filter(({ name }) => positionals.includes(name)) : stages;
  if (values.only !== undefined && positionals.length === 0) wanted = stages.filter(({ name }) => ["build", "unit", "database", "browser"].includes(name));
  let passed = 0;
  let failed = 0;
  for (const stage of wanted) {
    const from = performance.now();
    const limit = AbortSignal.timeout(stage.limitSeconds * 1000);
    const outcome = await stage.run(limit);
    if (limit.aborted) {
      outcome.failed += 1;
      outcome.words = `The stage took longer than ${stage.limitSeconds} seconds and was ended.\n${outcome.words}`;
    }
    passed += outcome.passed;
    failed += outcome.failed;
    process.stdout.write(`${stage.name.padEnd(9)} ${String(outcome.passed).padStart(5)} passed ${String(outcome.failed).padStart(4)} failed  ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
    if (outcome.failed > 0) process.stdout.write(`${outcome.words.trim()}\n\n`);
  }
  if (passed + failed === 0) {
    process.stdout.write("Nothing ran.\n");
    failed = 1;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
