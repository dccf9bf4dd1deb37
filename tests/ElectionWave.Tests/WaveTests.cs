using System.Collections.Immutable;
using Xunit;

namespace ElectionWave;

public sealed class WaveTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_whole_wave_told_in_memory_has_the_published_figures()
    {
        WaveRun run = await WaveRun.InMemoryAsync(WaveGenerator.Make(2021), _ => { }, Token);
        WaveFigures figures = run.Figures;
        Assert.Equal(
            (730, 2_582, 2_297, 1_419, 878, 1_847, 1_209_817L),
            (figures.Posts, figures.Nominated, figures.Registered, figures.SelfNominated, figures.OfParties, figures.Precincts,
                figures.Voters));
        Assert.Equal((61.8m, 38.2m, 89.0m), (figures.SelfNominatedPercent, figures.OfPartiesPercent, figures.RegisteredOfNominatedPercent));
        Assert.Equal(730, figures.InOffice + figures.Tied);
        Assert.InRange(figures.Ballots, figures.Voters / 2, figures.Voters);
        Assert.Equal(figures.Entries, run.VerifiedEntries);
    }

    [Fact]
    public async Task A_part_of_the_wave_is_the_same_on_SQLite_as_in_memory()
    {
        ImmutableArray<District> part = [.. WaveGenerator.Make(7).Take(40)];
        string database = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            WaveRun memory = await WaveRun.InMemoryAsync(part, _ => { }, Token);
            WaveRun sqlite = await WaveRun.OnSqliteAsync(part, database, _ => { }, Token);
            Assert.Equal(memory.Figures, sqlite.Figures);
            Assert.Equal(memory.VerifiedEntries, sqlite.VerifiedEntries);
        }
        finally
        {
            File.Delete(database);
        }
    }

    [Fact]
    public async Task The_progress_reaches_the_number_of_steps()
    {
        int done = 0;
        await WaveRun.InMemoryAsync([.. WaveGenerator.Make(3).Take(5)], steps => done += steps, Token);
        Assert.Equal(5 * WaveStory.StageCount, done);
    }

    [Fact]
    public void The_same_seed_makes_the_same_wave_and_another_seed_another()
    {
        Assert.Equal(Shape(5), Shape(5));
        Assert.NotEqual(Shape(5), Shape(6));
    }

    [Fact]
    public void Every_district_has_at_least_two_who_can_be_registered_and_a_party_nominates_once()
    {
        foreach (District district in WaveGenerator.Make(9))
        {
            Assert.True(district.Nominees.Count(nominee => nominee.MeetsRequirements) >= 2);
            string[] parties = [.. district.Nominees.Where(nominee => nominee.Party is not null).Select(nominee => nominee.Party!)];
            Assert.Equal(parties.Length, parties.Distinct().Count());
            Assert.Equal(district.Unit.Voters, district.PrecinctVoters.Sum());
        }
    }

    [Fact]
    public void Shares_add_up_and_keep_the_minimum()
    {
        ImmutableArray<int> shares = Shares.Of(1_000, 7, 20, new Random(1));
        Assert.Equal(1_000, shares.Sum());
        Assert.True(shares.Min() >= 20);
    }

    private static string[] Shape(int seed) =>
        [.. WaveGenerator.Make(seed)
            .Select(district => $"{district.Unit.Voters} {string.Join(',', district.Nominees.Select(nominee => nominee.Person.Id))}")];
}
