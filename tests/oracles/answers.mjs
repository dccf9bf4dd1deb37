// What Ajv finds wrong with answers under the schemas of an OpenAPI document. The argument is a file of
// [{ schemas: { name: schema }, samples: [{ schema, samples: [answer] }] }].
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const annotations = ["x-labels", "x-personal", "x-part", "x-choices", "x-basis", "x-decimals", "x-enumDescriptions"];
const [{ schemas, samples }] = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, formats: { int32: true, int64: true } });
addFormats(ajv);
ajv.addVocabulary(annotations);
const inDocument = schema =>
  JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "https://selfgov.example/document#/$defs/"));
ajv.addSchema({ $id: "https://selfgov.example/document", $defs: inDocument(schemas) });
const flaws = [];
for (const { schema, samples: answers } of samples) {
  const takes = ajv.compile(inDocument(schema));
  for (const answer of answers) {
    if (!takes(answer)) {
      flaws.push(`${JSON.stringify(schema)}: ${ajv.errorsText(takes.errors)} in ${JSON.stringify(answer).slice(0, 300)}`);
    }
  }
}
console.log(JSON.stringify(flaws));
