using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.EntityFrameworkCore;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Purging;

/// <summary>
/// What an erasure and its purge cost in a database of a size: the commit of the erasure, the purge, how long a writer of the same process
/// waits meanwhile, and what the disk has to hold beyond the database. One erasure, and a hundred that share one purge.
/// </summary>
internal sealed class PurgeCost(PurgeStore store, int megabytes) : IAsyncDisposable
{
    private const int LettersOfBook = 50;
    private const int BooksAtATime = 20;
    private const int Many = 100;
    private const long FirstErased = 7;
    private const long Megabyte = 1_000_000;

    private static readonly TimeSpan Undisturbed = TimeSpan.FromSeconds(2);
    private static readonly string Text = string.Concat(Enumerable.Repeat("Құрметті әкім! ", 40));

    private readonly ServiceProvider services = ServicesOf(store);
    private int books;

    private Cases<LetterBook> Cases => services.GetRequiredService<Cases<LetterBook>>();

    public static void WriteHead()
    {
        Console.WriteLine();
        Console.WriteLine(
            "| database | size | erasures | commit of one | purge | longest wait of a writer (without a purge) | more disk | log |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    public async Task MeasureAsync()
    {
        await using (JournalRowContext context = await ContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
        }

        while (await store.BytesAsync() < megabytes * Megabyte)
        {
            await FillAsync();
        }

        await MeasureAsync(1);
        await MeasureAsync(Many);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    private async Task MeasureAsync(int erasures)
    {
        double[] commits = new double[erasures];
        for (int i = 0; i < erasures; i++)
        {
            int number = i + (erasures == 1 ? 0 : 1);
            commits[i] = await EraseAsync(BookOf(number % books), FirstErased + (number / books));
        }

        Array.Sort(commits);
        var writer = new CaseId($"written-{erasures}");
        await Cases.OpenAsync(writer, Letters.Edition, new OpenBook(), Letters.Clerk);
        TimeSpan undisturbed = await LongestWaitAsync(writer, Task.Delay(Undisturbed));
        (long bytes, long log, long started) = (await store.BytesAsync(), await store.LogBytesAsync(), Stopwatch.GetTimestamp());
        Task<PurgeReport> purge = Task.Run(async () => await Cases.Journal.PurgeAsync());
        Task<long> most = MostBytesAsync(purge);
        TimeSpan longest = await LongestWaitAsync(writer, purge);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        PurgeReport report = await purge;
        if (!report.IsDone)
        {
            throw new InvalidOperationException($"{report}");
        }

        log = await store.LogBytesAsync() - log;
        long more = Math.Max(0, await most - bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {store.Name} | {bytes / Megabyte:N0} MB | {erasures} | {commits[erasures / 2]:N1} ms | {elapsed.TotalSeconds:N2} s | "
                + $"{longest.TotalMilliseconds:N0} ms ({undisturbed.TotalMilliseconds:N0} ms) | {more / Megabyte:N0} MB | "
                + $"{(log == 0 ? "-" : $"{log / Megabyte:N0} MB")} |"));
    }

    /// <summary>
    /// Destroys the data of one letter in a transaction of the host, which leaves the purge to it; the time to the end of the commit.
    /// </summary>
    private async Task<double> EraseAsync(CaseId id, long version)
    {
        await using JournalRowContext context = await ContextAsync();
        long started = Stopwatch.GetTimestamp();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        await Cases.In(context).ErasePersonalDataAsync(id, Letters.Basis, Letters.Clerk, [version]);
        await transaction.CommitAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>The longest that one writer waits for one command while something goes on.</summary>
    private async Task<TimeSpan> LongestWaitAsync(CaseId id, Task meanwhile)
    {
        TimeSpan longest = TimeSpan.Zero;
        do
        {
            long started = Stopwatch.GetTimestamp();
            await Cases.HandleAsync(id, new EnterLetter("Әсел", Text), Letters.Clerk);
            TimeSpan waited = Stopwatch.GetElapsedTime(started);
            longest = waited > longest ? waited : longest;
        }
        while (!meanwhile.IsCompleted);
        return longest;
    }

    private async Task<long> MostBytesAsync(Task meanwhile)
    {
        long most = 0;
        while (!meanwhile.IsCompleted)
        {
            most = Math.Max(most, await store.BytesAsync());
            await Task.Delay(10);
        }

        return most;
    }

    private async Task FillAsync()
    {
        var commands = new List<CaseCommand<LetterBook>>();
        for (int book = 0; book < BooksAtATime; book++)
        {
            CaseId id = BookOf(books++);
            commands.Add(new(id, new OpenBook(), Letters.Clerk, Letters.Edition));
            commands.AddRange(Enumerable.Range(1, LettersOfBook).Select(letter => new CaseCommand<LetterBook>(
                id, new EnterLetter($"author {books} {letter}", Text), Letters.Clerk)));
        }

        await Cases.HandleManyAsync(commands);
    }

    private static CaseId BookOf(int book) => new(string.Create(CultureInfo.InvariantCulture, $"book-{book:D8}"));

    private Task<JournalRowContext> ContextAsync() =>
        services.GetRequiredService<IDbContextFactory<JournalRowContext>>().CreateDbContextAsync();

    private static ServiceProvider ServicesOf(PurgeStore store)
    {
        SelfGovBuilder builder = new ServiceCollection().AddPooledDbContextFactory<JournalRowContext>(store.Configure)
            .AddSelfGov().Add(Letters.Procedure);
        return (store is SqlitePurgeStore ? builder.UseSqlite<JournalRowContext>() : builder.UseNpgsql<JournalRowContext>())
            .Services.BuildServiceProvider();
    }
}
