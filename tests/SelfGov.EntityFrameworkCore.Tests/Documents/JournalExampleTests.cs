using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

public sealed class JournalExampleTests
{
    [Fact]
    public async Task A_case_is_opened_signed_and_looked_at_as_the_page_on_the_journal_shows()
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(new FakeClock(Petitions.Start, Duration.FromSeconds(1)));
        JournalExample.AddPetitions(services, Petitions.Procedure);
        JournalExample.RecordRefusals(services.AddSelfGov(), Petitions.Procedure);
        await using ServiceProvider host = services.BuildServiceProvider();

        (CaseView<Petition> now, CaseView<Petition> then) = await JournalExample.SignAsync(
            host.GetRequiredService<Cases<Petition>>(),
            new CaseId("petition-1"),
            Petitions.Second,
            Petitions.Opening,
            new Sign("Әсел"),
            Petitions.Somebody,
            Petitions.Start);

        Assert.Equal((2, 1), (now.Version, then.Version));
    }
}
