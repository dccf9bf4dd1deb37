// An election of an akim, from the ground to the akim in office, with nothing but the types that openapi-typescript has made of the document.
// The argument is the address of a host.
import type { paths, components } from "./schema.js";

type Schemas = components["schemas"];
type Acts = `/api/akim-election/{id}/commands/${string}` & keyof paths;
type Opens = `/api/akim-election/{id}/open/${string}` & keyof paths;
type Body<P extends Acts | Opens> = paths[P] extends { post: { requestBody: { content: { "application/json": infer B } } } } ? B : never;
type Done<P extends Acts | Opens, S extends 200 | 201> =
  paths[P] extends { post: { responses: Record<S, { content: { "application/json": infer A } }> } } ? A : never;

const host = process.argv[2]!;
const id = "typescript-2023";

async function send(method: string, path: string, user: string, body?: unknown): Promise<Response> {
  return fetch(host + path, {
    method,
    headers: { Authorization: `Bearer ${user}`, "Accept-Language": "ru", "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function at(day: string): Promise<void> {
  const now: Schemas["ClockTime"] = { now: `${day}T09:00:00+06:00` };
  const answer = await send("PUT", "/clock", "nobody", now);
  if (!answer.ok) throw new Error(`clock: ${answer.status}`);
}

async function act<P extends Acts>(path: P, user: string, body: Body<P>): Promise<Done<P, 200>> {
  const answer = await send("POST", path.replace("{id}", id), user, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Done<P, 200>;
}

async function open<P extends Opens>(path: P, user: string, body: Body<P>): Promise<Done<P, 201>> {
  const answer = await send("POST", path.replace("{id}", id), user, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Done<P, 201>;
}

const commission = "commission.territorial-commission";
const green = "green.party-branch";
const berik = "berik.candidate";
const agency = "agency.civil-service-agency";
const akimat = "akimat.local-executive";
const precinct = "precinct-1.precinct-commission";
const first: Schemas["CandidateId"] = { number: 1 };
const second: Schemas["CandidateId"] = { number: 2 };
const wage: Schemas["Money"] = { tenge: 70_000 };
const person = (name: string): Schemas["Person"] => ({ id: name, name: `Person ${name}`, born: "1980-05-01" });

function protocol(number: number, voters: number, anna: number, other: number): Schemas["PrecinctProtocol"] {
  const cast = anna + other + 5 + 3;
  return {
    precinct: number,
    votersOnList: voters,
    ballotsReceived: voters,
    ballotsIssued: cast,
    ballotsCancelled: voters - cast,
    ballotsFound: cast,
    invalid: 3,
    againstAll: 5,
    issueByMembersEstablished: false,
    votes: [{ candidate: first, votes: anna }, { candidate: second, votes: other }],
  };
}

await at("2023-08-09");
const opened = await open("/api/akim-election/{id}/open/record-ground", commission, {
  unit: { name: "Kyzylaray", kind: "RuralDistrict", zoneId: "Asia/Almaty", voters: 1200, settlements: 3 },
  ground: { kind: "EarlyTermination", day: "2023-07-20" },
});
const late = await send("POST", `/api/akim-election/${id}/commands/call-election`, commission, { day: "2024-05-01", minimumWage: wage });
const problem = (await late.json()) as Schemas["Problem"];
if (late.status !== 422 || !problem.refusals?.[0]?.article.address) throw new Error(`too late: ${late.status}`);
await act("/api/akim-election/{id}/commands/call-election", commission, { day: "2023-09-17", minimumWage: wage });
await act("/api/akim-election/{id}/commands/publish-call", commission, {});
await at("2023-08-10");
await act("/api/akim-election/{id}/commands/nominate-by-party", green, { person: person("anna") });
await at("2023-08-11");
await act("/api/akim-election/{id}/commands/nominate-self", berik, { person: person("berik") });
for (const candidate of [first, second]) {
  await act("/api/akim-election/{id}/commands/start-eligibility-check", commission, { candidate });
}
await at("2023-08-12");
for (const candidate of [first, second]) {
  await act("/api/akim-election/{id}/commands/record-eligibility", agency, { candidate, meetsRequirements: true });
}
await act("/api/akim-election/{id}/commands/issue-signature-sheets", commission, { candidate: second });
await at("2023-08-15");
await act("/api/akim-election/{id}/commands/hand-in-signatures", berik, { candidate: second, signatures: 14 });
await at("2023-08-16");
await act("/api/akim-election/{id}/commands/record-signature-check", commission, { candidate: second, valid: 12 });
await act("/api/akim-election/{id}/commands/receive-documents", commission, {
  candidate: first,
  documents: "MinutesExtract, StatementOfConsent, Biography, DeclarationCertificate, PartyMembership, SpecialCheckPapers",
});
await act("/api/akim-election/{id}/commands/receive-documents", commission, {
  candidate: second,
  documents: "StatementOfIntent, Biography, DeclarationCertificate, SpecialCheckPapers",
});
await at("2023-08-17");
await act("/api/akim-election/{id}/commands/pay-fee", green, { candidate: first, amount: wage });
await act("/api/akim-election/{id}/commands/pay-fee", berik, { candidate: second, amount: wage });
for (const candidate of [first, second]) {
  await act("/api/akim-election/{id}/commands/start-special-check", commission, { candidate });
}
await at("2023-08-18");
await act("/api/akim-election/{id}/commands/register-candidate", commission, { candidate: first });
await act("/api/akim-election/{id}/commands/register-candidate", commission, { candidate: second, electedInARow: 1 });
await at("2023-08-22");
for (const candidate of [first, second]) {
  await act("/api/akim-election/{id}/commands/record-declaration-check", "revenue.revenue-body", { candidate, isTrue: true });
}
await at("2023-08-28");
await act("/api/akim-election/{id}/commands/publish-candidates", commission, {});
await act("/api/akim-election/{id}/commands/hand-over-voter-list", akimat, { precinct: 1, voters: 500 });
await act("/api/akim-election/{id}/commands/hand-over-voter-list", akimat, { precinct: 2, voters: 700 });
await at("2023-09-05");
for (const candidate of [first, second]) {
  await act("/api/akim-election/{id}/commands/record-special-check", "security.national-security", { candidate, isPositive: true });
}
await at("2023-09-18");
await act("/api/akim-election/{id}/commands/file-protocol", precinct, { protocol: protocol(1, 500, 200, 100) });
await act("/api/akim-election/{id}/commands/file-protocol", precinct, { protocol: protocol(2, 700, 250, 300) });
await at("2023-09-19");
await act("/api/akim-election/{id}/commands/establish-results", commission, {});
await act("/api/akim-election/{id}/commands/publish-results", commission, {});
await at("2023-09-20");
await act("/api/akim-election/{id}/commands/give-up-duties", "anna.candidate", {});
await at("2023-09-21");
const decision = await act("/api/akim-election/{id}/commands/register-akim", commission, {});

const found = await send("GET", `/api/akim-election/${id}`, commission);
const election = (await found.json()) as paths["/api/akim-election/{id}"]["get"]["responses"][200]["content"]["application/json"];
const winner = election.data?.candidates?.find(candidate => candidate.state === "Elected");
console.log([opened.state.name, decision.facts[0]!.fact, election.state.name, election.version === decision.version, winner?.id?.number].join(" "));
