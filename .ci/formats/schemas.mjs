// Compiles every JSON Schema of a folder as strictly as ajv can, from its own files and from the one that has them all: node schemas.mjs FOLDER
// Formats are annotations in 2020-12, and the contract has one of its own (decimal).
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const files = fs.readdirSync(folder).filter(file => file.endsWith(".schema.json"));
if (files.length === 0) throw new Error(`${folder} has no schemas`);
const read = file => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
const validator = () => new Ajv.default({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });

const several = validator();
for (const file of files) several.addSchema(read(file));
const one = validator();
one.addSchema(read("all.json"), "all.json");
for (const file of files) {
  if (!several.getSchema(file)) throw new Error(`${file} is not found by its own $id`);
  if (!one.getSchema(file)) throw new Error(`all.json has no ${file}`);
}
console.log(`${files.length} JSON Schemas compile`);
