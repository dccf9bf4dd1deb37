using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>What a server has answered.</summary>
internal sealed record Reply(HttpStatusCode Status, string Text, Dictionary<string, string> Headers)
{
    internal int Code => (int)Status;

    internal JsonElement Json => JsonElement.Parse(Text);

    internal string? Tag => this["ETag"];

    /// <summary>The code of the problem.</summary>
    internal string? Problem
    {
        get
        {
            if (this["Content-Type"] != "application/problem+json")
            {
                return null;
            }

            JsonElement problem = Json;
            Assert.Equal(Code, problem.GetProperty("status").GetInt32());
            Assert.NotEmpty(problem.GetProperty("title").GetString()!);
            string type = problem.GetProperty("type").GetString()!;
            Assert.StartsWith("urn:selfgov:problem:", type, StringComparison.Ordinal);
            return type["urn:selfgov:problem:".Length..];
        }
    }

    internal string? this[string header] => Headers.GetValueOrDefault(header);

    internal static async Task<Reply> OfAsync(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, HeaderStringValues values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            headers[name] = values.ToString();
        }

        return new(response.StatusCode, await response.Content.ReadAsStringAsync(HttpHost.Token), headers);
    }

    /// <summary>The status and the code of the problem, for one look at both.</summary>
    public override string ToString() => $"{Code} {Problem ?? (Text.Length > 2_000 ? Text[..2_000] : Text)}";
}
