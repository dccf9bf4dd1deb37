// Parses state diagrams with Mermaid. Takes a file of [{ name, diagram }] and prints [{ name, states: [{ id, text }], arrows: [{ from, to, text }] }]
// as Mermaid understood them: it accepts almost anything, so that it parses proves nothing; what it parsed does.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

// Mermaid keeps the codes of characters in a spelling of its own until it draws the text.
function decode(text) {
    const element = window.document.createElement('textarea');
    element.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
    return element.value;
}

const results = [];
for (const { name, diagram } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
    results.push({
        name,
        states: [...db.getStates()].map(([id, state]) => ({ id, text: decode((state.descriptions ?? []).join(' ')) })),
        arrows: db.getRelations().map(({ id1, id2, relationTitle }) => ({ from: id1, to: id2, text: decode(relationTitle ?? '') })),
    });
}
process.stdout.write(JSON.stringify(results));
