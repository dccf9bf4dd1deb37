using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Reliability.Databases;

namespace SelfGov.Reliability.Work;

/// <summary>
/// Writers in a process of their own, to be killed: each takes the next number of the process and does what the plan says. What comes at
/// once to one host is written together.
/// </summary>
internal static class WriterWork
{
    private const int LongestPause = 20;
    private const int LongestPatience = 6;

    internal static ChildProcess Start(
        TrialDatabase database, string file, int first, int count, int writers, int numberOfLong, bool erases = false) => new(
            "write",
            database is SqliteDatabase ? SqliteDatabase.Name : NpgsqlDatabase.Name,
            database.ConnectionString,
            file,
            $"{first}",
            $"{count}",
            $"{writers}",
            $"{numberOfLong}",
            $"{erases}");

    internal static async Task<int> RunAsync(string[] arguments)
    {
        (bool isSqlite, string connection, string path) = (arguments[0] == SqliteDatabase.Name, arguments[1], arguments[2]);
        int[] numbers = [.. arguments[3..7].Select(argument => int.Parse(argument, CultureInfo.InvariantCulture))];
        (int first, int count, int writers, int numberOfLong) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        bool erases = bool.Parse(arguments[7]);
        await using ServiceProvider host = TrialDatabase.Host(new FakeClock(Petitions.Start), connection, isSqlite);
        await using ServiceProvider second = TrialDatabase.Host(new FakeClock(Petitions.Start), connection, isSqlite);
        var plan = new Plan(host.GetRequiredService<Cases<Petition>>(), numberOfLong);
        var other = new Plan(second.GetRequiredService<Cases<Petition>>(), numberOfLong);
        using var file = new AcknowledgementFile(path);
        int next = first - 1;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (int number = Interlocked.Increment(ref next); number < first + count; number = Interlocked.Increment(ref next))
            {
                await WriteAsync(plan, file, number, erases, other);
            }
        })));
        return 0;
    }

    /// <summary>Does what the plan says, again where others were in the way, and keeps what came of it.</summary>
    internal static async Task WriteAsync(Plan plan, AcknowledgementFile file, int number, bool erases, Plan? other = null)
    {
        file.Begins(number);
        Task<long>? again = other is not null && Plan.IsTwice(number) ? AtLastAsync(file, () => other.DoAsync(number)) : null;
        if (other is not null && Plan.IsImpatient(number))
        {
            await DoImpatientlyAsync(plan, file, number);
        }

        long version = await AtLastAsync(file, () => plan.DoAsync(number));
        Oracle.Holds(again is null || await again == version, $"Number {number} sent twice at once has two answers.");
        file.Has(number, version);
        if (erases && Plan.IsErased(number))
        {
            file.Erases(number, await AtLastAsync(file, () => plan.SaltAsync(number, version)));
            await AtLastAsync(file, async () =>
            {
                await plan.EraseAsync(number, version);
                return true;
            });
            file.HasErased(number);
        }
    }

    /// <summary>Gives up soon; whoever is told that nothing was stored has to be right.</summary>
    private static async Task DoImpatientlyAsync(Plan plan, AcknowledgementFile file, int number)
    {
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Random.Shared.Next(LongestPatience)));
        try
        {
            await AtLastAsync(file, () => plan.DoAsync(number, impatience.Token));
        }
        catch (OutcomeUnknownException)
        {
            file.Counts("unknown");
        }
        catch (OperationCanceledException)
        {
            Oracle.Holds(!await plan.IsStoredAsync(number), $"Number {number} was withdrawn, and is stored.");
            file.Counts("withdrawn");
        }
    }

    /// <summary>Who meets other writers, or a store that is not there for a while, asks again; nothing else may be said to him.</summary>
    private static async Task<T> AtLastAsync<T>(AcknowledgementFile file, Func<Task<T>> act)
    {
        while (true)
        {
            try
            {
                return await act();
            }
            catch (ConcurrencyConflictException)
            {
                file.Counts("conflicts");
            }
            catch (JournalUnavailableException unavailable) when (unavailable.IsTransient)
            {
                file.Counts("unavailable");
            }

            await Task.Delay(Random.Shared.Next(1, LongestPause));
        }
    }
}
