import { join } from "node:path";
import { defineConfig } from "vitest/config";

const withDatabase = ["src/**/acts.test.ts", "src/**/acts/*.test.ts", "src/**/records.test.ts", "src/**/records/*.test.ts", "src/**/jobs.test.ts", "src/**/pages.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"];

/** Everything a run makes lies here, apart from the product's own data and from other runs. */
const dataFolder = join(import.meta.dirname, ".daftar/test", String(process.pid));
const env = { DAFTAR_DATA: dataFolder, DAFTAR_DEMO: "none", NODE_ENV: "test" };

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "src/**/*.test.tsx"], exclude: withDatabase, env } },
      { test: { name: "database", include: withDatabase, env, globalSetup: "test/cluster.ts", testTimeout: 20_000, hookTimeout: 30_000 } },
      { test: { name: "browser", include: ["journeys/**/*.test.ts"], env, globalSetup: "journeys/office.ts", fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
