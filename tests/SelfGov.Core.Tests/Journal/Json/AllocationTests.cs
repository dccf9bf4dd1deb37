using NodaTime;
using SelfGov.Cases.Recording;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal.Json;

/// <summary>What a fact costs in memory on its way to its entry and back.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 40;
    private const int Repeats = 100;
    private static readonly CaseId Id = new("petition-1");

    [Theory]
    [InlineData("Water the road ", 1)]
    [InlineData("Поливать дорогу", 1)]
    [InlineData("Water the road ", 30)]
    [InlineData("Поливать \"дорогу\"\n", 30)]
    [InlineData("Water the road ", 1_000)]
    [InlineData("Поливать дорогу", 1_000)]
    public void A_sealed_fact_allocates_no_more_than_thrice_the_bytes_that_are_hashed(string text, int times)
    {
        Fact<Petition> fact = new PetitionOpened(string.Concat(Enumerable.Repeat(text, times)), Petitions.Closes);
        JournalEntry entry = Sealed(fact);
        Assert.InRange(AllocatedBy(() => Sealed(fact)), 1, 3 * HashChain.BytesOf(entry).Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1_000)]
    public void A_fact_that_is_read_and_verified_allocates_little_beyond_its_texts(int times)
    {
        JournalEntry entry = Sealed(new SignatureGiven(
            new Signer(string.Concat(Enumerable.Repeat("Әсел Anna ", times)), Tongue.Kazakh), 1, new LocalDate(2023, 9, 17), "a remark"));
        int bytes = HashChain.BytesOf(entry).Length + (entry.PersonalUtf8?.Length ?? 0);
        Assert.InRange(
            AllocatedBy(() =>
            {
                Assert.Null(HashChain.Check(Id, default, entry));
                Petitions.Facts.Read(entry);
            }),
            1,
            1_200 + (2 * bytes));
    }

    private static JournalEntry Sealed(Fact<Petition> fact)
    {
        WrittenEntry written = Petitions.Facts.Write(fact, null, null);
        byte[]? personal = PersonalRecord.Of(
            written.Personal, null, static () => new byte[PersonalRecord.SaltSize], out EntryHash commitment);
        return new JournalEntry
        {
            Case = Id,
            Version = 1,
            Recorded = Petitions.Start,
            ActorId = "citizen-17",
            Role = "citizen",
            Kind = "petition",
            Edition = Petitions.First,
            FactName = written.Name,
            Payload = string.Empty,
            Commitment = commitment,
            Previous = default,
        }.Seal(written.Payload, null, personal);
    }

    // Code that the runtime has not optimized yet makes objects that the optimized does not, and on a busy machine that lasts.
    private static long AllocatedBy(Action action)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Repeats; i++)
            {
                action();
            }

            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Repeats);
        }

        return least;
    }
}
