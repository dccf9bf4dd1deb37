using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace ElectionWave;

/// <summary>
/// Makes up the districts of the wave from a seed: the same seed makes the same wave, and every wave has the published counts.
/// </summary>
internal static class WaveGenerator
{
    private const int FewestCandidates = 2;
    private static readonly ImmutableArray<string> Parties = ["Party 1", "Party 2", "Party 3", "Party 4", "Party 5"];

    public static ImmutableArray<District> Make(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<int> registered = Shares.Of(PublishedWave.Registered, PublishedWave.Posts, FewestCandidates, random);
        ImmutableArray<int> unregistered = Shares.Of(PublishedWave.Nominated - PublishedWave.Registered, PublishedWave.Posts, 0, random);
        ImmutableArray<int> precincts = Shares.Of(PublishedWave.Precincts, PublishedWave.Posts, 1, random);
        ImmutableArray<int> voters = Shares.Of(PublishedWave.Voters, PublishedWave.Precincts, 60, random);
        ImmutableArray<int> ofParties = PartyCandidates(registered, random);
        var districts = ImmutableArray.CreateBuilder<District>(PublishedWave.Posts);
        int firstPrecinct = 0;
        for (int i = 0; i < PublishedWave.Posts; i++)
        {
            ImmutableArray<int> own = [.. voters.Skip(firstPrecinct).Take(precincts[i])];
            firstPrecinct += precincts[i];
            string name = string.Create(CultureInfo.InvariantCulture, $"Rural district {i + 1:000}");
            districts.Add(new District(
                new CaseId(string.Create(CultureInfo.InvariantCulture, $"akim-2021-{i + 1:000}")),
                new Unit(name, UnitKind.RuralDistrict, "Asia/Almaty", own.Sum(), precincts[i]),
                own,
                Nominees(i, registered[i], ofParties[i], unregistered[i], random),
                random.Next()));
        }

        return districts.MoveToImmutable();
    }

    /// <summary>
    /// How many of each district's registered candidates parties nominate: one a party at most, all together the published number.
    /// </summary>
    private static ImmutableArray<int> PartyCandidates(ImmutableArray<int> registered, Random random)
    {
        int[] ofParties = new int[registered.Length];
        for (int left = PublishedWave.OfParties; left > 0;)
        {
            int district = random.Next(registered.Length);
            if (ofParties[district] < Math.Min(registered[district], Parties.Length))
            {
                ofParties[district]++;
                left--;
            }
        }

        return [.. ofParties];
    }

    private static ImmutableArray<Nominee> Nominees(int district, int registered, int ofParties, int unregistered, Random random)
    {
        string[] parties = [.. Parties];
        random.Shuffle(parties);
        Nominee[] nominees =
        [
            .. Enumerable.Range(0, registered).Select(i => Make(district, i, i < ofParties ? parties[i] : null, true, random)),
            .. Enumerable.Range(registered, unregistered).Select(i => Make(district, i, null, false, random)),
        ];
        random.Shuffle(nominees);
        return [.. nominees];
    }

    private static Nominee Make(int district, int number, string? party, bool meetsRequirements, Random random)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"person-{district + 1:000}-{number + 1:00}");
        LocalDate born = new LocalDate(1960, 1, 1).PlusDays(random.Next(365 * 35));
        return new Nominee(new Person(id, "Candidate " + id, born), party, meetsRequirements, 1 + random.Next(100));
    }
}
