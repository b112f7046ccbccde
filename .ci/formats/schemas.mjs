// Compiles every JSON Schema of a folder as strictly as ajv can: node schemas.mjs FOLDER
// Formats are annotations in 2020-12, and the contract has one of its own (decimal).
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const files = fs.readdirSync(folder);
for (const file of files) {
  const ajv = new Ajv.default({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
  ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
}
if (files.length === 0) throw new Error(`${folder} has no schemas`);
console.log(`${files.length} JSON Schemas compile`);
