// Runs machines in SCION, an implementation of SCXML. Takes and prints what xstate.mjs does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const scxml = createRequire(import.meta.url)('@scion-scxml/scxml');

function load(text) {
    return new Promise((resolve, reject) => {
        scxml.documentStringToModel('machine.scxml', text, (error, model) => {
            if (error) {
                reject(error);
            } else {
                model.prepare((failure, factory) => failure ? reject(failure) : resolve(factory), {});
            }
        });
    });
}

function run(factory, events) {
    const machine = new scxml.core.Statechart(factory);
    let taken = 0;
    machine.on('onTransition', () => { taken++; });
    machine.start();
    const outcomes = [machine.getConfiguration().join(' ')];
    for (const name of events) {
        const before = taken;
        if (!machine.isFinal()) {
            machine.gen({ name });
        }
        outcomes.push(machine.getConfiguration().join(' ') + (taken > before ? '+' : '-'));
    }
    return outcomes;
}

const runs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const results = [];
for (const { name, machine, walks } of runs) {
    const factory = await load(machine);
    results.push({ name, walks: walks.map((walk) => run(factory, walk)) });
}
process.stdout.write(JSON.stringify(results));
