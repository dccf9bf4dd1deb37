using SelfGov.Journal.Chain;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Journal.Roots;

/// <summary>Where published roots are kept.</summary>
public sealed class RootListTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-roots-");

    private string File => Path.Combine(folder.FullName, "roots.txt");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_appended_is_read_in_order_and_only_the_next_number_is_taken(bool inFile)
    {
        IRootList list = inFile ? new FileRootList(File) : new InMemoryRootList();
        Assert.Empty(await list.ReadAsync(Token).ToListAsync(Token));
        RootRecord[] records = [Record(1, 3), Record(2, 0), Record(3, 1_000)];
        foreach (RootRecord record in records)
        {
            RootRecord after = Record(record.Root.Number + 1, 0);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await list.AppendAsync(after, Token));
            await list.AppendAsync(record, Token);
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await list.AppendAsync(record, Token));
        }

        await AssertReadsAsync(records, list);
        await AssertReadsAsync(records, inFile ? new FileRootList(File) : list);
    }

    // A process that is killed while it writes leaves any part of a record.
    [Fact]
    public async Task A_record_that_was_cut_off_anywhere_is_not_read_and_the_next_takes_its_place()
    {
        var whole = new FileRootList(File);
        await whole.AppendAsync(Record(1, 2), Token);
        int first = (int)new FileInfo(File).Length;
        await whole.AppendAsync(Record(2, 2), Token);
        byte[] all = await System.IO.File.ReadAllBytesAsync(File, Token);
        for (int length = first; length < all.Length; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, all[..length], Token);
            var list = new FileRootList(File);
            await AssertReadsAsync([Record(1, 2)], list);
            await list.AppendAsync(Record(2, 1), Token);
            await AssertReadsAsync([Record(1, 2), Record(2, 1)], new FileRootList(File));
        }
    }

    [Fact]
    public async Task Another_process_that_appended_meanwhile_is_seen()
    {
        var one = new FileRootList(File);
        var other = new FileRootList(File);
        await one.AppendAsync(Record(1, 1), Token);
        await other.AppendAsync(Record(2, 1), Token);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await one.AppendAsync(Record(2, 1), Token));
        await one.AppendAsync(Record(3, 1), Token);
        await AssertReadsAsync([Record(1, 1), Record(2, 1), Record(3, 1)], other);
    }

    [Theory]
    [InlineData("nothing\n\n\n\n")]
    [InlineData("\n\n\n")]
    public async Task A_file_that_is_no_list_is_refused(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text, Token);
        await Assert.ThrowsAsync<FormatException>(async () => await new FileRootList(File).ReadAsync(Token).ToListAsync(Token));
        await Assert.ThrowsAsync<FormatException>(async () => await new FileRootList(File).AppendAsync(Record(1, 0), Token));
        Assert.Equal(text, await System.IO.File.ReadAllTextAsync(File, Token));
    }

    [Fact]
    public async Task A_file_with_other_line_ends_is_refused_and_not_cut()
    {
        await new FileRootList(File).AppendAsync(Record(1, 2), Token);
        string text = (await System.IO.File.ReadAllTextAsync(File, Token)).Replace("\n", "\r\n", StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File, text, Token);
        await Assert.ThrowsAsync<FormatException>(async () => await new FileRootList(File).AppendAsync(Record(2, 0), Token));
        Assert.Equal(text, await System.IO.File.ReadAllTextAsync(File, Token));
    }

    private static RootRecord Record(long number, int changed) => new(
        PublishedRootTests.Example with { Number = number },
        [.. Enumerable.Range(0, changed).Select(i => new CaseHead(new CaseId($"іс-{i}"), new(number, new EntryHash(new byte[32]))))]);

    private static async Task AssertReadsAsync(RootRecord[] expected, IRootList list)
    {
        List<RootRecord> read = await list.ReadAsync(Token).ToListAsync(Token);
        Assert.Equal(expected.Select(record => record.Root), read.Select(record => record.Root));
        Assert.Equal(expected.Select(record => record.Changed), read.Select(record => record.Changed));
    }
}
