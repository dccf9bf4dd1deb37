using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov;
using SelfGov.Cases;
using SelfGov.Workflow;

// A process that signs a petition over and over, to be killed by a test: it says the number of each signature once the journal has it.
//   Writer sqlite|postgres CONNECTION CASE FIRST LAST
(string store, string connection, string id, int first, int last) =
    (args[0], args[1], args[2], int.Parse(args[3], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
SelfGovBuilder builder = new ServiceCollection().AddSelfGov().AddLifecycles(Petitions.Lifecycles, Petitions.Facts);
_ = store == "sqlite" ? builder.UseSqlite(connection) : builder.UseNpgsql(connection);
await using ServiceProvider services = builder.Services.AddSingleton<NodaTime.IClock, StoppedClock>().BuildServiceProvider();
Cases<Petition> cases = services.GetRequiredService<Cases<Petition>>();
await using Stream output = Console.OpenStandardOutput();
for (int number = first; number <= last; number++)
{
    Decision<Petition> decision = await cases.HandleAsync(
        new CaseId(id), new Sign(Name(number)), Petitions.Somebody, new HandleOptions { IdempotencyKey = Name(number) });
    if (!decision.IsAccepted)
    {
        return 1;
    }

    await output.WriteAsync(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
}

return 0;

static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

/// <summary>The petition stays open.</summary>
internal sealed class StoppedClock : NodaTime.IClock
{
    public NodaTime.Instant GetCurrentInstant() => Petitions.Start;
}
