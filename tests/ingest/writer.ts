/** Writes two versions of a dataset in turn for as long as it lives: something to be killed. */
import { readFileSync } from "node:fs";
import { Dataset } from "@/lib/model";
import { dataPath, writeDataset } from "@/lib/store";

const versions = ["0.json", "1.json"].map((name) =>
  Dataset.parse(JSON.parse(readFileSync(dataPath(name), "utf8"))),
);
process.stdout.write("begun\n");
for (let turn = 0; ; turn++) {
  const version = versions[turn % versions.length];
  if (version !== undefined) writeDataset(version);
}
