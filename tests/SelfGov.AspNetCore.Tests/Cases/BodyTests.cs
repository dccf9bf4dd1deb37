using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SelfGov.AspNetCore.Hosts;
using SelfGov.Contract;
using SelfGov.Elections.Direct;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class BodyTests
{
    private const string Id = "kyzylaray-2026";

    [Fact]
    public async Task Every_error_of_the_contract_is_told_with_its_place_in_the_language_of_the_reader()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply reply = await host.CommandAsync(
            Id, "call-election", """{ "day": "27.12.2026", "minimumWage": { "tenge": null }, "hurry": true }""", Users.Commission,
            ("Accept-Language", "en"));
        Assert.Equal("400 invalid-request", $"{reply}");
        Assert.Equal(
            [
                "body /day OutOfRange the value must have the form 2026-11-29, and is 27.12.2026",
                "body /minimumWage/tenge Null the field must not be null",
                "body /hurry Unknown there is no field hurry",
            ],
            reply.Json.GetProperty("errors").EnumerateArray().Select(error =>
                $"{error.GetProperty("in")} {error.GetProperty("pointer")} {error.GetProperty("kind")} {error.GetProperty("text")}"));
        Reply russian = await host.CommandAsync(Id, "call-election", "{}", Users.Commission, ("Accept-Language", "ru"));
        Assert.Contains("поле должно быть указано", russian.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"call\"")]
    [InlineData("{} {}")]
    [InlineData("{}//")]
    [InlineData("{\"day\":\"2026-12-27\",\"day\":\"2026-12-27\",\"minimumWage\":{\"tenge\":85000}}")]
    [InlineData("{\"day\":\"2026-12-27\",\"minimumWage\":{\"tenge\":1e400}}")]
    [InlineData("{\"day\":\"\\ud800\",\"minimumWage\":{\"tenge\":85000}}")]
    [InlineData("{\"day\":\"0000-00-00\",\"minimumWage\":{\"tenge\":-1}}")]
    public async Task What_is_no_command_is_400(string body)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Reply reply = await host.CommandAsync(Id, "call-election", body);
        Assert.Equal("400 invalid-request", $"{reply}");
        Assert.NotEqual(0, reply.Json.GetProperty("errors").GetArrayLength());
        Assert.Equal(1, (await host.GetAsync($"{HttpElections.Kind}/{Id}")).Json.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task A_body_that_is_deeper_or_no_UTF_8_is_400()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Assert.Equal(400, (await host.CommandAsync(Id, "call-election", new string('[', 10_000))).Code);
        Assert.Equal(400, await RawAsync(host, [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]));
        Assert.Equal(400, await RawAsync(host, [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=windows-1251")]
    [InlineData("nonsense")]
    public async Task A_body_that_is_no_JSON_by_its_header_is_415(string? type)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Assert.Equal(415, await RawAsync(host, Encoding.UTF8.GetBytes(HttpElections.Call), type));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/vnd.example+json")]
    public async Task JSON_by_any_of_its_names_is_read(string type)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        Assert.Equal(200, await RawAsync(host, Encoding.UTF8.GetBytes(HttpElections.Call), type));
    }

    [Fact]
    public async Task A_body_in_another_coding_is_415()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(HttpElections.Call));
        }

        Assert.Equal(415, await RawAsync(host, packed.ToArray(), coding: "gzip"));
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    [InlineData(100_000_000, 413)]
    public async Task A_body_has_as_many_bytes_as_a_command_may_and_not_one_more(int more, int status)
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        int length = CommandContract<AkimElection>.LongestData + more;
        string body = HttpElections.Call + new string(' ', length - HttpElections.Call.Length);
        Assert.Equal(status, (await host.CommandAsync(Id, "call-election", body)).Code);
    }

    [Fact]
    public async Task A_body_without_end_is_413_and_not_read_to_it()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        var endless = new Endless();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{HttpElections.Kind}/{Id}/commands/call-election");
        request.Headers.TryAddWithoutValidation("Authorization", $"Test {Users.Commission}");
        request.Content = new StreamContent(endless);
        request.Content.Headers.ContentType = new("application/json");
        using HttpResponseMessage response = await host.Client.SendAsync(request, HttpHost.Token);
        Reply reply = await Reply.OfAsync(response);
        Assert.Equal("413 too-long", $"{reply}");
        Assert.InRange(endless.Given, 1, 64 * CommandContract<AkimElection>.LongestData);
    }

    private static async Task<int> RawAsync(HttpHost host, byte[] body, string? type = "application/json", string? coding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{HttpElections.Kind}/{Id}/commands/call-election");
        request.Headers.TryAddWithoutValidation("Authorization", $"Test {Users.Commission}");
        request.Content = new ByteArrayContent(body);
        if (type is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        if (coding is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        }

        using HttpResponseMessage response = await host.Client.SendAsync(request, HttpHost.Token);
        return (int)response.StatusCode;
    }

    private sealed class Endless : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
