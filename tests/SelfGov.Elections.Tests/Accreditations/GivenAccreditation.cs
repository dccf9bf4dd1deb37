using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Accreditations;

/// <summary>The list of an election on Sunday, 11 October 2026, opened on 10 August 2026 under EA4 unless said otherwise.</summary>
internal static class GivenAccreditation
{
    internal static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    internal static readonly LocalDate Day = new(2026, 10, 11);
    internal static readonly Role Commission = Roles.TerritorialCommission;
    internal static readonly Role OfPrecinct = Roles.PrecinctCommission;
    internal static readonly Role Central = Roles.CentralCommission;

    internal static AccreditationLaw LawOf(string edition) => AccreditationEditions.All[new EditionId(edition)].Law;

    internal static Story<ElectionAccreditation> Begin(string edition = "EA4", string time = "2026-08-10T10:00:00") =>
        Stories.Of(AccreditationLifecycle.Under(LawOf(edition)), AccreditationLifecycle.Procedure.Facts).Until(time);

    internal static Story<ElectionAccreditation> Open(string edition = "EA4", string time = "2026-08-10T10:00:00") =>
        Begin(edition, time).Accepts(new OpenAccreditation(Village, Day), Commission);

    internal static RegisterTrustedPerson Trusted(string person, string candidate = "anna", int precinct = 1) =>
        new(person, "Trusted person", candidate, precinct, true, [], new LocalDate(1990, 5, 1));

    internal static RegisterObserver Observer(string person, string sender = "party", bool isOfParty = true, int precinct = 1) =>
        new(person, "Observer", sender, isOfParty, precinct, true, new LocalDate(1990, 5, 1));

    internal static RegisterMediaRepresentative Medium(string person, bool isTelevision = false, string medium = "gazette") =>
        new(person, "Journalist", medium, isTelevision, 1, true, true);

    internal static AccreditForeignObserver Foreign(string person) => new(person, "Observer", "state", true);
}
