using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Benchmarks.NationalRound;

/// <summary>
/// The assembly of one district: each of its meetings is a case of its own, and what it agreed is proved from the journal of that case.
/// </summary>
internal sealed class DistrictAssembly(Locality unit)
{
    private const int Delegated = 20;
    private const int Present = 15;
    private const int InFavour = 12;
    private const string Digest = "3b7d5c0f8e2a91644c1de0a75b9f23886d104ef7a2c5b3900f1e8d7c6b5a4932";
    private static readonly EditionId Edition = new("L3");
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private readonly FakeClock clock = new(Instant.MinValue);

    /// <summary>Holds a meeting on the day and answers what proves its agreement to the document.</summary>
    internal async Task<EntryProof> AgreeAsync(AgendaItemKind kind, AgendaDocument document, Instant at)
    {
        var journal = new InMemoryJournal();
        var meetings = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, journal, clock);
        var id = new CaseId("meeting");
        LocalDateTime day = at.InZone(Zone).LocalDateTime;
        clock.Reset(at - Duration.FromDays(12));
        await meetings.OpenAsync(id, Edition, new ConveneMeeting(unit, Delegated, [new(kind, document)]), By(Roles.UnitAkim));
        await DoAsync(meetings, id, new NotifyOfMeeting(new SittingNotice(day, "House of culture")), Roles.UnitAkim);
        clock.Reset(at);
        await DoAsync(meetings, id, new RegisterMembers(Present, true), Roles.AkimOffice);
        await DoAsync(meetings, id, new OpenMeeting(), Roles.UnitAkim);
        await DoAsync(meetings, id, new ElectMeetingPresidium("chair", Present, "secretary", Present), Roles.Participants);
        await DoAsync(meetings, id, new ApproveMeetingAgenda([1], Present), Roles.Participants);
        await DoAsync(meetings, id, new DecideMeetingItem(1, InFavour), Roles.SittingChair);
        EntryHash decision = (await journal.HeadAsync(id)).Head;
        var protocol = new SittingProtocol(day.Date, "House of culture", 900, Present, true, "chair", "secretary", true, Digest);
        await DoAsync(meetings, id, new SignMeetingProtocol(protocol), Roles.SittingSecretary);
        await DoAsync(meetings, id, new HandOverMeetingProtocol(), Roles.SittingSecretary);
        await DoAsync(meetings, id, new ConsiderMeetingDecision(1, Agrees: true), Roles.UnitAkim);
        return await meetings.ProveAsync(id, decision);
    }

    private static Actor By(Role role) => new("somebody", role);

    private static async Task DoAsync(Cases<AssemblyMeeting> meetings, CaseId id, ICommand<AssemblyMeeting> command, Role role)
    {
        if (await meetings.HandleAsync(id, command, By(role)) is Decision<AssemblyMeeting>.Refused refused)
        {
            throw new InvalidOperationException(
                $"{command}: {string.Join("; ", refused.Refusals.Select(refusal => refusal.Explain(Language.English)))}");
        }
    }
}
