import { run } from "./run.ts";

// Whoever reads only the first lines (`| head`) has read enough.
process.stdout.on("error", () => process.exit(0));

process.exitCode = await run(process.argv.slice(2));
