using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Every line that a host logs, with the error inside.</summary>
internal sealed class KeptLogs : ILoggerProvider
{
    public ConcurrentQueue<(string Category, int Id, LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(KeptLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Lines.Enqueue((category, eventId.Id, logLevel, $"{formatter(state, exception)} {state} {exception}"));
    }
}
