// The public holidays of Kazakhstan that the npm package date-holidays lists for the years of a file, each with its day.
import { readFileSync } from "node:fs";
import Holidays from "date-holidays";

const holidays = new Holidays("KZ");
const answers = JSON.parse(readFileSync(process.argv[2], "utf8")).map(year => holidays.getHolidays(year)
  .filter(holiday => holiday.type === "public")
  .map(holiday => ({ day: holiday.date.slice(0, 10), name: holiday.name, isSubstitute: holiday.substitute === true, rule: holiday.rule })));
console.log(JSON.stringify(answers));
