using NodaTime;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Contract;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class WholeElectionTests
{
    [Fact]
    public async Task An_election_goes_over_HTTP_from_its_ground_to_the_akim_in_office()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        string address = $"{HttpElections.Kind}/{WholeElection.Id}";
        string? tag = null;
        int step = 0;
        foreach ((LocalDateTime at, ICommand<AkimElection> command, Actor actor) in WholeElection.Steps)
        {
            host.Clock.Reset(WholeElection.InZone(at));
            WrittenCommand written = AkimElectionLifecycle.Procedure.Contract.Write(command);
            string way = command is RecordGround ? $"open/{written.Name}" : $"commands/{written.Name}";
            string user = $"{actor.Id};{string.Join(',', actor.Roles.Select(role => role.Code))}";
            if (step > 0)
            {
                tag = (await host.GetAsync(address)).Tag!;
                Reply options = await host.GetAsync($"{address}/options", user);
                Assert.Contains(options.Json.EnumerateArray(), option =>
                    option.GetProperty("command").GetString() == written.Name && option.GetProperty("isOpen").GetBoolean());
            }

            (string, string)[] headers = tag is null
                ? [("Idempotency-Key", $"step-{++step}")]
                : [("Idempotency-Key", $"step-{++step}"), ("If-Match", tag)];
            Reply reply = await host.PostAsync($"{address}/{way}", written.Data, user, headers);
            Assert.True(reply.Code is 200 or 201, $"{written.Name}: {reply.Text}");
        }

        Reply end = await host.GetAsync(address);
        Assert.Equal("InOffice", end.Json.GetProperty("state").GetProperty("name").GetString());
        WholeElection held = await WholeElection.HeldAsync();
        Assert.Equal((await held.Cases.GetAsync(WholeElection.Id, HttpHost.Token)).Version, end.Json.GetProperty("version").GetInt64());
        Assert.True((await host.GetAsync($"{address}/verification")).Json.GetProperty("isIntact").GetBoolean());
        Assert.Equal(end.Json.GetProperty("version").GetInt64(), (await host.GetAsync($"{address}/history")).Json.GetArrayLength());
    }
}
