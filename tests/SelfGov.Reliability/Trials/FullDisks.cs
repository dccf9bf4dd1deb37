using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Disks;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// The disk is full while a petition is signed, erased and purged: that is said, nothing is half done, a purge without room is owed, and
/// with room all goes on.
/// </summary>
internal static class FullDisks
{
    private static readonly int[] Lengths = [1, 10, 60, 300];

    internal static async Task RunAsync(TrialRun run)
    {
        if (run.IsSqlite)
        {
            await OfPagesAsync(run);
            await OfSmallDisksAsync(run);
        }
        else
        {
            await OfTablespacesAsync(run);
        }
    }

    private static async Task OfPagesAsync(TrialRun run)
    {
        (int full, int owed, int rounds) = (0, 0, run.Of(2, 20));
        for (int round = 0; round < rounds; round++)
        {
            await using var database = new SqliteDatabase();
            var limit = new PageLimit();
            var services = new ServiceCollection();
            services.AddSingleton<NodaTime.IClock>(database.Clock);
            services.AddDbContextFactory<OfficeContext>(options => options.UseSqlite(database.ConnectionString).AddInterceptors(limit));
            services.AddSelfGov().Add(Petitions.Procedure).UseSqlite<OfficeContext>();
            await using ServiceProvider host = services.BuildServiceProvider();
            await using (OfficeContext context = await host.GetRequiredService<IDbContextFactory<OfficeContext>>().CreateDbContextAsync())
            {
                await context.Database.EnsureCreatedAsync();
            }

            limit.Pages = 40 + run.Dice.Below(200);
            FullStore store = await FillAsync(run, host, database, Lengths, () => limit.Pages += 4);
            limit.Pages = int.MaxValue;
            database.Close();
            await store.GoOnAsync(run.Dice);
            full += store.Full;
            owed += store.Owed;
        }

        run.Report($"max_page_count: {rounds} files, {full} times no room, {owed} times a purge owed and done with room");
    }

    private static async Task OfSmallDisksAsync(TrialRun run)
    {
        (int full, int owed, int rounds) = (0, 0, run.Of(2, 20));
        for (int round = 0; round < rounds; round++)
        {
            int size = 512 + run.Dice.Below(2_000);
            await using SmallDisk disk = SmallDisk.Mount(size);
            await using var database = new SqliteDatabase(disk.Folder);
            await database.MigrateAsync();
            FullStore store = await FillAsync(run, database.Host(), database, Lengths, () => disk.Grow(size + (size / 20)));
            disk.Grow(16 * size);
            await store.GoOnAsync(run.Dice);
            full += store.Full;
            owed += store.Owed;
        }

        run.Report($"small disks: {rounds}, {full} times no room, {owed} times a purge owed and done with room");
    }

    private static async Task OfTablespacesAsync(TrialRun run)
    {
        (int full, int owed, int rounds) = (0, 0, run.Of(1, 6));
        string server = await NpgsqlDatabase.ServerAsync();
        for (int round = 0; round < rounds; round++)
        {
            int size = 10_000 + run.Dice.Below(4_000);
            await using SmallDisk disk = SmallDisk.Mount(size);
            disk.GiveToOwnerOf(await DataAsync(server));
            string name = $"small_{Guid.NewGuid():N}";
            await NpgsqlDatabase.ExecuteOnAsync(server, $"CREATE TABLESPACE {name} LOCATION '{disk.Folder}'");
            await using (NpgsqlDatabase database = await NpgsqlDatabase.CreateAsync(server, (name, disk.Folder)))
            {
                await database.MigrateAsync();

                // Compressed, a name could be there and not be found.
                await database.ExecuteAsync("ALTER TABLE selfgov_personal_data ALTER COLUMN record SET STORAGE EXTERNAL");
                FullStore store = await FillAsync(
                    run, database.Host(), database, Lengths[^1..], () => disk.Grow(size + (size / 20)));
                disk.Grow(16 * size);
                await store.GoOnAsync(run.Dice);
                full += store.Full;
                owed += store.Owed;
            }

            await NpgsqlDatabase.ExecuteOnAsync(server, $"DROP TABLESPACE {name}");
        }

        run.Report($"small tablespaces: {rounds}, {full} times no room, {owed} times a purge owed and done with room");
    }

    // First without any room at all, and then with so little that an erasure has some and its purge has not.
    private static async Task<FullStore> FillAsync(
        TrialRun run, ServiceProvider host, TrialDatabase database, int[] lengths, Action makeALittleRoom)
    {
        var store = new FullStore(host, database.CountAsync, async () => await database.FilesAsync());
        await store.OpenAsync();
        await store.FillAsync(run.Dice, run.Dice.Of<int>(lengths));
        await store.EraseAsync(1);
        makeALittleRoom();
        await store.EraseAsync(3);
        await store.PurgeAsync();
        await store.PurgeAsync();
        return store;
    }

    private static async Task<string> DataAsync(string server)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SHOW data_directory", connection);
        string folder = (string)(await command.ExecuteScalarAsync())!;
        return Directory.Exists(folder) ? folder : throw new CannotTryException("the PostgreSQL server is not on this machine");
    }
}
