using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Law;
using SelfGov.Workflow;

// A process that signs petitions over and over, all at once, to be killed by a test: it says the place of the petition in its arguments and
// the number of each signature once the journal has it, as 0:17: (a line without its last colon was cut off by the kill). Writer
// sqlite|postgres CONNECTION CASE:FIRST:LAST[:erase]... With erase, names can be found in the files, and every other one is erased. Or:
// Writer sqlite|postgres CONNECTION worklist.
(string store, string connection, string[] petitions) = (args[0], args[1], args[2..]);
SelfGovBuilder builder = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure);
_ = store == "sqlite" ? builder.UseSqlite(connection) : builder.UseNpgsql(connection);
bool keepsWorklist = petitions is ["worklist"];
if (keepsWorklist)
{
    builder.AddWorklist();
}

await using ServiceProvider services = builder.Services.AddSingleton<NodaTime.IClock, StoppedClock>().BuildServiceProvider();
Cases<Petition> cases = services.GetRequiredService<Cases<Petition>>();
Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("1");
await using Stream output = Console.OpenStandardOutput();
if (keepsWorklist)
{
    await KeepWorklistAsync();
}

bool[] signed = await Task.WhenAll(petitions.Select((petition, place) => Task.Run(() => SignAsync(petition.Split(':'), place))));
return signed.All(each => each) ? 0 : 1;

async Task<bool> SignAsync(string[] petition, int place)
{
    var id = new CaseId(petition[0]);
    bool erases = petition.Length > 3;
    int last = int.Parse(petition[2], CultureInfo.InvariantCulture);
    for (int number = int.Parse(petition[1], CultureInfo.InvariantCulture); number <= last; number++)
    {
        Decision<Petition> decision = await cases.HandleAsync(
            id, new Sign(erases ? $"n{place}{number:00000}." : Name(number)), Petitions.Somebody,
            new HandleOptions { IdempotencyKey = Name(number) });
        if (decision is not Decision<Petition>.Accepted accepted)
        {
            return false;
        }

        if (erases && number % 2 == 0)
        {
            await cases.ErasePersonalDataAsync(id, basis, Petitions.Somebody, [accepted.Next.Version]);
        }

        Say(place, number);
    }

    return true;
}

// Makes the worklist anew again and again.
async Task KeepWorklistAsync()
{
    JournalReading<WorklistReader> reading = services.GetRequiredService<JournalReading<WorklistReader>>();
    for (int round = 1; ; round++)
    {
        await reading.RebuildAsync();
        await reading.RunAsync();
        Say(0, round);
    }
}

void Say(int place, int number)
{
    byte[] line = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place}:{number}:\n"));
    lock (output)
    {
        output.Write(line);
    }
}

static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

/// <summary>The petition stays open.</summary>
internal sealed class StoppedClock : NodaTime.IClock
{
    public NodaTime.Instant GetCurrentInstant() => Petitions.Start;
}
