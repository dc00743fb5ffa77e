import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: "test",
    include: ["**/*.test.ts"],
    environment: "node",
    // No module keeps state that one test could leave to another, and loading them once a worker saves a third of the time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
