// Whether Ajv and Hyperjump take each sample under its JSON Schema. The argument is a file of [{ schema, samples: [text] }].
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const annotations = ["x-labels", "x-personal", "x-part", "x-choices", "x-basis", "x-decimals"];
const answers = [];
for (const { schema, samples } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const contract = JSON.parse(schema);
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  ajv.addVocabulary(annotations);
  const takes = ajv.compile(contract);
  const uri = `https://selfgov.example/${answers.length}`;
  registerSchema({ ...contract, $id: uri }, uri);
  const hyperjump = await validate(uri);
  const data = samples.map(sample => JSON.parse(sample));
  answers.push({ ajv: data.map(each => takes(each)), hyperjump: data.map(each => hyperjump(each).valid) });
}
console.log(JSON.stringify(answers));
