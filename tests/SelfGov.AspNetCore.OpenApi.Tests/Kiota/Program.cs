using District;
using District.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

// An election of an akim, from the ground to the akim in office, with nothing but the client that Kiota has made of the document. The
// argument is the address of a host.
const string Id = "kiota-2023";
const string Commission = "commission.territorial-commission";
const string Green = "green.party-branch";
const string Berik = "berik.candidate";
const string Agency = "agency.civil-service-agency";
const string Akimat = "akimat.local-executive";
const string Precinct = "precinct-1.precinct-commission";

using var http = new HttpClient();
var client = new DistrictClient(
    new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = args[0] });
var cases = client.Api.AkimElection[Id];
var acts = cases.Commands;
var first = new CandidateId { Number = 1 };
var second = new CandidateId { Number = 2 };
var wage = new Money { Tenge = 70_000 };

await At("2023-08-09", Commission);
AkimElectionCase? opened = await cases.Open.RecordGround.PostAsync(new AkimElectionRecordGround
{
    Unit = new Unit { Name = "Kyzylaray", Kind = UnitKind.RuralDistrict, ZoneId = "Asia/Almaty", Voters = 1_200, Settlements = 3 },
    Ground = new Ground { Kind = GroundKind.EarlyTermination, Day = new Date(2023, 7, 20) },
});
try
{
    await acts.CallElection.PostAsync(new AkimElectionCallElection { Day = new Date(2024, 5, 1), MinimumWage = wage });
    throw new InvalidOperationException("The call was too late.");
}
catch (Problem problem) when (problem.Status == 422 && problem.Refusals?[0].Article?.Address is not null)
{
}

await acts.CallElection.PostAsync(new AkimElectionCallElection { Day = new Date(2023, 9, 17), MinimumWage = wage });
await acts.PublishCall.PostAsync(new AkimElectionPublishCall());
await At("2023-08-10", Green);
await acts.NominateByParty.PostAsync(new AkimElectionNominateByParty { Person = Someone("anna") });
await At("2023-08-11", Berik);
await acts.NominateSelf.PostAsync(new AkimElectionNominateSelf { Person = Someone("berik") });
As(Commission);
await acts.StartEligibilityCheck.PostAsync(new AkimElectionStartEligibilityCheck { Candidate = first });
await acts.StartEligibilityCheck.PostAsync(new AkimElectionStartEligibilityCheck { Candidate = second });
await At("2023-08-12", Agency);
await acts.RecordEligibility.PostAsync(new AkimElectionRecordEligibility { Candidate = first, MeetsRequirements = true });
await acts.RecordEligibility.PostAsync(new AkimElectionRecordEligibility { Candidate = second, MeetsRequirements = true });
As(Commission);
await acts.IssueSignatureSheets.PostAsync(new AkimElectionIssueSignatureSheets { Candidate = second });
await At("2023-08-15", Berik);
await acts.HandInSignatures.PostAsync(new AkimElectionHandInSignatures { Candidate = second, Signatures = 14 });
await At("2023-08-16", Commission);
await acts.RecordSignatureCheck.PostAsync(new AkimElectionRecordSignatureCheck { Candidate = second, Valid = 12 });
await acts.ReceiveDocuments.PostAsync(new AkimElectionReceiveDocuments
{
    Candidate = first,
    Documents = "MinutesExtract, StatementOfConsent, Biography, DeclarationCertificate, PartyMembership, SpecialCheckPapers",
});
await acts.ReceiveDocuments.PostAsync(new AkimElectionReceiveDocuments
{
    Candidate = second,
    Documents = "StatementOfIntent, Biography, DeclarationCertificate, SpecialCheckPapers",
});
await At("2023-08-17", Green);
await acts.PayFee.PostAsync(new AkimElectionPayFee { Candidate = first, Amount = wage });
As(Berik);
await acts.PayFee.PostAsync(new AkimElectionPayFee { Candidate = second, Amount = wage });
As(Commission);
await acts.StartSpecialCheck.PostAsync(new AkimElectionStartSpecialCheck { Candidate = first });
await acts.StartSpecialCheck.PostAsync(new AkimElectionStartSpecialCheck { Candidate = second });
await At("2023-08-18", Commission);
await acts.RegisterCandidate.PostAsync(new AkimElectionRegisterCandidate { Candidate = first });
await acts.RegisterCandidate.PostAsync(new AkimElectionRegisterCandidate { Candidate = second, ElectedInARow = 1 });
await At("2023-08-22", "revenue.revenue-body");
await acts.RecordDeclarationCheck.PostAsync(new AkimElectionRecordDeclarationCheck { Candidate = first, IsTrue = true });
await acts.RecordDeclarationCheck.PostAsync(new AkimElectionRecordDeclarationCheck { Candidate = second, IsTrue = true });
await At("2023-08-28", Commission);
await acts.PublishCandidates.PostAsync(new AkimElectionPublishCandidates());
As(Akimat);
await acts.HandOverVoterList.PostAsync(new AkimElectionHandOverVoterList { Precinct = 1, Voters = 500 });
await acts.HandOverVoterList.PostAsync(new AkimElectionHandOverVoterList { Precinct = 2, Voters = 700 });
await At("2023-09-05", "security.national-security");
await acts.RecordSpecialCheck.PostAsync(new AkimElectionRecordSpecialCheck { Candidate = first, IsPositive = true });
await acts.RecordSpecialCheck.PostAsync(new AkimElectionRecordSpecialCheck { Candidate = second, IsPositive = true });
await At("2023-09-18", Precinct);
await acts.FileProtocol.PostAsync(new AkimElectionFileProtocol { Protocol = Protocol(1, 500, 200, 100) });
await acts.FileProtocol.PostAsync(new AkimElectionFileProtocol { Protocol = Protocol(2, 700, 250, 300) });
await At("2023-09-19", Commission);
await acts.EstablishResults.PostAsync(new AkimElectionEstablishResults());
await acts.PublishResults.PostAsync(new AkimElectionPublishResults());
await At("2023-09-20", "anna.candidate");
await acts.GiveUpDuties.PostAsync(new AkimElectionGiveUpDuties());
await At("2023-09-21", Commission);
AcceptedDecision? decision = await acts.RegisterAkim.PostAsync(new AkimElectionRegisterAkim());

AkimElectionCase? election = await cases.GetAsync();
CandidateData? winner = election?.Data?.Candidates?.Single(candidate => candidate.State == CandidateState.Elected);
Console.WriteLine(string.Join(' ',
    opened?.State?.Name, decision?.Facts?[0].FactProp, election?.State?.Name, election?.Version == decision?.Version, winner?.Id?.Number));

void As(string user)
{
    http.DefaultRequestHeaders.Remove("Authorization");
    http.DefaultRequestHeaders.Add("Authorization", $"Bearer {user}");
}

async Task At(string day, string user)
{
    As(user);
    await client.Clock.PutAsync(new ClockTime { Now = DateTimeOffset.Parse($"{day}T09:00:00+06:00") });
}

static Person Someone(string id) => new() { Id = id, Name = $"Person {id}", Born = new Date(1980, 5, 1) };

PrecinctProtocol Protocol(int number, int voters, int anna, int berik)
{
    int cast = anna + berik + 5 + 3;
    return new PrecinctProtocol
    {
        Precinct = number,
        VotersOnList = voters,
        BallotsReceived = voters,
        BallotsIssued = cast,
        BallotsCancelled = voters - cast,
        BallotsFound = cast,
        Invalid = 3,
        AgainstAll = 5,
        IssueByMembersEstablished = false,
        Votes = [new CandidateVotes { Candidate = first, Votes = anna }, new CandidateVotes { Candidate = second, Votes = berik }],
    };
}
