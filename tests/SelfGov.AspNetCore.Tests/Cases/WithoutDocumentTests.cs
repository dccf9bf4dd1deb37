using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class WithoutDocumentTests
{
    [Fact]
    public async Task A_case_of_which_there_is_no_document_is_not_offered_and_not_opened()
    {
        await using HttpHost host = await HttpHost.StartAsync(add: builder => builder.Add(Ledgers.Procedure));
        Assert.Equal("501 not-offered", $"{await host.PostAsync("/api/ledger/l-1/open/open-ledger")}");
        Assert.Equal("404 not-found", $"{await host.GetAsync("/api/ledger/l-1")}");

        // What it can do without a document it does.
        var clerk = new Actor("clerk", new Role("territorial-commission", Words.Same("clerk")));
        await host.Services.GetRequiredService<Cases<Ledger>>().OpenAsync(new("l-1"), new OpenLedger(), clerk, null, HttpHost.Token);
        Assert.Equal("501 not-offered", $"{await host.GetAsync("/api/ledger/l-1")}");
        Assert.Equal(200, (await host.GetAsync("/api/ledger/l-1/history")).Code);
        Assert.Equal(200, (await host.GetAsync("/api/ledger/l-1/options")).Code);
    }
}
