using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Readers;

/// <summary>
/// Gives a reader the entries of all cases, in the order of <see cref="ICaseJournal.ReadAllAsync"/>, while the host runs.
/// </summary>
/// <typeparam name="TReader">The reader.</typeparam>
/// <remarks>
/// A round that fails is logged, and after longer and longer pauses, up to 5 minutes, the next one comes: nothing ends the reading but the
/// host. An entry that cannot be read, because somebody has damaged its row, is logged and left out; the entries of other cases go on, and
/// those of its own show by their versions that one is missing.
/// </remarks>
public sealed partial class JournalReading<TReader> : BackgroundService, IRounds
    where TReader : class, IJournalReader
{
    private const int EntriesAtATime = 500;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly IServiceScopeFactory scopes;
    private readonly ICaseJournal journal;
    private readonly IClock clock;
    private readonly Duration interval;
    private readonly ILogger<JournalReading<TReader>> logger;
    private readonly HostTelemetry telemetry;
    private readonly RoundState state;
    private readonly ReaderMemory memory;

    internal JournalReading(
        IServiceScopeFactory scopes, ICaseJournal journal, IClock clock, Duration interval, ILogger<JournalReading<TReader>> logger,
        HostTelemetry telemetry, RoundMemory memory, string name)
    {
        this.telemetry = telemetry;
        this.memory = memory.Of(typeof(TReader));
        state = new RoundState(name, clock, interval, () => Lag);
        this.scopes = scopes;
        this.journal = journal;
        this.clock = clock;
        this.interval = interval;
        this.logger = logger;
    }

    /// <summary>
    /// How far the reader is behind, by the host's clock: what was committed longer ago than this, the reader has taken. Null until it has
    /// come to the end of the journal for the first time in this process.
    /// </summary>
    /// <remarks>Where nothing goes wrong it is not much more than the interval; it rises as long as rounds fail.</remarks>
    public Duration? Lag => memory.Upto is { } known ? Duration.Max(clock.GetCurrentInstant() - known, Duration.Zero) : null;

    /// <summary>Gives the reader what it has not taken yet, and lets it do what is to be done besides.</summary>
    /// <param name="cancellationToken">Cancels between entries.</param>
    /// <returns>How many entries the reader has taken.</returns>
    /// <remarks>For hosts that keep time themselves, and for tests. Takes turns with the reading's own rounds.</remarks>
    /// <exception cref="JournalUnavailableException">The database cannot be used.</exception>
    public Task<int> RunAsync(CancellationToken cancellationToken = default) => RunAsync(new Piece(), cancellationToken);

    Type IRounds.Kind => typeof(TReader);

    string IRounds.Name => state.Name;

    bool IRounds.IsReader => true;

    Duration IRounds.Interval => interval;

    ImmutableArray<string> IRounds.Remarks => [];

    async Task<bool> IRounds.RunAsync(Piece piece, CancellationToken cancellationToken)
    {
        telemetry.Watch(state);
        await telemetry.RoundAsync(state, () => RunAsync(piece, cancellationToken), cancellationToken).ConfigureAwait(false);
        return piece.WasCut;
    }

    private Task<int> RunAsync(Piece piece, CancellationToken cancellationToken) =>
        InTurnAsync(cancellation => ReadAndTendAsync(piece, cancellation), cancellationToken);

    /// <summary>Lets the reader throw away what it has made; the next round begins with the first entry.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    public Task RebuildAsync(CancellationToken cancellationToken = default) => InTurnAsync(
        async cancellation =>
        {
            (memory.Upto, memory.LeftOut) = (null, 0);
            state.Begin();
            return await AskAsync(
                async reader =>
                {
                    await reader.ResetAsync(cancellation).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
        },
        cancellationToken);

    /// <inheritdoc/>
    public override void Dispose()
    {
        telemetry.Forget(state);
        turn.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        telemetry.Watch(state);
        try
        {
            await Rounds.RepeatAsync(
                stopping => telemetry.RoundAsync(state, () => RunAsync(stopping), stopping),
                interval,
                (exception, pause) => RoundFailed(state.Name, pause, exception),
                stoppingToken).ConfigureAwait(false);
        }
        finally
        {
            telemetry.Forget(state);
        }
    }

    private async Task<T> InTurnAsync<T>(Func<CancellationToken, Task<T>> actAsync, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await actAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<int> ReadAndTendAsync(Piece piece, CancellationToken cancellationToken)
    {
        int taken = 0;
        do
        {
            taken += await ReadAsync(piece, cancellationToken).ConfigureAwait(false);
        }
        while (!piece.WasCut && await AskAsync(reader => reader.TendAsync(cancellationToken)).ConfigureAwait(false) && !piece.Cut());
        state.Succeeded();
        return taken;
    }

    private async Task<int> ReadAsync(Piece piece, CancellationToken cancellationToken)
    {
        Instant began = clock.GetCurrentInstant();
        long position = await AskAsync(reader => reader.PositionAsync(cancellationToken)).ConfigureAwait(false);
        ImmutableArray<JournalEntry>.Builder read = ImmutableArray.CreateBuilder<JournalEntry>();
        int taken = 0;
        long? from = position;
        while (from is { } behind)
        {
            from = null;
            try
            {
                await foreach (JournalEntry entry in journal.ReadAllAsync(behind, cancellationToken).ConfigureAwait(false))
                {
                    read.Add(entry);
                    if (read.Count == EntriesAtATime && (!await TakeAsync().ConfigureAwait(false) || piece.Cut()))
                    {
                        return taken;
                    }
                }
            }
            catch (BrokenJournalException damaged) when (damaged.Position is { } place)
            {
                LeaveOut(place, damaged);
                from = place;
            }
        }

        if (read.Count == 0 || await TakeAsync().ConfigureAwait(false))
        {
            memory.Upto = began;
        }

        return taken;

        async ValueTask<bool> TakeAsync()
        {
            ImmutableArray<JournalEntry> entries = read.DrainToImmutable();
            if (!await GiveAsync(position, entries, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            position = entries[^1].Position;
            taken += entries.Length;
            return true;
        }
    }

    private async Task<bool> GiveAsync(long position, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
    {
        using Activity? activity = HostTelemetry.Source.StartActivity("take entries");
        activity?.SetTag(HostTelemetry.Service, state.Name).SetTag(HostTelemetry.Entries, entries.Length);
        try
        {
            return await AskAsync(reader => reader.TakeAsync(position, entries, cancellationToken)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            HostTelemetry.Fail(activity, exception);
            throw;
        }
    }

    // Where nothing follows it, each round comes to it again.
    private void LeaveOut(long place, BrokenJournalException damaged)
    {
        if (place > memory.LeftOut)
        {
            EntryLeftOut(state.Name, place, damaged);
            memory.LeftOut = place;
        }
    }

    private async Task<T> AskAsync<T>(Func<TReader, ValueTask<T>> askAsync)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await askAsync(scope.ServiceProvider.GetRequiredService<TReader>()).ConfigureAwait(false);
        }
    }

    [LoggerMessage(20, LogLevel.Error, "The entry at position {Position} cannot be read and is left out for {Reader}.")]
    private partial void EntryLeftOut(string reader, long position, Exception exception);

    [LoggerMessage(21, LogLevel.Error, "{Reader} could not go on; it tries again in {Pause}.")]
    private partial void RoundFailed(string reader, Duration pause, Exception exception);
}
