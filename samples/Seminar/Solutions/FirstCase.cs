using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace Seminar.Solutions;

/// <summary>Solutions of lesson 1.</summary>
public static class FirstCase
{
    private static readonly LocalDate CallDay = new(2023, 8, 9);
    private static readonly CaseId Id = new("akim-kyzylaray-2023");
    private static readonly Actor Commission = new("aktogay-commission", Roles.TerritorialCommission);

    /// <summary>Exercise 1: the last day that the commission may choose, and the rule that refuses the next one.</summary>
    public static async Task<(LocalDate LastDay, Refusal Rule)> LastDayAsync()
    {
        // A refused command writes nothing, so the same case is asked again and again, from far ahead backwards, until it accepts.
        Cases<AkimElection> elections = await OpenedAsync(Region.Karaganda);
        Refusal? rule = null;
        for (LocalDate day = CallDay.PlusDays(60); ; day = day.PlusDays(-1))
        {
            switch (await CallAsync(elections, day))
            {
                case Decision<AkimElection>.Refused refused:
                    rule = refused.Refusals[0];
                    break;
                default:
                    return (day, rule!);
            }
        }
    }

    /// <summary>Exercise 2: the moment at which nomination closes in a region.</summary>
    public static async Task<Instant> NominationClosesAsync(Region region)
    {
        Cases<AkimElection> elections = await OpenedAsync(region);
        await CallAsync(elections, new LocalDate(2023, 9, 17));
        return (await elections.GetAsync(Id)).Case.Schedule!.NominationCloses;
    }

    /// <summary>Exercise 3: what is found when the forger seals his entry again.</summary>
    public static async Task<JournalBreak> SealedForgeryAsync()
    {
        Cases<AkimElection> elections = await OpenedAsync(Region.Karaganda);
        await CallAsync(elections, new LocalDate(2023, 9, 17));
        await elections.HandleAsync(Id, new PublishCall(), Commission);

        // The forged entry is in order by itself; the next one still holds the hash of the true one.
        Checkpoint sofar = default;
        await foreach (JournalEntry entry in elections.HistoryAsync(Id))
        {
            JournalEntry stored = entry.FactName == "election-called"
                ? HashChain.Seal(entry with { Payload = entry.Payload.Replace("2023-09-17", "2023-10-01", StringComparison.Ordinal) })
                : entry;
            if (HashChain.Check(Id, sofar, stored) is { } found)
            {
                return found;
            }

            sofar = new Checkpoint(stored.Version, stored.Hash);
        }

        throw new InvalidOperationException("The forgery was not found.");
    }

    private static async Task<Cases<AkimElection>> OpenedAsync(Region region)
    {
        DateTimeZone zone = KazakhstanZones.Of(region);
        var clock = new FakeClock(CallDay.At(new LocalTime(9, 0)).InZoneLeniently(zone).ToInstant());
        var elections = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, new InMemoryJournal(), clock);
        var district = new Unit("Қызыларай ауылдық округі", UnitKind.RuralDistrict, zone.Id, voters: 1_240, settlements: 3);
        var vacancy = new Ground(GroundKind.EarlyTermination, new LocalDate(2023, 8, 4));
        await elections.OpenAsync(Id, new EditionId("D2"), new RecordGround(district, vacancy), Commission);
        return elections;
    }

    private static ValueTask<Decision<AkimElection>> CallAsync(Cases<AkimElection> elections, LocalDate day) =>
        elections.HandleAsync(Id, new CallElection(day, new Money(70_000)), Commission);
}
