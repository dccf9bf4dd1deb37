using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

/// <summary>An assembly of twenty members that agrees the draft of a budget on Friday, 28 August 2026; convened on 10 August.</summary>
internal static class GivenMeeting
{
    internal const string Digest = "3b7d5c0f8e2a91644c1de0a75b9f23886d104ef7a2c5b3900f1e8d7c6b5a4932";
    internal static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);
    internal static readonly Locality Town = new("193630200", "Test town", "Asia/Almaty", 5_000);
    internal static readonly AgendaDocument Draft = new("budget-2027", Digest);
    internal static readonly ProposedItem Budget = new(AgendaItemKind.DraftBudget, Draft);
    internal static readonly ProposedItem Other = new(AgendaItemKind.Other);
    internal static readonly SittingNotice Notice = new(new LocalDateTime(2026, 8, 28, 15, 0), "House of culture");

    internal static AssemblyLaw LawOf(string edition) => AssemblyEditions.Smaller[new EditionId(edition)].Law;

    internal static ConveneMeeting Convening(params ReadOnlySpan<ProposedItem> items) =>
        new(Village, 20, [.. items.IsEmpty ? [Budget] : items]);

    internal static SittingProtocol Protocol(int present = 15) =>
        new(new LocalDate(2026, 8, 28), "House of culture", 900, present, true, "person-1", "person-2", true, Digest);

    internal static Story<AssemblyMeeting> Begin(AssemblyLaw? law = null) =>
        Stories.Of(MeetingLifecycle.Under(law ?? LawOf("L4")), MeetingLifecycle.Procedure.Facts);

    internal static Story<AssemblyMeeting> Convened(AssemblyLaw? law = null, params ReadOnlySpan<ProposedItem> items) =>
        Begin(law).Until("2026-08-10T10:00:00").Accepts(Convening(items), UnitAkim);

    internal static Story<AssemblyMeeting> Noticed(AssemblyLaw? law = null, params ReadOnlySpan<ProposedItem> items) =>
        Convened(law, items).Accepts(new NotifyOfMeeting(Notice), UnitAkim);

    internal static Story<AssemblyMeeting> Opened(int present = 15, AssemblyLaw? law = null, params ReadOnlySpan<ProposedItem> items) =>
        Noticed(law, items).Until("2026-08-28T14:30:00").Accepts(new RegisterMembers(present, true), AkimOffice)
            .Until("2026-08-28T15:00:00").Accepts(new OpenMeeting(), UnitAkim);

    internal static Story<AssemblyMeeting> Deciding(int present = 15, AssemblyLaw? law = null, params ReadOnlySpan<ProposedItem> items)
    {
        Story<AssemblyMeeting> story = Opened(present, law, items)
            .Accepts(new ElectMeetingPresidium("person-1", present, "person-2", present), Participants);
        ImmutableArray<int> all = [.. story.Case.Sitting.Items.Select(item => item.Number)];
        return story.Accepts(new ApproveMeetingAgenda(all, present), Participants);
    }

    internal static Story<AssemblyMeeting> WithAkim(int inFavour = 12, AssemblyLaw? law = null) =>
        Deciding(15, law).Accepts(new DecideMeetingItem(1, inFavour), SittingChair)
            .Accepts(new SignMeetingProtocol(Protocol()), SittingSecretary)
            .Accepts(new HandOverMeetingProtocol(), SittingSecretary);
}
