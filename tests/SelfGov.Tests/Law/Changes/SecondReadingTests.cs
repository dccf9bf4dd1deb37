using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using Xunit;

namespace SelfGov.Law.Changes;

/// <summary>
/// Every parameter of every edition against a second reading of the acts: a table that was written from the acts' own texts by readers who
/// had not seen the code. Where the two readings differ in more than words, the row says how the text settles it.
/// </summary>
public sealed class SecondReadingTests
{
    private static readonly Dictionary<string, IEnumerable<LawParameters>> Elections = new(StringComparer.Ordinal)
    {
        ["Direct elections since 2021"] = AkimElectionEditions.All.All.Select(edition => AkimElectionParameters.Of(edition.Law)),
        ["Indirect elections, 2013 to 2021"] =
            IndirectElectionEditions.All.All.Select(edition => IndirectElectionParameters.Of(edition.Law)),
        ["No confidence"] = NoConfidenceEditions.All.All.Select(edition => NoConfidenceParameters.Of(edition.Law)),
        ["End of powers, village level"] = TerminationEditions.Village.All.Select(edition => TerminationParameters.Of(edition.Law)),
        ["End of powers, raion level"] = TerminationEditions.Raion.All.Select(edition => TerminationParameters.Of(edition.Law)),
        ["Term of office, village level"] = TermEditions.Village.All.Select(edition => TermParameters.Of(edition.Law)),
        ["Election commissions"] = CommissionEditions.All.All.Select(edition => CommissionParameters.Of(edition.Law)),
        ["Those who watch an election"] = AccreditationEditions.All.All.Select(edition => AccreditationParameters.Of(edition.Law)),
        ["Term of office, raion level"] = TermEditions.Raion.All.Select(edition => TermParameters.Of(edition.Law)),
    };

    private static readonly Dictionary<string, IEnumerable<LawParameters>> Communities = new(StringComparer.Ordinal)
    {
        ["Budgets"] =
        [
            .. AccountPlanEditions.All.All.Select(edition => BudgetParameters.Of(edition.Law)),
            .. BudgetEditions.All.All.Select(edition => BudgetParameters.Of(edition.Law)),
        ],
        ["Participatory budgets"] = ParticipationEditions.All.All.Select(edition => ParticipationParameters.Of(edition.Law)),
        ["Assemblies"] = AssemblyEditions.Larger.All.Select(edition => AssemblyParameters.Of(edition.Law)),
    };

    private static readonly Dictionary<string, IEnumerable<LawParameters>> Hearings = HearingEditions.All
        .GroupBy(profile => profile.Kind).ToDictionary(kind => $"{kind.Key}", kind => kind.Select(HearingParameters.Of));

    [Fact]
    public void The_law_of_elections_says_what_a_second_reader_found_in_the_acts() => Says("elections.tsv", Elections);

    [Fact]
    public void The_law_of_budgets_and_assemblies_says_what_a_second_reader_found_in_the_acts() => Says("communities.tsv", Communities);

    [Fact]
    public void The_law_of_hearings_says_what_a_second_reader_found_in_the_acts() => Says("hearings.tsv", Hearings);

    private static void Says(string file, Dictionary<string, IEnumerable<LawParameters>> laws)
    {
        string[] code = [.. laws.SelectMany(law => Lines(law.Key, [.. law.Value]))];
        string[][] rows = [.. Rows(file)];
        Assert.All(rows, row => Assert.Contains('@', row[5]));
        Assert.Equal(
            rows.Select(row => Line(row[0], row[1], row[2], row[3], row[4])).Order(StringComparer.Ordinal),
            code.Order(StringComparer.Ordinal));
    }

    // What no edition has is no question to a reader.
    private static IEnumerable<string> Lines(string law, LawParameters[] editions) =>
        from edition in editions
        from parameter in edition.All
        where editions.Any(each => each.Find(parameter.Code)?.Value is not null)
        select Line(
            law, edition.Edition.ToString(), parameter.Name.English, parameter.Value?.English ?? "—",
            parameter.Value is null ? string.Empty : parameter.Basis?.Place ?? string.Empty);

    private static string Line(string law, string edition, string parameter, string value, string place) =>
        string.Join(" | ", law, edition, parameter, value, place);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "readings", file)).Skip(1).Select(line => line.Split('\t'));
}
