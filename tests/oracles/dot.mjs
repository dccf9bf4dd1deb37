// Parses graphs with Graphviz. Takes a file of [{ name, diagram }] and prints [{ name, states: [{ id, text, final }], arrows: [{ from, to, text }] }].
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { instance } from '@viz-js/viz';

const viz = await instance();
const { window } = new JSDOM('<!DOCTYPE html><body></body>');

// A label of Graphviz may hold the codes of characters that HTML knows.
function decode(text) {
    const element = window.document.createElement('textarea');
    element.innerHTML = text.replaceAll('<', '&lt;').replaceAll('\\\\', '\\');
    return element.value;
}

const results = JSON.parse(readFileSync(process.argv[2], 'utf8')).map(({ name, diagram }) => {
    const graph = viz.renderJSON(diagram, { graphAttributes: {} });
    const objects = graph.objects ?? [];
    return {
        name,
        states: objects.map((node) => ({ id: node.name, text: decode(node.label ?? ''), final: node.peripheries === '2' })),
        arrows: (graph.edges ?? []).map((edge) => ({ from: objects[edge.tail].name, to: objects[edge.head].name, text: decode(edge.label ?? '') })),
    };
});
process.stdout.write(JSON.stringify(results));
