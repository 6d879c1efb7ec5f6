import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
