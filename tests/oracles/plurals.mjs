// The category of plural that the CLDR data of Node.js give to the whole numbers from 1 to the first argument, per language.
const last = Number(process.argv[2]);
const languages = ["kk", "ru", "en"];
const rules = languages.map(language => new Intl.PluralRules(language));
const answers = [];
for (let number = 1; number <= last; number++) {
  answers.push({ number, kazakh: rules[0].select(number), russian: rules[1].select(number), english: rules[2].select(number) });
}
console.log(JSON.stringify(answers));
