using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;

namespace OkrugYear.Chapters;

/// <summary>
/// A meeting of the assembly, as chapters 2, 4 and 13 tell it: called, held, its protocol signed, its decision considered by the akim.
/// </summary>
internal sealed record Sitting(
    AgendaItemKind Kind, LocalDateTime Convened, LocalDateTime Held, LocalDateTime Considered, int Present, int InFavour)
{
    private const int Delegated = 19;
    private const string Place = "Мәдениет үйі";

    /// <summary>From the call to the vote.</summary>
    public async Task DecideAsync(Story<AssemblyMeeting> story, AgendaDocument document)
    {
        await story.OpenAsync(
            Convened,
            AssemblyEditions.For(Cast.Okrug).On(Convened.Date)!.Id,
            new ConveneMeeting(Cast.Okrug, Delegated, [new ProposedItem(Kind, document)]),
            Cast.AkimInAssembly);
        await story.DoAsync(
            Convened.PlusHours(2), Cast.OfficeInAssembly, new NotifyOfMeeting(new SittingNotice(Held, Place)), new SendMaterials());
        await story.DoAsync(Held.PlusMinutes(-30), Cast.OfficeInAssembly, new RegisterMembers(Present, NobodyIsExcluded: true));
        await story.DoAsync(Held, Cast.AkimInAssembly, new OpenMeeting());
        await story.DoAsync(
            Held.PlusMinutes(10),
            Cast.Members,
            new ElectMeetingPresidium(Cast.Chair.Id, Present, Cast.Secretary.Id, Present),
            new ApproveMeetingAgenda([1], Present));
        await story.DoAsync(Held.PlusMinutes(50), Cast.Chair, new DecideMeetingItem(1, InFavour));
    }

    /// <summary>From the protocol to the end of the file.</summary>
    public async Task CloseAsync(Story<AssemblyMeeting> story)
    {
        var protocol = new SittingProtocol(
            Held.Date, Place, Cast.Aktogay.Voters, Present, true, Cast.Chair.Id, Cast.Secretary.Id, true,
            Documents.DigestOf($"{story.Id}"));
        await story.DoAsync(Held.PlusHours(3), Cast.Secretary, new SignMeetingProtocol(protocol), new HandOverMeetingProtocol());
        await story.DoAsync(Considered, Cast.AkimInAssembly, new ConsiderMeetingDecision(1, Agrees: true));
        await story.DoAsync(
            Considered.PlusHours(4),
            Cast.OfficeInAssembly,
            new PublishMeetingDecisions(),
            new ExecuteMeetingDecision(1, Act: $"{Cast.Budget}"),
            new CompleteMeeting());
    }
}
