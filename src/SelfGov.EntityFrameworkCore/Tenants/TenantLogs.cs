using System.Collections;
using Microsoft.Extensions.Logging;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// The logs of the host, where each line that the services of a tenant write stands in a scope with its name: cases of two tenants may have
/// the same identity.
/// </summary>
internal sealed class TenantLogs(ILoggerFactory host, string tenant) : ILoggerFactory
{
    private readonly TenantScope scope = new(tenant);

    public ILogger CreateLogger(string categoryName) => new TenantLogger(host.CreateLogger(categoryName), scope);

    public void AddProvider(ILoggerProvider provider) => host.AddProvider(provider);

    /// <summary>They are the host's.</summary>
    public void Dispose()
    {
    }

    private sealed class TenantLogger(ILogger host, TenantScope tenant) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => host.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => host.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (host.IsEnabled(logLevel))
            {
                using IDisposable? within = host.BeginScope(tenant);
                host.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }

    /// <summary>What logs know as a scope: values with names, and a text.</summary>
    private sealed class TenantScope(string tenant) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 1;

        public KeyValuePair<string, object?> this[int index] =>
            index == 0 ? new("selfgov.tenant", tenant) : throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            yield return this[0];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"tenant {tenant}";
    }
}
