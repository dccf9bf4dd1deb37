using Npgsql;
using Xunit;

namespace Service;

/// <summary>Where a service keeps its journal: a database of its own on a server, or a file in its folder.</summary>
internal sealed class JournalPlace : IAsyncDisposable
{
    private readonly string? server;
    private readonly string name = $"selfgov_service_{Guid.NewGuid():N}";

    private JournalPlace(string? server) => this.server = server;

    /// <summary>The connection string; null for the file.</summary>
    internal string? ConnectionString =>
        server is null ? null : new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 10 }.ConnectionString;

    /// <summary>Skips the test where it asks for a server and there is none.</summary>
    internal static async Task<JournalPlace> CreateAsync(string store)
    {
        string? server = store == "sqlite" ? null : Environment.GetEnvironmentVariable("SELFGOV_POSTGRES");
        Assert.SkipWhen(store != "sqlite" && string.IsNullOrEmpty(server), "No PostgreSQL: SELFGOV_POSTGRES names no server.");
        var place = new JournalPlace(server);
        await place.OnServerAsync("CREATE DATABASE {0}");
        return place;
    }

    public async ValueTask DisposeAsync() => await OnServerAsync("DROP DATABASE {0} WITH (FORCE)");

    private async Task OnServerAsync(string text)
    {
        if (server is null)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text.Replace("{0}", name, StringComparison.Ordinal), connection);
        await command.ExecuteNonQueryAsync();
    }
}
