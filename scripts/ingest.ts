/** Renews data/observations: asks the publishers for what is due, or rebuilds from a folder of their files. */
import { ingest } from "./ingest/command";

process.exitCode = await ingest(process.argv.slice(2), process.stdout, process.stderr);
