using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Complaints;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Law;

namespace WhatChanged;

/// <summary>The documents on the editions of each field of law.</summary>
internal static class LawDocuments
{
    private const string HowToRead =
        "Every value stands with the place that sets it. \"N days before\" leaves N full days between unless it says \"counted plainly\". "
        + "An example calendar takes the same days under every edition, in force then or not.";

    public static string Elections() => new DocumentBuilder("Elections of akims: parameters, edition by edition")
        .Paragraph($"{HowToRead} In prose: [indirect-election.md](indirect-election.md), [direct-election.md](direct-election.md), "
            + $"[complaints.md](complaints.md). Which edition governs: [editions.md](editions.md).")
        .Heading(2, "Indirect elections, 2013 to 2021").Periods(IndirectElectionEditions.All).Table(LawCatalogue.IndirectElections)
        .Changes(3, LawCatalogue.IndirectElections)
        .Heading(2, "From the indirect to the direct election")
        .Paragraph("What both laws know bears the same code; the rest stands or falls with the other procedure.")
        .Changes(3, [LawCatalogue.IndirectElections[^1], LawCatalogue.Elections[0]])
        .Heading(2, "Direct elections since 2021").Periods(AkimElectionEditions.All)
        .Table(LawCatalogue.Elections)
        .Heading(2, "What changed in the direct election").Changes(3, LawCatalogue.Elections)
        .Heading(2, "Effect on the calendar of an election at the end of a term")
        .Effects(3, Laws(AkimElectionEditions.All), Examples.OfTermEnd)
        .Heading(2, "Effect on the calendar of an election after a vacancy")
        .Effects(3, Laws(AkimElectionEditions.All).TakeLast(2), Examples.OfVacancy)
        .Heading(2, "Election commissions").Periods(CommissionEditions.All).Table(LawCatalogue.Commissions)
        .Changes(3, LawCatalogue.Commissions)
        .Heading(2, "Those who watch an election").Periods(AccreditationEditions.All).Table(LawCatalogue.Accreditations)
        .Changes(3, LawCatalogue.Accreditations)
        .Heading(2, "Complaints about elections").Periods(ComplaintEditions.Elections).Table(LawCatalogue.ElectionComplaints)
        .Heading(2, "Complaints about everything else").Periods(ComplaintEditions.Administrative)
        .Table(LawCatalogue.AdministrativeComplaints)
        .Changes(3, LawCatalogue.AdministrativeComplaints)
        .Heading(2, "No confidence").Periods(NoConfidenceEditions.All).Table(LawCatalogue.NoConfidence)
        .Changes(3, LawCatalogue.NoConfidence)
        .Heading(2, "End of powers, village level").Periods(TerminationEditions.Village).Table(LawCatalogue.VillageTermination)
        .Changes(3, LawCatalogue.VillageTermination)
        .Heading(2, "End of powers, raion level").Periods(TerminationEditions.Raion).Table(LawCatalogue.RaionTermination)
        .Changes(3, LawCatalogue.RaionTermination)
        .Heading(2, "Term of office, village level").Periods(TermEditions.Village).Table(LawCatalogue.VillageTerms)
        .Changes(3, LawCatalogue.VillageTerms)
        .Heading(2, "Term of office, raion level").Periods(TermEditions.Raion).Table(LawCatalogue.RaionTerms)
        .Changes(3, LawCatalogue.RaionTerms)
        .ToString();

    public static string Budgets() => new DocumentBuilder("The budget of a rural district: parameters, edition by edition")
        .Paragraph($"{HowToRead} In prose: [budgets.md](budgets.md). Which edition governs: [editions.md](editions.md).")
        .Heading(2, "Editions")
        .Paragraph("B0, the account plan before units had budgets, is another law; what it shares with the budgets bears the same code.")
        .Periods(AccountPlanEditions.All).Periods(BudgetEditions.All)
        .Heading(2, "Parameters").Table(LawCatalogue.Budgets)
        .Heading(2, "What changed").Changes(3, LawCatalogue.Budgets)
        .Heading(2, "Effect on the calendar of one budget year").Effects(3, Laws(BudgetEditions.All), Examples.OfBudget)
        .Heading(2, "Participatory budgets of cities").Periods(ParticipationEditions.All).Table(LawCatalogue.Participation)
        .ToString();

    public static string Assemblies() => new DocumentBuilder("The local community: parameters, edition by edition")
        .Paragraph($"{HowToRead} In prose: [assemblies.md](assemblies.md). Which edition governs: [editions.md](editions.md).")
        .Heading(2, "Editions, units of more than 2,000 inhabitants").Periods(AssemblyEditions.Larger)
        .Heading(2, "Editions, other units").Periods(AssemblyEditions.Smaller)
        .Heading(2, "Parameters").Table(LawCatalogue.Assemblies)
        .Heading(2, "What changed").Changes(3, LawCatalogue.Assemblies)
        .ToString();

    public static string Hearings()
    {
        DocumentBuilder document = new DocumentBuilder("Public hearings: parameters, kind by kind and edition by edition")
            .Paragraph($"{HowToRead} In prose: [hearings.md](hearings.md). Which edition governs: [editions.md](editions.md).");
        foreach (HearingKind kind in Enum.GetValues<HearingKind>())
        {
            Editions<HearingProfile> editions = HearingEditions.Of(kind);
            var parameters = LawCatalogue.Of(editions, HearingParameters.Of);
            document.Heading(2, Capitalised(editions.All[^1].Title.English)).Periods(editions).Table(parameters).Changes(3, parameters);
            if (parameters.Length > 1)
            {
                document.Heading(3, "Effect on the calendar of one hearing").Effects(4, Laws(editions), Examples.OfHearing);
            }
        }

        return document.ToString();
    }

    private static IEnumerable<TLaw> Laws<TLaw>(Editions<TLaw> editions) => editions.All.Select(edition => edition.Law);

    private static string Capitalised(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
