// Runs machines in XState. Takes a file of [{ name, machine, walks: [[event, ...], ...] }] and prints [{ name, walks: [[outcome, ...], ...] }]:
// an outcome is the state after the event, with "+" where XState took a transition and "-" where it took none.
import { readFileSync } from 'node:fs';
import { createActor, createMachine } from 'xstate';

function run(machine, events) {
    let entered = 0;
    const actor = createActor(machine, {
        inspect: (event) => { entered += event.type === '@xstate.microstep' && event._transitions.some((taken) => taken.eventType !== '') ? 1 : 0; },
    });
    actor.start();
    const outcomes = [actor.getSnapshot().value];
    for (const type of events) {
        const before = entered;
        // A stopped actor warns of every event on the console; XState would ignore it.
        if (actor.getSnapshot().status === 'active') {
            actor.send({ type });
        }
        outcomes.push(actor.getSnapshot().value + (entered > before ? '+' : '-'));
    }
    return outcomes;
}

const runs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const results = runs.map(({ name, machine, walks }) => {
    const created = createMachine(JSON.parse(machine));
    return { name, walks: walks.map((walk) => run(created, walk)) };
});
process.stdout.write(JSON.stringify(results));
