using Xunit;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>An early election of an akim over HTTP.</summary>
internal static class HttpElections
{
    internal const string Kind = "/api/akim-election";

    internal const string Ground =
        """
        { "unit": { "name": "Kyzylaray", "kind": "RuralDistrict", "zoneId": "Asia/Almaty", "voters": 1240, "settlements": 3 },
          "ground": { "kind": "EarlyTermination", "day": "2026-11-02" } }
        """;

    internal const string Call = """{ "day": "2026-12-27", "minimumWage": { "tenge": 85000 } }""";

    internal const string Nomination = """{ "person": { "id": "anna", "name": "Анна Серікбаева", "born": "1984-05-09" } }""";

    internal static Task<Reply> OpenAsync(this HttpHost host, string id, params (string Name, string Value)[] headers) =>
        host.PostAsync($"{Kind}/{Uri.EscapeDataString(id)}/open/record-ground", Ground, Users.Commission, headers);

    internal static Task<Reply> CommandAsync(
        this HttpHost host, string id, string command, string body = "{}", string? user = Users.Commission,
        params (string Name, string Value)[] headers) =>
        host.PostAsync($"{Kind}/{Uri.EscapeDataString(id)}/commands/{command}", body, user, headers);

    /// <summary>An election that is called and announced, with a candidate on the next day.</summary>
    internal static async Task NominatedAsync(this HttpHost host, string id)
    {
        Assert.Equal(201, (await host.OpenAsync(id)).Code);
        Assert.Equal(200, (await host.CommandAsync(id, "call-election", Call)).Code);
        Assert.Equal(200, (await host.CommandAsync(id, "publish-call")).Code);
        host.Clock.AdvanceDays(1);
        Assert.Equal(200, (await host.CommandAsync(id, "nominate-self", Nomination, Users.Candidate)).Code);
    }
}
