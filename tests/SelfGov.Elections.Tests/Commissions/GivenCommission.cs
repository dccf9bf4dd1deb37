using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Commissions;

/// <summary>Commissions of a raion and of its precincts, formed in August 2026 under EC4 unless said otherwise.</summary>
internal static class GivenCommission
{
    internal static readonly Locality Unit = new("351", "Test raion", "Asia/Almaty", 20_000);
    internal static readonly Role Maslikhat = Roles.Maslikhat;
    internal static readonly Role Own = Roles.TerritorialCommission;
    internal static readonly Role Higher = Roles.OblastCommission;

    internal static EstablishCommission Raion { get; } = new(Unit, CommissionKind.Raion, 7);

    internal static CommissionLaw LawOf(string edition = "EC4") => CommissionEditions.All[new EditionId(edition)].Law;

    internal static EstablishCommission Precinct(int seats, int voters = 900) =>
        new(Unit, CommissionKind.Precinct, seats, Precinct: 12, PrecinctVoters: voters);

    internal static ElectMember Electing(int number) =>
        new($"m{number}", $"Member {number}", MemberProposer.Party, $"party-{number}", true, []);

    internal static Story<ElectionCommission> Begin(
        string edition = "EC4", string time = "2026-08-03T10:00:00", CommissionLaw? law = null) =>
        Stories.Of(CommissionLifecycle.Under(law ?? LawOf(edition)), CommissionLifecycle.Procedure.Facts).Until(time);

    internal static Story<ElectionCommission> Forming(
        EstablishCommission? command = null, string edition = "EC4", string time = "2026-08-03T10:00:00", CommissionLaw? law = null) =>
        Begin(edition, time, law).Accepts(
            command ?? Raion, command?.Kind == CommissionKind.Precinct ? Own : Roles.CentralCommission);

    internal static Story<ElectionCommission> Formed(
        EstablishCommission? command = null, string edition = "EC4", string time = "2026-08-03T10:00:00", CommissionLaw? law = null)
    {
        Story<ElectionCommission> story = Forming(command, edition, time, law);
        for (int number = 1; number <= story.Case.Seats; number++)
        {
            story.Accepts(Electing(number), Maslikhat);
        }

        return story;
    }

    /// <summary>The first meeting is open on 5 August 2026 with so many present, of a commission of a raion.</summary>
    internal static Story<ElectionCommission> InSession(int present, CommissionLaw? law = null) => Formed(law: law)
        .Accepts(new ConveneMeeting(new LocalDateTime(2026, 8, 5, 10, 0), false, []), Higher)
        .Until("2026-08-05T10:00:00")
        .Accepts(new OpenMeeting(Members(present)), Own);

    /// <summary>The officers m1, m2 and m3 were elected by all in the first meeting, which is over.</summary>
    internal static Story<ElectionCommission> Working(CommissionLaw? law = null) => InSession(7, law)
        .Accepts(new ElectOfficers("m1", "m2", "m3", Members(7)), Own)
        .Accepts(new SignMeetingProtocol("1"), Own);

    internal static ImmutableArray<string> Members(int count) => [.. Enumerable.Range(1, count).Select(number => $"m{number}")];
}
