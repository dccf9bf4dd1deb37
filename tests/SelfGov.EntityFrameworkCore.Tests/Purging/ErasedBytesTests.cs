using System.Text;
using System.Text.RegularExpressions;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Purging;

/// <summary>
/// After a purge no byte of an erased name or salt is in any file of the database, however many there were, however long, and in whatever
/// order they went; those that were kept can be read.
/// </summary>
public sealed partial class ErasedBytesTests
{
    private const int PieceLength = 8;
    private const int PartOfSalt = 32;
    private static readonly int[] Lengths = [48, 104, 400, 1_000, 3_000];
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, string> Erasures()
    {
        var data = new TheoryData<string, int, string>();
        foreach (string store in (string[])["sqlite", "postgres"])
        {
            foreach (int size in TestSize.IsFull ? [0, 1, 2, 10, 30, 60, 129, 200, 1_000, 2_000] : (int[])[0, 1, 2, 30, 129])
            {
                foreach (string order in (string[])["all", "some", "one by one"])
                {
                    data.Add(store, size, order);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Erasures))]
    public async Task Nothing_of_an_erased_record_is_in_any_byte_and_the_others_can_be_read(string name, int size, string order)
    {
        await using TestStore store = await CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        var random = new Random(size);
        await SignAsync(cases, Id, Enumerable.Range(1, size), random);
        long[] versions = [.. Enumerable.Range(2, size).Select(version => (long)version)];
        random.Shuffle(versions);
        long[] erased = order == "all" ? versions : [.. versions.Take((size + 1) / 2)];
        Dictionary<long, string> salts = await SaltsAsync(cases, Id);
        Assert.Equal(size, (await PiecesAsync(store)).Count);

        if (order == "one by one")
        {
            foreach (long[] few in erased.Chunk(Math.Max(1, size / 10)))
            {
                Assert.Equal(few.Order(), await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, few, Token));
            }
        }
        else
        {
            Assert.Equal(erased.Order(), await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, erased, Token));
        }

        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
        await AssertGoneAsync(store, [.. erased.Select(version => (int)version - 1)], [.. erased.Select(version => salts[version])]);
        List<JournalEntry> left = await store.Cases().EntriesAsync();
        Assert.Equal(
            versions.Except(erased).Order(), left.Where(entry => entry.Personal is not null).Select(entry => entry.Version));
        Assert.True((await store.Cases().VerifyAsync(Id, null, Token)).IsIntact);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Nothing_is_left_by_150_erasures_over_25_cases_between_which_others_are_written(string name)
    {
        await using TestStore store = await CreateAsync(name);
        Cases<Petition> cases = store.Cases();
        var random = new Random(17);
        CaseId[] ids = [.. Enumerable.Range(0, 25).Select(i => new CaseId($"petition-{i}"))];
        int number = 0;
        foreach (CaseId id in ids)
        {
            await cases.OpenAsync(id);
            await SignAsync(cases, id, Enumerable.Range(number + 1, 6), random);
            number += 6;
        }

        var gone = new List<int>();
        var salts = new List<string>();
        int erasures = TestSize.Of(50, 150);
        for (int i = 0; i < erasures; i++)
        {
            CaseId id = ids[i % ids.Length];
            JournalEntry entry = (await cases.EntriesAsync(id)).Where(each => each.Personal is not null).First();
            salts.Add(SaltOf(entry));
            gone.Add(int.Parse(((SignatureGiven)Petitions.Facts.Read(entry)).Signatory.Name.AsSpan(1, 6),
                System.Globalization.CultureInfo.InvariantCulture));
            await cases.ErasePersonalDataAsync(id, Basis, Petitions.Somebody, [entry.Version], Token);
            if (i % 5 == 0)
            {
                await SignAsync(cases, ids[random.Next(ids.Length)], [++number], random);
            }
        }

        Assert.Equal(PurgeReport.Done, await cases.Journal.PurgeAsync(Token));
        await AssertGoneAsync(store, [.. gone], [.. salts]);
        Assert.Equal(number - gone.Count, (await PiecesAsync(store)).Count);
    }

    private static async Task<TestStore> CreateAsync(string name)
    {
        TestStore store = await TestStore.CreateAsync(name);
        if (name == "postgres")
        {
            // Compressed, a name could be there and not be found.
            await store.ExecuteAsync("ALTER TABLE selfgov_personal_data ALTER COLUMN record SET STORAGE EXTERNAL");
        }

        return store;
    }

    private static async Task SignAsync(Cases<Petition> cases, CaseId id, IEnumerable<int> numbers, Random random)
    {
        CaseCommand<Petition>[] signatures = [.. numbers.Select(number => new CaseCommand<Petition>(
            id, new Sign(NameOf(number, Lengths[random.Next(Lengths.Length)])), Petitions.Somebody))];
        Assert.All(await cases.HandleManyAsync(signatures, Token), decision => Assert.True(decision.IsAccepted));
    }

    // Any piece of a name says whose it is.
    private static string NameOf(int number, int length) =>
        string.Concat(Enumerable.Repeat($"n{number:000000}.", length / PieceLength));

    private static async Task<Dictionary<long, string>> SaltsAsync(Cases<Petition> cases, CaseId id) =>
        (await cases.EntriesAsync(id)).Where(entry => entry.Personal is not null).ToDictionary(entry => entry.Version, SaltOf);

    private static string SaltOf(JournalEntry entry) => Salt().Match(entry.Personal!).Groups[1].Value;

    /// <summary>The numbers of the names of which a piece is in the files.</summary>
    private static async Task<HashSet<int>> PiecesAsync(TestStore store) =>
    [
        .. (await TextsAsync(store)).SelectMany(text => Piece().Matches(text))
            .Select(match => int.Parse(match.ValueSpan[1..7], System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static async Task AssertGoneAsync(TestStore store, int[] numbers, string[] salts)
    {
        Assert.Empty((await PiecesAsync(store)).Intersect(numbers));
        HashSet<string> parts = [.. salts.SelectMany(salt => (string[])[salt[..PartOfSalt], salt[^PartOfSalt..]])];
        foreach (string text in await TextsAsync(store))
        {
            foreach (Match digits in Digits().Matches(text))
            {
                for (int i = 0; i + PartOfSalt <= digits.Length; i++)
                {
                    Assert.DoesNotContain(digits.Value.Substring(i, PartOfSalt), parts);
                }
            }
        }
    }

    private static async Task<string[]> TextsAsync(TestStore store) =>
        [.. (await store.FilesAsync()).Select(Encoding.Latin1.GetString)];

    [GeneratedRegex("n[0-9]{6}[.]")]
    private static partial Regex Piece();

    [GeneratedRegex("[0-9a-f]{32,}")]
    private static partial Regex Digits();

    [GeneratedRegex("\"salt\":\"([0-9a-f]{64})\"")]
    private static partial Regex Salt();
}
