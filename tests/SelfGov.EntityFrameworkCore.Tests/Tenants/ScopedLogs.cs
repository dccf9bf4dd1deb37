using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>The lines of one category of a host, each with the scope that it stands in.</summary>
internal sealed class ScopedLogs : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<string> Lines { get; } = new();

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName == typeof(TenantOpeningTests).FullName);

    public void Dispose()
    {
    }

    private sealed class Writer(ScopedLogs logs, bool isKept) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => isKept;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (isKept)
            {
                logs.scopes.ForEachScope(
                    (scope, lines) => lines.Enqueue($"{scope}: {formatter(state, exception)}"), logs.Lines);
            }
        }
    }
}
