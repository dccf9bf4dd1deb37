using Microsoft.Extensions.DependencyInjection;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>A switch of the whole process: these tests run beside no other.</summary>
[CollectionDefinition(nameof(LegacyTimestampTests), DisableParallelization = true)]
[Collection(nameof(LegacyTimestampTests))]
public sealed class LegacyTimestampTests
{
    private const string Switch = "Npgsql.EnableLegacyTimestampBehavior";

    [Fact]
    public async Task Moments_in_the_zone_of_the_machine_are_refused_before_a_host_starts()
    {
        await using ServiceProvider host = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure).UseNpgsql("Host=none")
            .Services.BuildServiceProvider();
        AppContext.SetSwitch(Switch, true);
        try
        {
            Assert.Contains(
                Switch, Assert.Throws<SelfGovConfigurationException>(() => host.ValidateSelfGov()).Message, StringComparison.Ordinal);
        }
        finally
        {
            AppContext.SetSwitch(Switch, false);
        }

        Assert.NotNull(host.ValidateSelfGov().GetRequiredService<ICaseJournal>());
    }
}
